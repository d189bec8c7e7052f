import { expect, test } from "vitest";

import { burnUp, byUrgency, runningTotal } from "./rules";
import type { Attention } from "./types";

const item = (given: Partial<Attention>): Attention => ({
  kind: "short_task",
  id: "1",
  title: "Table at the market",
  titleEs: null,
  on: null,
  count: 1,
  campaign: null,
  ...given,
});

test("what was due earliest comes first, what has no day comes last", () => {
  const late = item({ kind: "overdue_answer", on: "2026-11-20" });
  const soon = item({ kind: "unconfirmed", on: "2026-12-02" });
  const sameDay = item({ kind: "short_task", on: "2026-12-02" });
  const someday = item({ kind: "petition_to_deliver" });
  expect(byUrgency([someday, sameDay, soon, late])).toEqual([
    late,
    soon,
    sameDay,
    someday,
  ]);
});

test("signatures add up day by day, days without any keep the total", () => {
  expect(
    runningTotal(
      [
        { day: "2026-11-02", count: 3 },
        { day: "2026-11-04", count: 2 },
      ],
      { from: "2026-11-01", to: "2026-11-04", before: 10 },
    ),
  ).toEqual([
    { day: "2026-11-01", total: 10 },
    { day: "2026-11-02", total: 13 },
    { day: "2026-11-03", total: 13 },
    { day: "2026-11-04", total: 15 },
  ]);
});

test("a long campaign is thinned out, and today is always the last point", () => {
  const points = runningTotal([{ day: "2026-01-15", count: 7 }], {
    from: "2026-01-01",
    to: "2026-12-01",
    before: 0,
  });
  expect(points.length).toBeLessThanOrEqual(60);
  expect(points.at(-1)).toEqual({ day: "2026-12-01", total: 7 });
});

test("done tasks climb toward posted ones", () => {
  expect(
    burnUp(
      [
        { day: "2026-11-28", count: 2 },
        { day: "2026-11-30", count: 1 },
      ],
      [{ day: "2026-11-29", count: 1 }],
      "2026-11-30",
    ),
  ).toEqual([
    { day: "2026-11-28", posted: 2, done: 0 },
    { day: "2026-11-29", posted: 2, done: 1 },
    { day: "2026-11-30", posted: 3, done: 1 },
  ]);
  expect(burnUp([], [], "2026-11-30")).toEqual([]);
});
