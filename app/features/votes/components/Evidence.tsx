import { WebLink } from "~/components/WebLink";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { daysBetween } from "~/lib/calendar";

import { countMessages } from "../count-messages";
import type { LeanEntryView } from "./count-view";

/** How it is known and since when; an old entry says that it is old. */
export function Evidence({
  entry,
  name,
  today,
}: {
  entry: LeanEntryView;
  /** Whom it is about, for the link. */
  name: string;
  today: string;
}) {
  const t = useTranslate(countMessages);
  const locale = useLocale();
  return (
    <>
      <p>
        {t(`evidence_${entry.evidenceKind}`)},{" "}
        <span className="whitespace-nowrap">
          {formatDay(locale, entry.evidenceOn, "short")}
        </span>{" "}
        <span className="soft whitespace-nowrap">
          ({t("daysAgo", { days: daysBetween(entry.evidenceOn, today) })})
        </span>{" "}
        {entry.old && <OldMark />}{" "}
        {entry.evidenceUrl && (
          <WebLink to={entry.evidenceUrl} label={t("evidenceLinkOf", { name })}>
            {t("evidenceLink")}
          </WebLink>
        )}
      </p>
      {entry.note !== "" && <p className="lean-note no-print">{entry.note}</p>}
    </>
  );
}

function OldMark() {
  const t = useTranslate(countMessages);
  return <span className="old-mark">{t("oldLean")}</span>;
}

/** What each group says where they do not say the same; the first counts. */
export function Disagreement({
  entries,
}: {
  entries: readonly LeanEntryView[];
}) {
  const t = useTranslate(countMessages);
  return (
    <div className="small">
      <p className="font-semibold">{t("disagreeNote")}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            {t("groupSays", {
              group: entry.groupName,
              lean: t(`lean_${entry.lean}`),
            })}
          </li>
        ))}
      </ul>
      {entries[0] && (
        <p className="soft">
          {t("countedBy", { group: entries[0].groupName })}
        </p>
      )}
    </div>
  );
}
