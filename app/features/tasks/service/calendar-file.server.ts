import ical from "ical-generator";

import { addDays } from "~/lib/calendar";
import { paths } from "~/paths";

import type { Task } from "./read-tasks.server";
import type { Site } from "./task-mail.server";

/**
 * The task as a calendar file (RFC 5545): a shift in UTC, so that every
 * calendar shows it on its own clock; work with a due day as a whole day.
 * @returns null for work without any time
 */
export function calendarFile(task: Task, site: Site, now: Date): string | null {
  const calendar = ical({ prodId: "//Groundwork//Tasks//EN" });
  const url = site.publicUrl + paths.tasks.show(task.id);
  const facts = {
    id: `${task.id}@${new URL(site.publicUrl).hostname}`,
    stamp: now,
    summary: task.title,
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
    return null;
  }
  return calendar.toString();
}
