import { formatDay, formatMoment, formatTime, zoneName } from "~/i18n/format";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { dayIn } from "~/lib/calendar";

import { taskMessages } from "../messages";
import type { TaskTime } from "../types";

/** When a task is, on the clock of its place, which is named. */
export function whenWords(locale: Locale, task: TaskTime): string {
  const t = translator(locale, taskMessages);
  const { startsAt, endsAt, dueOn, timeZone } = task;
  if (startsAt === null) {
    return dueOn
      ? t("dueBy", { day: formatDay(locale, dueOn) })
      : t("whenever");
  }
  const start = formatMoment(locale, startsAt, timeZone);
  const zone = zoneName(locale, timeZone, startsAt);
  if (endsAt === null) return t("shiftStart", { start, zone });
  const sameDay =
    dayIn(timeZone, new Date(startsAt)) === dayIn(timeZone, new Date(endsAt));
  // A shift over midnight ends early on the next day: its time is enough.
  const end =
    sameDay || Date.parse(endsAt) - Date.parse(startsAt) < 86_400_000
      ? formatTime(locale, endsAt, timeZone)
      : formatMoment(locale, endsAt, timeZone);
  return t("shiftTimes", { start, end, zone });
}
