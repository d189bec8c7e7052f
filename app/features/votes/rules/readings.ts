import type { BodyRule, MotionKind } from "../types";

const DAY = 86_400_000;
const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1970 of a calendar day, without any time zone. */
function dayNumber(day: string): number {
  const time = CALENDAR_DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(time)) throw new RangeError(`not a calendar day: ${day}`);
  return time / DAY;
}

function plusDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10);
}

/**
 * The earliest day of final passage: each further reading comes after so
 * many full days in between, so with 13 days between readings a bill first
 * read on the 3rd can pass on the 17th.
 *
 * @param introducedOn day of the first reading, YYYY-MM-DD
 * @throws RangeError for anything but a calendar day
 */
export function earliestPassage(rule: BodyRule, introducedOn: string): string {
  const further = Math.max(0, rule.readings - 1);
  return plusDays(
    introducedOn,
    further === 0 ? 0 : further * (rule.daysBetween + 1),
  );
}

/**
 * Were there enough readings, far enough apart, for final passage on the
 * last of these days?
 *
 * @param readings days of the readings, YYYY-MM-DD, in any order
 */
export function readingsSuffice(
  rule: BodyRule,
  readings: readonly string[],
): boolean {
  if (readings.length < rule.readings) return false;
  const days = readings.map(dayNumber).sort((a, b) => a - b);
  let counted = 0;
  let last = -Infinity;
  for (const day of days)
    if (counted === 0 || day - last > rule.daysBetween) {
      counted += 1;
      last = day;
    }
  // The last reading is the passage: it has to be one that counts.
  return counted >= rule.readings && last === days.at(-1);
}

/** Last day an act under this rule is in force; null: until repealed. */
export function lapsesOn(rule: BodyRule, inForceFrom: string): string | null {
  return rule.lastsDays === null
    ? null
    : plusDays(inForceFrom, Math.max(0, rule.lastsDays - 1));
}

/**
 * The rule that holds for this kind of motion on this day: one made for the
 * kind before one made for all kinds, and of equals the later one.
 *
 * @param day YYYY-MM-DD
 */
export function ruleFor<Rule extends BodyRule>(
  rules: readonly Rule[],
  kind: MotionKind,
  day: string,
): Rule | null {
  const fits = rules.filter(
    ({ motionKinds, validFrom, validTo }) =>
      (motionKinds.length === 0 || motionKinds.includes(kind)) &&
      (validFrom === null || validFrom <= day) &&
      (validTo === null || day <= validTo),
  );
  const own = fits.filter(({ motionKinds }) => motionKinds.length > 0);
  return (own.length > 0 ? own : fits).reduce<Rule | null>(
    (best, each) =>
      best === null || (each.validFrom ?? "") > (best.validFrom ?? "")
        ? each
        : best,
    null,
  );
}
