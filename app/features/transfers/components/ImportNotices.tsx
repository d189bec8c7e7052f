import { useLocale, useTranslate } from "~/i18n/use-translate";

import { transferMessages } from "../messages";
import type { NoticeGroup } from "../rules/report";
import { shownParams } from "./reason-params";

/** What the importer did or saw that a person should know of. */
export function ImportNotices({ groups }: { groups: readonly NoticeGroup[] }) {
  const t = useTranslate(transferMessages);
  const locale = useLocale();
  if (groups.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("noticesHeading")}</h2>
      <ul className="list-rows">
        {groups.flatMap(({ reason, count, shown }) => [
          ...shown.map(({ params }, index) => (
            <li key={`${reason}-${index}`}>
              {t(`notice_${reason}`, shownParams(locale, params))}
            </li>
          )),
          ...(count > shown.length
            ? [
                <li key={`${reason}-more`} className="soft">
                  {t("moreNotices", { count: count - shown.length })}
                </li>,
              ]
            : []),
        ])}
      </ul>
    </section>
  );
}
