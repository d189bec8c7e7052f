import { useTranslate } from "~/i18n/use-translate";

import { bookMessages } from "../book-messages";
import type { BookFacts, MailWish } from "../book/types";

/** What is known of somebody in the address book; what is not stays out. */
export function BookFactsList({
  facts,
  mail,
}: {
  facts: Pick<
    BookFacts,
    | "email"
    | "phone"
    | "city"
    | "state"
    | "zip"
    | "tags"
    | "support"
    | "volunteer"
    | "texting"
    | "note"
  >;
  mail: MailWish;
}) {
  const t = useTranslate(bookMessages);
  const rows: [string, string][] = [
    [t("colEmail"), facts.email],
    [t("phone"), facts.phone],
    [
      t("colWhere"),
      [facts.city, facts.state, facts.zip].filter(Boolean).join(" "),
    ],
    [t("mailWish"), t(`mail_${mail}`)],
    [t("texting"), facts.texting && t(`texting_${facts.texting}`)],
    [t("colSupport"), facts.support && t(`support_${facts.support}`)],
    [t("volunteer"), facts.volunteer && t(`volunteer_${facts.volunteer}`)],
    [t("tags"), facts.tags.join(", ")],
    [t("note"), facts.note],
  ];
  return (
    <dl className="facts">
      {rows
        .filter(([, said]) => said !== "")
        .map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="wrap-anywhere whitespace-pre-line">{said}</dd>
          </div>
        ))}
    </dl>
  );
}
