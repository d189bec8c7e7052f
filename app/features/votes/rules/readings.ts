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

/** Whether a motion was read as often, and as far apart, as its rule asks. */
export interface ReadingsCheck {
  /** Readings the rule asks for, the final passage among them. */
  readings: number;
  daysBetween: number;
  /** The days of the readings known, final passage left out, in order. */
  before: string[];
  /** The first day on which it may pass; null: no earlier reading is known. */
  earliest: string | null;
  /** Null: not known, because a reading or the day of the vote is missing. */
  met: boolean | null;
}

/**
 * The requirement of several readings for one vote. A reading nobody wrote
 * down is not known, which is not the same as not held: without any the
 * answer is null, never "not met".
 *
 * @param before days of earlier readings, YYYY-MM-DD, in any order; days on
 *   or after the vote are left out
 * @param votedOn day of this vote; null while it is on no agenda
 * @returns null for a rule that asks for one reading only
 */
export function checkReadings(
  rule: BodyRule,
  before: readonly string[],
  votedOn: string | null,
): ReadingsCheck | null {
  if (rule.readings <= 1) return null;
  const known = [...new Set(before)]
    .filter((day) => votedOn === null || day < votedOn)
    .sort();
  const [first] = known;
  return {
    readings: rule.readings,
    daysBetween: rule.daysBetween,
    before: known,
    earliest: first === undefined ? null : earliestAfter(rule, known),
    met:
      first === undefined || votedOn === null
        ? null
        : readingsSuffice(rule, [...known, votedOn])
          ? true
          : // One more reading than was written down may have been held.
            known.length + 1 < rule.readings
            ? null
            : false,
  };
}

/** The earliest passage after these readings, as many of them as count. */
function earliestAfter(rule: BodyRule, known: readonly string[]): string {
  const counted: string[] = [];
  for (const day of known) {
    const last = counted.at(-1);
    if (
      last === undefined ||
      dayNumber(day) - dayNumber(last) > rule.daysBetween
    )
      counted.push(day);
  }
  const used = counted.slice(0, rule.readings - 1);
  const missing = rule.readings - used.length;
  return plusDays(used.at(-1) ?? "", missing * (rule.daysBetween + 1));
}
