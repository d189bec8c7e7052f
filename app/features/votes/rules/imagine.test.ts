import { expect, test } from "vitest";

import type { RecordedLean, Stance, WhipSeat } from "../types";
import { AS_COUNTED, imagine, isAsCounted, withSeat } from "./imagine";
import { ROBERTS_RULES } from "./presets";

const room = (...stances: Stance[]): WhipSeat[] =>
  stances.map((stance, index) => ({ seatId: `s${index}`, stance }));

const with_ = (...seats: [string, RecordedLean][]) => ({
  ...AS_COUNTED,
  seats: seats.map(([key, stance]) => ({ key, stance })),
});

test("Ben won over changes the chance; the count of today stays beside it", () => {
  const seats = room("for", "for", "undecided", "against", "against");
  const { before, after } = imagine(
    ROBERTS_RULES,
    seats,
    { lean: "unknown" },
    with_(["s2", "for"]),
  );
  expect(before.firmYes).toBe(2);
  expect(after.firmYes).toBe(3);
  expect(after.chance).toBeGreaterThan(before.chance);
});

test("a vacancy can be imagined filled", () => {
  const seats = room("for", "for", "vacant", "against", "against");
  const { before, after } = imagine(
    ROBERTS_RULES,
    seats,
    { lean: "unknown" },
    with_(["s2", "for"]),
  );
  expect(before.tallies.vacant.seats).toBe(1);
  expect(after.tallies.vacant.seats).toBe(0);
  expect(after.firmYes).toBe(3);
});

test("how sure one is of today's stance is not carried over", () => {
  const surely = (confidence: "low" | "high") =>
    imagine(
      ROBERTS_RULES,
      [
        ...room("for", "against"),
        { seatId: "x", stance: "against", confidence },
      ],
      { lean: "unknown" },
      with_(["x", "for"]),
    ).after.chance;
  expect(surely("low")).toBe(surely("high"));
});

test("a protest that is recorded stands on both sides until it is imagined away", () => {
  const protestable = {
    ...ROBERTS_RULES,
    protest: {
      numerator: 3,
      denominator: 4,
      fixedVotes: null,
      base: "seats" as const,
      strictness: "at_least" as const,
    },
  };
  const seats = room("for", "for", "for", "against", "against");
  const needed = (protested: boolean | null, recorded: boolean) => {
    const { before, after } = imagine(
      protestable,
      seats,
      { lean: "unknown" },
      { ...with_(["s3", "for"]), protested },
      recorded,
    );
    return [before.needed.needed, after.needed.needed];
  };
  expect(needed(null, true)).toEqual([4, 4]);
  expect(needed(false, true)).toEqual([4, 3]);
  expect(needed(true, false)).toEqual([3, 4]);
  expect(needed(null, false)).toEqual([3, 3]);
});

test("seats of another body are set aside", () => {
  const seats = room("for", "against");
  const { before, after } = imagine(
    ROBERTS_RULES,
    seats,
    { lean: "unknown" },
    with_(["elsewhere", "for"]),
  );
  expect(after).toEqual(before);
});

test("a seat imagined again replaces the thought before, and can be let go", () => {
  const once = withSeat(AS_COUNTED, "a", "for");
  const twice = withSeat(once, "a", "against");
  expect(twice.seats).toEqual([{ key: "a", stance: "against" }]);
  expect(isAsCounted(twice)).toBe(false);
  expect(isAsCounted(withSeat(twice, "a", null))).toBe(true);
});
