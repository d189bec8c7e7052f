import { WebLink } from "~/components/WebLink";
import { formatDay, formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { daysBetween } from "~/lib/calendar";

import { clockMessages } from "../clock-messages";
import type { Deadline } from "../rules/clock";

/** What has to happen before a meeting, by day, and how much time is left. */
export function Deadlines({
  deadlines,
  timeZone,
  today,
}: {
  deadlines: readonly Deadline[];
  timeZone: string;
  /** Today at the place. */
  today: string;
}) {
  const t = useTranslate(clockMessages);
  const locale = useLocale();
  const left = ({ kind, state, day }: Deadline): string => {
    if (state === "met") return t("deadlineMet");
    if (state === "today") return t("deadlineToday");
    if (state === "ahead") {
      return t("inDays", { days: daysBetween(today, day) });
    }
    return t(kind === "agenda" ? "deadlineLate" : "deadlinePast");
  };
  return (
    <ol className="list-rows">
      {deadlines.map((deadline) => (
        <li
          key={deadline.kind}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1"
        >
          <span>
            <strong>{t(`deadline_${deadline.kind}`)}</strong>{" "}
            <time className="block" dateTime={deadline.at ?? deadline.day}>
              {deadline.at === null
                ? formatDay(locale, deadline.day)
                : formatMoment(locale, deadline.at, timeZone)}
            </time>
            {(deadline.kind === "comments" || deadline.kind === "signup") &&
              deadline.url !== null &&
              deadline.state !== "past" && (
                <WebLink to={deadline.url}>
                  {t(
                    deadline.kind === "signup"
                      ? "putNameDown"
                      : "handInComment",
                  )}
                </WebLink>
              )}
          </span>
          <span className={deadline.state === "past" ? "soft" : undefined}>
            {left(deadline)}
          </span>
        </li>
      ))}
    </ol>
  );
}
