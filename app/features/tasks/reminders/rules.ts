import { addDays, dayIn, instantOf, timeIn } from "~/lib/calendar";

import type { ClaimState, ReminderKind } from "../types";

const HOUR = 3_600_000;
/** Nobody wants mail about a shift at night, on the clock of the shift. */
const DAYTIME = { from: "09:00", to: "20:00" } as const;
/** When the day-before reminder goes out. */
const DAY_BEFORE_AT = "10:00";
/** On the day itself: so long before the start, but in the daytime. */
const SAME_DAY_HOURS = 3;
/** Too late to change what anybody does. */
const LEAST_HOURS = 0.5;
/** A second reminder soon after the first only annoys. */
const APART_HOURS = 12;
/** The earliest reminder is at most so many hours before a start. */
export const MOST_HOURS_BEFORE = 48;

/** A sign-up for a shift, as far as reminders go. */
export interface Remindable {
  state: ClaimState;
  claimedAt: string;
  startsAt: string;
  timeZone: string;
  /** Reminders sent for this start, with when. */
  sent: Readonly<Partial<Record<ReminderKind, string>>>;
}

/**
 * Which reminder is due now, if any; at most one of each kind for a start.
 *
 * `day_before`: from ten in the morning of the day before, or, when the site
 * was down then, as soon as it is day again. `same_day`: three hours before
 * the start (not before nine), only to who has not confirmed and was reminded
 * at least twelve hours ago. Always in the daytime of the shift's own place,
 * never in the last half hour, and not to somebody who signed up after the
 * moment: they know.
 */
export function reminderDue(claim: Remindable, now: Date): ReminderKind | null {
  const { startsAt, timeZone, sent } = claim;
  const start = Date.parse(startsAt);
  const clock = timeIn(timeZone, now);
  const isDaytime = clock >= DAYTIME.from && clock < DAYTIME.to;
  if (!isDaytime || now.getTime() > start - LEAST_HOURS * HOUR) return null;
  const day = dayIn(timeZone, new Date(startsAt));
  const claimed = Date.parse(claim.claimedAt);
  const isDue = (moment: number) => now.getTime() >= moment && claimed < moment;

  const dayBefore = instantOf(addDays(day, -1), DAY_BEFORE_AT, timeZone);
  if (!sent.day_before && !sent.same_day && isDue(dayBefore.getTime())) {
    return "day_before";
  }
  if (claim.state === "confirmed" || sent.same_day || !sent.day_before) {
    return null;
  }
  const morning = instantOf(day, DAYTIME.from, timeZone).getTime();
  const sameDay = Math.max(morning, start - SAME_DAY_HOURS * HOUR);
  const rested = Date.parse(sent.day_before) + APART_HOURS * HOUR;
  return isDue(sameDay) && now.getTime() >= rested ? "same_day" : null;
}
