import ical, { ICalEventStatus } from "ical-generator";
import type { ICalCalendar } from "ical-generator";

import { addDays } from "~/lib/calendar";
import { paths } from "~/paths";

import type { Task } from "./read-tasks.server";
import type { Site } from "./task-mail.server";

/** Whether it surely takes place, for this reader. */
type CalendarStatus = "CONFIRMED" | "TENTATIVE" | "CANCELLED";

/** What a calendar shows of a task. */
export type CalendarTask = Pick<
  Task,
  "id" | "title" | "why" | "location" | "startsAt" | "endsAt" | "dueOn"
>;

/**
 * Puts a task into a calendar: a shift in UTC, so that every calendar shows it
 * on its own clock; work with a due day as a whole day.
 * @returns false for work without any time, which is left out
 */
export function addTask(
  calendar: ICalCalendar,
  task: CalendarTask,
  site: Site,
  now: Date,
  { status = "CONFIRMED" }: { status?: CalendarStatus } = {},
): boolean {
  const url = site.publicUrl + paths.tasks.show(task.id);
  const facts = {
    id: `${task.id}@${new URL(site.publicUrl).hostname}`,
    stamp: now,
    summary: task.title,
    status: ICalEventStatus[status],
    description: [task.why, url].filter(Boolean).join("\n\n"),
    location: task.location || null,
    url,
  };
  if (task.startsAt !== null) {
    calendar.createEvent({
      ...facts,
      start: new Date(task.startsAt),
      ...(task.endsAt !== null && { end: new Date(task.endsAt) }),
    });
  } else if (task.dueOn !== null) {
    calendar.createEvent({
      ...facts,
      allDay: true,
      timezone: "UTC",
      start: new Date(`${task.dueOn}T00:00:00Z`),
      end: new Date(`${addDays(task.dueOn, 1)}T00:00:00Z`),
    });
  } else {
    return false;
  }
  return true;
}

/**
 * The task as a calendar file (RFC 5545).
 * @returns null for work without any time
 */
export function calendarFile(
  task: CalendarTask,
  site: Site,
  now: Date,
): string | null {
  const calendar = ical({ prodId: "//Groundwork//Tasks//EN" });
  return addTask(calendar, task, site, now) ? calendar.toString() : null;
}
