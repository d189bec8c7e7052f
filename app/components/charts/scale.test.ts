import { expect, test } from "vitest";

import { linePath, niceTicks, spreadOver } from "./scale";

test("an axis has round, whole steps and reaches the largest number", () => {
  expect(niceTicks(0)).toEqual([0, 1]);
  expect(niceTicks(1)).toEqual([0, 1]);
  expect(niceTicks(3)).toEqual([0, 1, 2, 3]);
  expect(niceTicks(7)).toEqual([0, 2, 4, 6, 8]);
  expect(niceTicks(240)).toEqual([0, 100, 200, 300]);
  expect(niceTicks(12_345)).toEqual([0, 5000, 10_000, 15_000]);
});

test("every axis up to a million reaches its number in at most five steps", () => {
  for (let max = 1; max < 1_000_000; max = Math.ceil(max * 1.37)) {
    const ticks = niceTicks(max);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.every(Number.isInteger)).toBe(true);
  }
});

test("a line runs from edge to edge, a single day lies level", () => {
  expect(linePath([0, 5, 10], 10)).toBe("M0 100L50 50L100 0");
  expect(linePath([5], 10)).toBe("M0 50H100");
  expect(linePath([], 10)).toBe("");
});

test("labels are spread over the days, the first and the last among them", () => {
  expect(spreadOver(3, 5)).toEqual([0, 1, 2]);
  expect(spreadOver(61, 4)).toEqual([0, 20, 40, 60]);
});
