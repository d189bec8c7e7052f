import { addDays, daysBetween } from "~/lib/calendar";

import { ATTENTION_KINDS } from "./types";
import type { Attention, DayCount } from "./types";

/** A task that is short of people asks for attention this long before. */
export const TASK_IS_NEAR_DAYS = 14;
/** Who has not confirmed is called in the last days before the shift. */
export const CONFIRM_WITHIN_DAYS = 2;
/** How far back the chart of signatures looks. */
export const SIGNATURE_DAYS = 90;
/** More points than this make a line no clearer. */
const MOST_POINTS = 60;

/**
 * What waits, the most urgent first: what was due earliest, then by kind, in
 * the order of the list of kinds; what has no day comes last.
 */
export function byUrgency(items: readonly Attention[]): Attention[] {
  const rank = (item: Attention) => ATTENTION_KINDS.indexOf(item.kind);
  return [...items].sort(
    (a, b) =>
      compare(a.on ?? "9999", b.on ?? "9999") ||
      rank(a) - rank(b) ||
      compare(a.title, b.title) ||
      compare(a.id, b.id),
  );
}

/**
 * Running totals from `from` to `to`, a point for each day, or for every few
 * days when the span is long; the last point is always `to`.
 * @param before what had been counted before `from`
 */
export function runningTotal(
  days: readonly DayCount[],
  { from, to, before }: { from: string; to: string; before: number },
): { day: string; total: number }[] {
  return daysOf(from, to).map((day) => ({
    day,
    total: days.reduce(
      (sum, each) =>
        each.day >= from && each.day <= day ? sum + each.count : sum,
      before,
    ),
  }));
}

/** Tasks posted and tasks done so far, over the days since the first. */
export function burnUp(
  posted: readonly DayCount[],
  done: readonly DayCount[],
  today: string,
): { day: string; posted: number; done: number }[] {
  const [first] = posted;
  if (!first) return [];
  const span = { from: first.day, to: max(today, first.day), before: 0 };
  const finished = runningTotal(done, span);
  return runningTotal(posted, span).map(({ day, total }, index) => ({
    day,
    posted: total,
    done: finished[index]?.total ?? 0,
  }));
}

/** Days from `from` to `to`, thinned out evenly when there are too many. */
function daysOf(from: string, to: string): string[] {
  const span = Math.max(0, daysBetween(from, to));
  const step = Math.ceil((span + 1) / MOST_POINTS);
  const days: string[] = [];
  // Counted back from the end, so that today is always there.
  for (let back = 0; back <= span; back += step) days.push(addDays(to, -back));
  return days.reverse();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}
