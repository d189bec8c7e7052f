import fc from "fast-check";
import { expect, test } from "vitest";

import { areaOf, pathOf, simplify } from "./outline";
import type { Point } from "./outline";

test("points on a straight border are left out, corners stay", () => {
  const border: Point[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
  ];
  expect(simplify(border, 0.5)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
});

test("a shared border is the same from both sides", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 2 }),
      (line) => {
        const there = simplify(line, 3);
        expect(there[0]).toEqual(line[0]);
        expect(there.at(-1)).toEqual(line.at(-1));
        expect(there.length).toBeLessThanOrEqual(line.length);
      },
    ),
  );
});

test("a square has the area of a square", () => {
  expect(
    areaOf([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ]),
  ).toBe(16);
});

test("a path is written in relative whole steps", () => {
  expect(
    pathOf([
      [
        [1, 2],
        [5.2, 2],
        [5.2, 6],
        [1, 6],
        [1, 2],
      ],
    ]),
  ).toBe("M1 2l4 0 0 4-4 0 0-4z");
});

test("small islands are left out, the largest never, however small", () => {
  const island = (x: number, size: number): Point[] => [
    [x, 0],
    [x + size, 0],
    [x + size, size],
    [x, size],
  ];
  expect(pathOf([island(0, 10), island(50, 1)], 4)).toBe(
    "M0 0l10 0 0 10-10 0z",
  );
  expect(pathOf([island(50, 1)], 4)).toBe("M50 0l1 0 0 1-1 0z");
  expect(pathOf([island(50, 0.1)], 4)).toBe("M50 0h1v1z");
});
