import { Link } from "@remix-run/react";

import { formatDay, formatTime, standingAlone } from "~/i18n/format";
import { LOCALE_TAGS } from "~/i18n/locales";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { calendarMessages } from "../calendar-messages";
import type { CalendarView, ClaimState } from "../types";

export interface CalendarDay {
  day: string;
  entries: readonly {
    id: string;
    title: string;
    startsAt: string | null;
    timeZone: string;
    claimState: ClaimState | null;
  }[];
}

const MOST_IN_A_CELL = 3;

/** Weeks below each other as a table; phones get {@link CalendarList}. */
export function CalendarGrid({
  days,
  view,
  month,
  today,
  caption,
}: {
  days: readonly CalendarDay[];
  view: CalendarView;
  /** "2026-12": days of other months stand back. */
  month: string;
  today: string;
  caption: string;
}) {
  const t = useTranslate(calendarMessages);
  const locale = useLocale();
  const weekday = new Intl.DateTimeFormat(LOCALE_TAGS[locale], {
    weekday: "short",
    timeZone: "UTC",
  });
  const weeks = Array.from({ length: days.length / 7 }, (_, n) =>
    days.slice(n * 7, n * 7 + 7),
  );
  const most = view === "week" ? 100 : MOST_IN_A_CELL;
  return (
    <table className="calendar hidden md:table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {days.slice(0, 7).map(({ day }) => (
            <th key={day} scope="col">
              {standingAlone(
                locale,
                weekday.format(new Date(`${day}T12:00:00Z`)),
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map(({ day, entries }) => (
              <td
                key={day}
                className={
                  view === "month" && !day.startsWith(month)
                    ? "calendar-other"
                    : undefined
                }
                aria-current={day === today ? "date" : undefined}
              >
                <p className="calendar-day">{Number(day.slice(8))}</p>
                <ul>
                  {entries.slice(0, most).map((entry) => (
                    <li key={entry.id}>
                      <Link
                        to={paths.tasks.show(entry.id)}
                        className={
                          entry.claimState
                            ? "calendar-entry calendar-mine"
                            : "calendar-entry"
                        }
                      >
                        <EntryTime entry={entry} /> {entry.title}
                        {entry.claimState && (
                          <span className="sr-only"> ({t("mineMark")})</span>
                        )}
                      </Link>
                    </li>
                  ))}
                  {entries.length > most && (
                    <li>
                      <Link
                        className="small"
                        to={paths.tasks.monthly({ view: "week", on: day })}
                      >
                        {t("moreThatDay", { count: entries.length - most })}
                        <span className="sr-only">
                          : {formatDay(locale, day)}
                        </span>
                      </Link>
                    </li>
                  )}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same as a list of days, for narrow screens. */
export function CalendarList({ days }: { days: readonly CalendarDay[] }) {
  const t = useTranslate(calendarMessages);
  const locale = useLocale();
  return (
    <ol className="list-rows md:hidden">
      {days
        .filter(({ entries }) => entries.length > 0)
        .map(({ day, entries }) => (
          <li key={day} className="stack-tight">
            <h2 className="text-base">
              {standingAlone(locale, formatDay(locale, day))}
            </h2>
            <ul className="stack-tight">
              {entries.map((entry) => (
                <li key={entry.id} className="min-h-11">
                  <Link
                    to={paths.tasks.show(entry.id)}
                    className="font-semibold break-words"
                  >
                    {entry.title}
                  </Link>
                  <span className="soft small block">
                    <EntryTime entry={entry} />
                    {entry.claimState && ` · ${t("mineMark")}`}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ol>
  );
}

function EntryTime({ entry }: { entry: CalendarDay["entries"][number] }) {
  const t = useTranslate(calendarMessages);
  const locale = useLocale();
  return (
    <span className="tabular-nums">
      {entry.startsAt
        ? formatTime(locale, entry.startsAt, entry.timeZone)
        : t("dueThatDay")}
    </span>
  );
}
