import { lastDayOf } from "~/lib/partial-day";

import { cellOf, stageOn } from "../rules";
import type { StageOn, Word } from "../rules";
import type { Layer, RecordedClause, StageStep } from "../types";

/**
 * Something that changes on known days, and what it is from each on: in the
 * order of days, nothing before the first. What was on record on a day is then
 * one look, not a rebuilding from every step.
 */
export type Timeline<T> = readonly { readonly from: string; readonly is: T }[];

/** What it was on a day; null before its first. */
export function onDay<T>(line: Timeline<T>, day: string): T | null {
  // A handful of days: from the end, where most questions fall, is fastest.
  for (let i = line.length - 1; i >= 0; i -= 1) {
    const point = line[i];
    if (point && point.from <= day) return point.is;
  }
  return null;
}

const daysOf = (steps: readonly StageStep[]) =>
  [...new Set(steps.map((step) => step.onDate))].sort();

/**
 * The life of a document: its stage as {@link stageOn} tells it, from each day
 * on that it took a step. Of a step that is known by its year or month there
 * are two: before the last day of that period, and from then on.
 */
export function lifeOf(steps: readonly StageStep[]): Timeline<StageOn> {
  const days = new Set(steps.flatMap((step) => [step.onDate, lastDayOf(step)]));
  const life: { from: string; is: StageOn }[] = [];
  for (const from of [...days].sort()) {
    const is = stageOn(steps, from);
    const before = life.at(-1)?.is;
    if (!is || (before?.id === is.id && before.certain === is.certain))
      continue;
    life.push({ from, is });
  }
  return life;
}

/**
 * What one government says about one provision, from each day on that this
 * changes: what {@link cellOf} says on every day, without its records.
 * @param clauses all of that government about that provision
 */
export function wordsOf(
  layer: Layer,
  clauses: readonly RecordedClause[],
): Timeline<Word> {
  const line: { from: string; is: Word }[] = [];
  for (const from of daysOf(clauses.flatMap(({ stages }) => stages))) {
    const { standing, conflict, record } = cellOf(layer, clauses, from);
    const before = line.at(-1)?.is;
    if (
      before?.standing === standing &&
      before.conflict === conflict &&
      before.record?.clause === record?.clause
    ) {
      continue;
    }
    line.push({
      from,
      is: {
        layer,
        standing,
        conflict,
        record: record && { clause: record.clause },
      },
    });
  }
  return line;
}
