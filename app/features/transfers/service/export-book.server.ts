import {
  listBookSignupsFor,
  listClaimsToExport,
  listTargetsInPlace,
} from "@db/queries/book-signups.server";

import { toCsv } from "~/lib/csv";
import { canonicalEmail } from "~/lib/email";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { bookVaultOf } from "~/server/keys/book-vault.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { splitName } from "~/lib/names";

import { bookMessages } from "../book-messages";
import type { BookLayout } from "../book/types";
import { belongsIn, layoutHeader, layoutRow } from "../book/write-layout";
import { openContact, readWholeBook } from "./open-book.server";

/** Who takes a list out, and why; both stand in the activity log. */
export interface BookExport {
  by: Pick<Member, "accountId" | "name">;
  groupId: string;
  why: string;
  locale: Locale;
}

/** What stands in every row: who took the list out, and when. */
function markOf(world: World, { by, locale }: BookExport): string {
  return translator(locale, bookMessages)("exportMark", {
    name: by.name,
    at: timestamp(world),
  });
}

/**
 * The group's address book in the layout of another system, with one column
 * more in every row that says who took it out. What we do not keep (street
 * address, party, age) stays an empty cell.
 */
export async function exportBook(
  world: World,
  wish: BookExport,
  layout: BookLayout,
): Promise<string> {
  const people = (await readWholeBook(world, wish.groupId)).filter((contact) =>
    belongsIn(layout, contact),
  );
  await world.db.transaction((trx) =>
    recordActivity(world, trx, {
      groupId: wish.groupId,
      accountId: wish.by.accountId,
      verb: "book.exported",
      subjectKind: "group",
      subjectId: wish.groupId,
      detail: { people: people.length, layout, why: wish.why },
    }),
  );
  const mark = markOf(world, wish);
  return toCsv(
    [...layoutHeader(layout), "exported_by"],
    people.map((contact) => [...layoutRow(layout, contact), mark]),
  );
}

/**
 * The officials of the group's place as custom targets of Action Network:
 * public records, so that a letter there reaches the same people as here.
 */
export async function exportTargets(
  world: World,
  wish: BookExport,
): Promise<string> {
  const seats = await listTargetsInPlace(world.db.read, {
    groupId: wish.groupId,
    today: timestamp(world).slice(0, 10),
  });
  // Who sits in two bodies gets one letter.
  const officials = [
    ...new Map(seats.toReversed().map((seat) => [seat.id, seat])).values(),
  ].toReversed();
  await world.db.transaction((trx) =>
    recordActivity(world, trx, {
      groupId: wish.groupId,
      accountId: wish.by.accountId,
      verb: "targets.exported",
      subjectKind: "group",
      subjectId: wish.groupId,
      detail: { officials: officials.length, why: wish.why },
    }),
  );
  return toCsv(
    [
      "title",
      "first_name",
      "last_name",
      "zip_code",
      "country",
      "gender",
      "email",
      "phone",
    ],
    officials.map((official) => {
      const parts = splitName(official.name);
      return [
        official.body,
        official.givenName ?? parts.givenName ?? "",
        official.familyName ?? parts.familyName ?? official.name,
        "",
        "US",
        "",
        official.email ?? "",
        official.phone ?? "",
      ];
    }),
  );
}

/** Our states in Mobilize's two columns, status and attended. */
const IN_MOBILIZE: Readonly<Record<string, readonly [string, string]>> = {
  registered: ["REGISTERED", ""],
  confirmed: ["CONFIRMED", ""],
  attended: ["CONFIRMED", "true"],
  missed: ["REGISTERED", "false"],
  cancelled: ["CANCELLED", ""],
};

/**
 * Who signed up for a task of the group, here and elsewhere, as a Mobilize
 * file. The event is the task, or the series of shifts it is one of.
 */
export async function exportSignups(
  world: World,
  wish: BookExport,
  task: { id: string; seriesId: string | null },
): Promise<string> {
  const which = { groupId: wish.groupId, taskId: task.id };
  const vault = await bookVaultOf(world, wish.groupId);
  const [here, elsewhere] = await Promise.all([
    listClaimsToExport(world.db.read, which),
    listBookSignupsFor(world.db.read, which),
  ]);
  const mark = markOf(world, wish);
  const event = task.seriesId ?? task.id;
  const row = (
    [first, last, email]: readonly [string, string, string],
    state: string,
    [made, changed]: readonly [string, string],
  ) => {
    const [status, attended] = IN_MOBILIZE[state] ?? ["", ""];
    return [
      first,
      last,
      email,
      event,
      task.id,
      status,
      attended,
      "",
      made,
      changed,
      mark,
    ];
  };
  const seen = new Set(here.map(({ email }) => canonicalEmail(email)));
  const rows = [
    ...here.map((claim) => {
      const { givenName, familyName, suffix } = splitName(claim.name);
      const last = [familyName, suffix].filter(Boolean).join(" ");
      // A single word is what people call themselves: a first name.
      const names: [string, string, string] = givenName
        ? [givenName, last, claim.email]
        : [last, "", claim.email];
      return row(names, claim.state, [
        claim.claimedAt,
        claim.finishedAt ?? claim.cancelledAt ?? claim.claimedAt,
      ]);
    }),
    ...elsewhere
      .map((signup) => ({
        signup,
        facts: openContact(vault, { ...signup, mail: "unknown" }).facts,
      }))
      .filter(
        ({ facts }) =>
          facts.email === "" || !seen.has(canonicalEmail(facts.email)),
      )
      .map(({ signup, facts }) =>
        row([facts.firstName, facts.lastName, facts.email], signup.state, [
          signup.recordedAt,
          signup.recordedAt,
        ]),
      ),
  ];
  await world.db.transaction((trx) =>
    recordActivity(world, trx, {
      groupId: wish.groupId,
      accountId: wish.by.accountId,
      verb: "signups.exported",
      subjectKind: "task",
      subjectId: task.id,
      detail: { people: rows.length, why: wish.why },
    }),
  );
  return toCsv(
    [
      "first name",
      "last name",
      "email",
      "event id",
      "timeslot id",
      "status",
      "attended",
      "rating",
      "signup created time",
      "signup updated time",
      "exported by",
    ],
    rows,
  );
}
