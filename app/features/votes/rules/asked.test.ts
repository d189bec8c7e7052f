import { describe, expect, test } from "vitest";

import { askedOf, ruleAsAsked } from "./asked";
import { presetOf, ROBERTS_RULES } from "./presets";
import { votesNeeded } from "./requirement";
import { whipCount } from "./whip";

const preset = (key: string) => {
  const found = presetOf(key);
  if (!found) throw new Error(key);
  return found.rule;
};

describe("what a motion of this kind asks of the body", () => {
  test("a motion to override needs the override's bar: 34 of 51 in New York", () => {
    const rule = preset("new_york_city");
    const chamber = { seats: 51, filled: 51 };
    const asked = ruleAsAsked(rule, "veto_override");
    expect(askedOf(rule, "veto_override")).toBe("override");
    expect(votesNeeded(asked, chamber)).toMatchObject({
      needed: 34,
      override: null,
    });
    expect(votesNeeded(rule, chamber).needed).toBe(26);
  });

  test("in Fresno an override needs 5 of 7, or the original bar if larger", () => {
    const rule = preset("fresno");
    const chamber = { seats: 7, filled: 7 };
    expect(
      votesNeeded(ruleAsAsked(rule, "veto_override"), chamber).needed,
    ).toBe(5);
    const larger = { ...rule, numerator: 6, denominator: 7 };
    expect(
      votesNeeded(
        ruleAsAsked({ ...larger, strictness: "at_least" }, "veto_override"),
        chamber,
      ).needed,
    ).toBe(6);
  });

  test("the original bar stays beside the override's, however few come", () => {
    const rule = {
      ...preset("seattle"),
      override: {
        ...{ numerator: 2, denominator: 3, base: "cast" as const },
        ...{ fixedVotes: null, strictness: "at_least" as const },
        orOriginalIfLarger: true,
      },
      protest: preset("texas_zoning").protest,
    };
    const asked = ruleAsAsked(rule, "veto_override");
    // Nine voting: 6 of 9. Six voting: two thirds are 4, a majority of all 5.
    expect(votesNeeded(asked, { seats: 9, filled: 9 }).needed).toBe(6);
    const six = { seats: 9, filled: 9, present: 6 };
    expect(votesNeeded(asked, six).needed).toBe(5);
    // A protest has raised the original to three quarters of all.
    expect(votesNeeded(asked, six, { protested: true }).needed).toBe(7);
    const stay = (yes: number) =>
      whipCount(
        asked,
        Array.from({ length: 9 }, (_, seat) => ({
          seatId: String(seat),
          stance: seat < 6 ? ("for" as const) : ("absent" as const),
          odds: {
            ...{ yes: seat < yes ? 1 : 0, no: seat < yes ? 0 : 1 },
            ...{ abstain: 0, absent: 0 },
          },
        })),
      ).chance;
    expect([stay(4), stay(5)]).toEqual([0, 1]);
  });

  test("Toledo's emergency clause is its own vote: 8 of 12 beside the ordinance's 7", () => {
    const rule = preset("toledo");
    const chamber = { seats: 12, filled: 12 };
    expect(votesNeeded(ruleAsAsked(rule, "emergency"), chamber).needed).toBe(8);
    expect(votesNeeded(ruleAsAsked(rule, "ordinance"), chamber).needed).toBe(7);
  });

  test("a body that knows no override decides it like any motion", () => {
    expect(askedOf(ROBERTS_RULES, "veto_override")).toBe("motion");
    expect(ruleAsAsked(ROBERTS_RULES, "veto_override")).toBe(ROBERTS_RULES);
  });
});
