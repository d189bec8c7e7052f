import { describe, expect, test } from "vitest";
import { VOTE_OPTIONS } from "../types";
import {
  brier,
  calibration,
  COIN_BRIER,
  meanBrier,
  passedOrNot,
  saidYes,
  scoreForecast,
} from "./score";

describe("the Brier score of one chance", () => {
  test("is 0 for a sure forecast that was right and 1 for one that was wrong", () => {
    expect(brier(1, true)).toBe(0);
    expect(brier(0, false)).toBe(0);
    expect(brier(1, false)).toBe(1);
    expect(brier(0, true)).toBe(1);
  });

  test("is 0.25 for a coin, whatever happens", () => {
    expect(brier(0.5, true)).toBe(COIN_BRIER);
    expect(brier(0.5, false)).toBe(COIN_BRIER);
  });

  test("cannot be bettered by saying anything but what one believes", () => {
    // Proper: with a true chance of 0.7 the expected score is least at 0.7.
    const expected = (said: number) =>
      0.7 * brier(said, true) + 0.3 * brier(said, false);
    for (const said of [0, 0.3, 0.5, 0.6, 0.69, 0.71, 0.8, 1])
      expect(expected(said)).toBeGreaterThan(expected(0.7));
  });

  test("refuses what is no chance", () => {
    expect(() => brier(1.01, true)).toThrow(RangeError);
    expect(() => brier(-0.1, true)).toThrow(RangeError);
    expect(() => brier(Number.NaN, true)).toThrow(RangeError);
  });
});

describe("what is scored", () => {
  test("a motion lost for want of a quorum did not pass", () => {
    expect(passedOrNot("passed")).toBe(true);
    expect(passedOrNot("failed")).toBe(false);
    expect(passedOrNot("no_quorum")).toBe(false);
  });

  test("a result still open is not scored", () => {
    for (const result of ["pending", "unknown"] as const)
      expect(
        scoreForecast({ passing: 0.9, members: [] }, { result, votes: [] })
          .passing,
      ).toBeNull();
  });

  test("who was there and did not say yes did not say yes", () => {
    for (const option of ["no", "abstain", "present", "not_voting"] as const)
      expect(saidYes(option)).toBe(false);
  });

  test("who was not there, or has no readable row, is left out", () => {
    const left = VOTE_OPTIONS.filter((option) => saidYes(option) === null);
    expect(left).toEqual([
      "absent",
      "excused",
      "recused",
      "vacant",
      "paired",
      "other",
    ]);
    expect(saidYes(null)).toBeNull();
  });
});

describe("a whole forecast", () => {
  const forecast = {
    passing: 0.8,
    members: [
      { key: "rosa", yes: 0.9 },
      { key: "ben", yes: 0.2 },
      { key: "lena", yes: 0.6 },
      { key: "omar", yes: 0.7 },
      { key: "ines", yes: 0.5 },
    ],
  };

  test("is scored as a whole and member by member", () => {
    const score = scoreForecast(forecast, {
      result: "passed",
      votes: [
        { key: "rosa", option: "yes" },
        { key: "ben", option: "no" },
        { key: "lena", option: "abstain" },
        { key: "omar", option: "excused" },
        { key: "somebody else", option: "yes" },
      ],
    });
    expect(score.passing?.brier).toBeCloseTo(0.04, 12);
    expect(score.passing?.passed).toBe(true);
    expect(score.members.map(({ saidYes }) => saidYes)).toEqual([
      true,
      false,
      false,
      null,
      null,
    ]);
    expect(score.members[3]?.option).toBe("excused");
    expect(score.members[4]?.option).toBeNull();
    expect(score.scored).toBe(3);
    // (0.1² + 0.2² + 0.6²) / 3
    expect(score.membersBrier).toBeCloseTo(0.41 / 3, 12);
    expect(score.rightSide).toBe(2);
  });

  test("does not blame a lean for the chance of being away", () => {
    const [member] = scoreForecast(
      { passing: 0.5, members: [{ key: "rosa", yes: 0.72, absent: 0.1 }] },
      { result: "failed", votes: [{ key: "rosa", option: "yes" }] },
    ).members;
    expect(member?.chance).toBeCloseTo(0.8, 12);
    expect(member?.brier).toBeCloseTo(0.04, 12);
  });

  test("takes no yes from a member who was entered as away", () => {
    const [member] = scoreForecast(
      { passing: 0.5, members: [{ key: "rosa", yes: 0, absent: 1 }] },
      { result: "failed", votes: [{ key: "rosa", option: "yes" }] },
    ).members;
    expect(member?.chance).toBe(0);
    expect(member?.brier).toBe(1);
  });

  test("has no member score when nobody could be scored", () => {
    const score = scoreForecast(forecast, { result: "failed", votes: [] });
    expect(score.membersBrier).toBeNull();
    expect(score.scored).toBe(0);
    expect(score.passing?.brier).toBeCloseTo(0.64, 12);
  });
});

describe("over many votes", () => {
  test("what was not scored does not count in the mean", () => {
    expect(meanBrier([0.1, null, 0.3])).toBeCloseTo(0.2, 12);
    expect(meanBrier([null])).toBeNull();
  });

  test("forecasts of about the same chance stand beside how often it happened", () => {
    const bands = calibration([
      { chance: 0, happened: false },
      { chance: 0.1, happened: true },
      { chance: 0.2, happened: false },
      { chance: 0.95, happened: true },
      { chance: 1, happened: true },
    ]);
    expect(bands.map(({ forecasts }) => forecasts)).toEqual([2, 1, 0, 0, 2]);
    expect(bands.map(({ happened }) => happened)).toEqual([1, 0, 0, 0, 2]);
    expect(bands[0]?.meanChance).toBeCloseTo(0.05, 12);
    expect(bands[2]?.meanChance).toBeNull();
    expect(bands[4]?.to).toBe(1);
    expect(() => calibration([], 0)).toThrow(RangeError);
  });
});
