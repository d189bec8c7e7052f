import { expect, test } from "vitest";

import { stretches, withEnd } from "./steps";

const step = (at: number, n: number) => ({ at, values: { n } });

test("a step lasts until the next, the last one to the end", () => {
  expect(stretches([step(0, 1), step(5, 2)], 20)).toEqual([
    { from: 0, to: 25, values: { n: 1 } },
    { from: 25, to: 100, values: { n: 2 } },
  ]);
});

test("what is told on the last day only has no width of its own", () => {
  const [, last] = stretches([step(0, 1), step(10, 2)], 10);
  expect(last).toMatchObject({ from: 100, to: 100 });
});

test("a picture of one day is level from edge to edge", () => {
  expect(stretches([step(0, 3)], 0)).toEqual([
    { from: 0, to: 100, values: { n: 3 } },
  ]);
});

test("the end is a point of its own only where nothing is told on it", () => {
  expect(withEnd([step(0, 1)], 4)).toEqual([step(0, 1), step(4, 1)]);
  expect(withEnd([step(0, 1), step(4, 2)], 4)).toHaveLength(2);
  expect(withEnd([], 4)).toEqual([]);
});
