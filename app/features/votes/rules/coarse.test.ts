import { describe, expect, test } from "vitest";

import { pivotalMembers, presetOf, ROBERTS_RULES, whipCount } from "../rules";
import type { BodyRule, WhipSeat } from "../types";

const LEANS = ["for", "lean_for", "undecided", "against"] as const;

const body = (count: number, weightOf: (seat: number) => number): WhipSeat[] =>
  Array.from({ length: count }, (_, seat) => ({
    seatId: String(seat),
    stance: LEANS[seat % LEANS.length] ?? "unknown",
    weight: weightOf(seat),
  }));

describe("a body whose weights are too many to walk", () => {
  test("is counted in larger units: a million votes each are as one", () => {
    const ones = whipCount(
      ROBERTS_RULES,
      body(9, () => 1),
    );
    const millions = whipCount(
      ROBERTS_RULES,
      body(9, () => 999_983),
    );
    expect(millions.chance).toBeCloseTo(ones.chance, 6);
    expect(millions.needed.needed).toBe(Math.floor((9 * 999_983) / 2) + 1);
  });

  test("lies within what the answer says it may be off", () => {
    // 40 towns by their people; in hundreds it can be walked exactly.
    const hundreds = body(40, (seat) => 10 + ((seat * 7919) % 97));
    const people = hundreds.map((seat) => ({
      ...seat,
      weight: (seat.weight ?? 1) * 100_003,
    }));
    const seats = presetOf("schoharie_county")?.rule ?? ROBERTS_RULES;
    for (const rule of [ROBERTS_RULES, seats]) {
      const exact = whipCount(rule, hundreds);
      // One vote more for one town: no larger unit holds them all.
      const [first, ...rest] = people;
      if (!first) throw new Error("no towns");
      const odd = [{ ...first, weight: (first.weight ?? 0) + 1 }, ...rest];
      const coarse = whipCount(rule, odd);
      expect(exact.errorBound).toBe(0);
      expect(coarse.errorBound).toBeLessThan(0.05);
      expect(Math.abs(coarse.chance - exact.chance)).toBeLessThanOrEqual(
        coarse.errorBound + 1e-9,
      );
      expect(pivotalMembers(rule, odd)).toHaveLength(40);
    }
  });

  test("is answered under every rule, however hostile the weights", () => {
    const hostile = body(400, (seat) => 1 + ((seat * 7919) % 999_983));
    const odd: Partial<BodyRule>[] = [
      { tie: "mayor_breaks", tieMeasure: "all_seats", mayorVotes: "ties" },
      {
        abstention: "joins_majority",
        base: "present",
        quorum: {
          ...{ numerator: 1, denominator: 2, strictness: "more_than" },
          ...{ base: "seats", fixed: null, by: "weight", withMayor: true },
        },
      },
    ];
    for (const difference of odd) {
      const rule = { ...ROBERTS_RULES, ...difference };
      const { chance, errorBound } = whipCount(rule, hostile);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(errorBound).toBeGreaterThan(0);
    }
  }, 60_000);
});
