import fc from "fast-check";
import { expect, test } from "vitest";

import { latticeOf, walk, worthByVote } from "./lattice";
import { worthByWaves } from "./spectrum";

const SEED = 2026;

const someOdds = fc
  .tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 20 }),
  )
  .map((parts) => {
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / whole);
  });

const aWalker = fc.record({
  odds: someOdds,
  weight: fc.integer({ min: 1, max: 40 }),
});

/** More yes than no, and in part a casting vote where both are as many. */
function worthOf(places: { from: number; values: Float64Array }, even: number) {
  return {
    from: places.from,
    values: places.values.map(
      (_, index) => Math.sign(places.from + index - even) * 0.5 + 0.5,
    ),
  };
}

test("what a vote is worth is the same by waves as by walking", () => {
  fc.assert(
    fc.property(
      fc.array(aWalker, { minLength: 90, maxLength: 160 }),
      fc.boolean(),
      (members, cut) => {
        const lattice = latticeOf(
          members.map(({ odds, weight }) => ({
            odds,
            adds: [[weight, -weight, 0, 0]],
          })),
          1,
        );
        const even = members.reduce((sum, { weight }) => sum + weight, 0);
        const worth = worthOf(walk(lattice, cut), even);
        const waves = worthByWaves(lattice, worth, Infinity);
        const walked = worthByVote(lattice, worth, cut);
        const off = walked.map((values, member) =>
          values.map((value, vote) =>
            Math.abs(value - (waves?.[member]?.[vote] ?? NaN)),
          ),
        );
        expect(Math.max(...off.flat())).toBeLessThan(1e-12);
      },
    ),
    { seed: SEED, numRuns: 25 },
  );
}, 30_000);

test("members who stand alike are worth the same to the last digit", () => {
  const members = Array.from({ length: 200 }, (_, index) => ({
    odds: [0.5, 0.3, 0.1, 0.1],
    adds: [[1 + (index % 5), -1 - (index % 5), 0, 0]],
  }));
  const lattice = latticeOf(members, 1);
  const worth = worthOf(walk(lattice, true), 600);
  const waves = worthByWaves(lattice, worth, Infinity) ?? [];
  expect(waves).toHaveLength(200);
  for (let index = 5; index < 200; index++)
    expect(waves[index]).toEqual(waves[index % 5]);
});

test("a body whose waves are too many is left to the walk", () => {
  // One heavy member in doubt among settled ones: nothing is smooth.
  const members = Array.from({ length: 40 }, (_, index) => ({
    odds: index === 0 ? [0.5, 0.5, 0, 0] : [1, 0, 0, 0],
    adds: [[index === 0 ? 5_000 : 100 + index, 0, 0, 0]],
  }));
  const lattice = latticeOf(members, 1);
  const worth = worthOf(walk(lattice, false), 4_000);
  expect(worthByWaves(lattice, worth, 300_000)).toBeNull();
});
