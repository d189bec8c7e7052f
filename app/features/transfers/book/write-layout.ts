import { SUPPORTS } from "./types";
import type { BookFacts, BookLayout, MailWish } from "./types";

type Contact = { facts: BookFacts; mail: MailWish };

const WISH = { yes: "subscribed", no: "unsubscribed", unknown: "", "": "" };
const TRUTH = { yes: "true", no: "false", "": "" };

/** NationBuilder counts 1 as the strongest support. */
const level = ({ support }: BookFacts) =>
  support === "" ? "" : String(SUPPORTS.indexOf(support) + 1);

/** The headings of each layout, with what stands below them. */
const LAYOUTS: Readonly<
  Record<BookLayout, readonly (readonly [string, (c: Contact) => string])[]>
> = {
  action_network: [
    ["uuid", ({ facts }) => facts.ids.action_network ?? ""],
    ["first_name", ({ facts }) => facts.firstName],
    ["last_name", ({ facts }) => facts.lastName],
    ["email", ({ facts }) => facts.email],
    ["can2_phone", ({ facts }) => facts.phone],
    ["can2_user_address", () => ""],
    ["can2_user_city", ({ facts }) => facts.city],
    ["can2_user_state", ({ facts }) => facts.state],
    ["zip_code", ({ facts }) => facts.zip],
    ["can2_user_tags", ({ facts }) => facts.tags.join(", ")],
    ["can2_subscription_status", ({ mail }) => WISH[mail]],
    ["can2_sms_status", ({ facts }) => WISH[facts.texting]],
  ],
  van: [
    ["Voter File VANID", ({ facts }) => facts.ids.van ?? ""],
    ["FirstName", ({ facts }) => facts.firstName],
    ["MiddleName", ({ facts }) => facts.middleName],
    ["LastName", ({ facts }) => facts.lastName],
    ["Suffix", ({ facts }) => facts.suffix],
    ["Sex", () => ""],
    ["Party", () => ""],
    ["Age", () => ""],
    ["Address", () => ""],
    ["City", ({ facts }) => facts.city],
    ["State", ({ facts }) => facts.state],
    ["Zip5", ({ facts }) => facts.zip.slice(0, 5)],
  ],
  nationbuilder: [
    ["nationbuilder_id", ({ facts }) => facts.ids.nationbuilder ?? ""],
    ["external_id", ({ facts }) => facts.ids.external ?? ""],
    ["email", ({ facts }) => facts.email],
    ["first_name", ({ facts }) => facts.firstName],
    ["last_name", ({ facts }) => facts.lastName],
    ["mobile_number", ({ facts }) => facts.phone],
    ["support_level", ({ facts }) => level(facts)],
    ["is_volunteer", ({ facts }) => TRUTH[facts.volunteer]],
    ["tag_list", ({ facts }) => facts.tags.join(", ")],
    ["point_person_name_or_email", () => ""],
    ["recruiter_name_or_email", () => ""],
    ["note", ({ facts }) => facts.note],
  ],
  spoke: [
    ["firstName", ({ facts }) => facts.firstName],
    ["lastName", ({ facts }) => facts.lastName],
    ["cell", ({ facts }) => facts.phone],
    ["zip", ({ facts }) => facts.zip],
    ["external_id", ({ facts }) => facts.ids.external ?? ""],
  ],
};

/**
 * Whether somebody belongs in a list of this layout: Spoke texts, so nobody
 * without a phone, and nobody who said no to texts.
 */
export function belongsIn(layout: BookLayout, { facts }: Contact): boolean {
  return layout !== "spoke" || (facts.phone !== "" && facts.texting !== "no");
}

/** The headings of a layout. */
export function layoutHeader(layout: BookLayout): string[] {
  return LAYOUTS[layout].map(([heading]) => heading);
}

/** One person in a layout. What we do not keep stays an empty cell. */
export function layoutRow(layout: BookLayout, contact: Contact): string[] {
  return LAYOUTS[layout].map(([, cell]) => cell(contact));
}
