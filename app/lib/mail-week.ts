import { addDays, dayIn, timeIn } from "~/lib/calendar";

/** When the week's mail goes out, on the clock of the reader's first group. */
const HOURS = { from: "08:00", to: "20:00" } as const;
/** Days from Monday on which a mail that was held up still makes sense. */
const MOST_DAYS_LATE = 2;
const DAY = 86_400_000;

/** The Monday of the week in which `day` lies. */
export function mondayOf(day: string): string {
  const weekday = new Date(Date.parse(`${day}T00:00:00Z`)).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/**
 * The week whose digest is due now on a clock: its Monday, from eight in the
 * morning; when the site was down, in the daytime until Wednesday. Else null.
 */
export function digestWeek(timeZone: string, now: Date): string | null {
  const today = dayIn(timeZone, now);
  const monday = mondayOf(today);
  const late = (Date.parse(today) - Date.parse(monday)) / DAY;
  const clock = timeIn(timeZone, now);
  const isDaytime = clock >= HOURS.from && clock < HOURS.to;
  return late <= MOST_DAYS_LATE && isDaytime ? monday : null;
}
