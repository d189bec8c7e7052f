import { addDays, dayIn, isDay } from "~/lib/calendar";

import type { CalendarView, TaskTime } from "./types";

/** A page of the calendar: the days it shows, from a Sunday to a Saturday. */
export interface CalendarPage {
  view: CalendarView;
  /** The day it was opened for. */
  on: string;
  days: string[];
  previous: string;
  next: string;
}

const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
const sundayBefore = (day: string) => addDays(day, -weekdayOf(day));

/** The first day of the month that is `months` after that of `day`. */
export function monthAfter(day: string, months: number): string {
  const at = new Date(`${day.slice(0, 7)}-01T12:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
}

/**
 * The page of the calendar that holds `on`: its week, or the four to six weeks
 * its month touches. Weeks begin on Sunday, as calendars here do.
 */
export function calendarPage(view: CalendarView, on: string): CalendarPage {
  if (view === "week") {
    const first = sundayBefore(on);
    return {
      view,
      on,
      days: Array.from({ length: 7 }, (_, n) => addDays(first, n)),
      previous: addDays(on, -7),
      next: addDays(on, 7),
    };
  }
  const first = sundayBefore(`${on.slice(0, 7)}-01`);
  const end = monthAfter(on, 1);
  const days: string[] = [];
  for (let day = first; day < end || days.length % 7 > 0; day = addDays(day, 1))
    days.push(day);
  return { view, on, days, previous: monthAfter(on, -1), next: end };
}

/** Reads `?view=week&on=2026-12-02`; nonsense is this month. */
export function readCalendarPage(
  params: URLSearchParams,
  today: string,
): CalendarPage {
  const wanted = params.get("on") ?? "";
  const on =
    isDay(wanted) && wanted >= "1990-01-01" && wanted <= "2190-01-01"
      ? wanted
      : today;
  return calendarPage(params.get("view") === "week" ? "week" : "month", on);
}

/** The day a task stands on, on the clock of its place; null: any day. */
export function dayOfTask(task: TaskTime): string | null {
  return task.startsAt === null
    ? task.dueOn
    : dayIn(task.timeZone, new Date(task.startsAt));
}
