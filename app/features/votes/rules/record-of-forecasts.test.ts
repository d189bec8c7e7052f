import { expect, test } from "vitest";

import type { RecordedLean } from "../types";
import { meanSoFar, recordOfForecasts } from "./record-of-forecasts";

const member = (
  lean: RecordedLean,
  saidYes: boolean | null,
  chance = 0.75,
) => ({
  lean,
  chance,
  saidYes,
});
const vote = (
  chance: number,
  passed: boolean,
  members: ReturnType<typeof member>[] = [],
) => ({
  passing: { chance, passed, brier: (chance - Number(passed)) ** 2 },
  members,
});

test("a group with no settled vote has no score", () => {
  const record = recordOfForecasts([
    { passing: null, members: [member("for", true)] },
  ]);
  expect(record).toMatchObject({
    scored: 0,
    passed: 0,
    brier: null,
    few: true,
  });
  expect(record.leans).toMatchObject([{ lean: "for", asked: 1, saidYes: 1 }]);
});

test("of those given 60 to 80 in 100, so many passed", () => {
  const record = recordOfForecasts([
    vote(0.7, true),
    vote(0.62, true),
    vote(0.75, false),
    vote(0.1, false),
  ]);
  expect(record).toMatchObject({ scored: 4, passed: 2, few: true });
  expect(record.bands[3]).toMatchObject({ forecasts: 3, happened: 2 });
  expect(record.bands[3]?.meanChance).toBeCloseTo(0.69);
  expect(record.bands[1]?.meanChance).toBeNull();
  expect(record.brier).toBeCloseTo((0.09 + 0.38 ** 2 + 0.75 ** 2 + 0.01) / 4);
});

test("a share is told of ten members and more, never of three", () => {
  const three = recordOfForecasts([
    vote(0.5, true, [
      member("lean_for", true),
      member("lean_for", false),
      member("lean_for", true),
      member("lean_for", null),
      member("against", false, 0.05),
    ]),
  ]);
  expect(three.leans).toEqual([
    { lean: "lean_for", asked: 3, saidYes: 2, expected: 0.75, share: null },
    { lean: "against", asked: 1, saidYes: 0, expected: 0.05, share: null },
  ]);
  const many = recordOfForecasts([
    vote(
      0.5,
      true,
      Array.from({ length: 10 }, (_, n) => member("lean_for", n < 7)),
    ),
  ]);
  expect(many.leans[0]?.share).toBeCloseTo(0.7);
});

test("twenty votes are no longer few", () => {
  const votes = Array.from({ length: 20 }, () => vote(0.9, true));
  expect(recordOfForecasts(votes).few).toBe(false);
});

test("the mean so far grows from the oldest vote to the latest", () => {
  expect(meanSoFar([0.1, null, 0.3])).toEqual([(0.1 + 0.3) / 2, 0.3, 0.3]);
  expect(meanSoFar([0.1, null])).toEqual([0.1, null]);
});
