import { describe, expect, test } from "vitest";

import { reminderDue } from "./rules";
import type { Remindable } from "./rules";

const shift = (over: Partial<Remindable> = {}): Remindable => ({
  state: "registered",
  claimedAt: "2026-11-20T12:00:00.000Z",
  // Saturday, 5 December 2026, 18:00 in Los Angeles.
  startsAt: "2026-12-06T02:00:00.000Z",
  timeZone: "America/Los_Angeles",
  sent: {},
  ...over,
});
const at = (text: string) => new Date(text);

describe("the day before", () => {
  test("is said at ten in the morning of the place, not earlier", () => {
    expect(reminderDue(shift(), at("2026-12-04T17:59:00Z"))).toBeNull();
    expect(reminderDue(shift(), at("2026-12-04T18:00:00Z"))).toBe("day_before");
  });

  test("is said on the next morning when the site was down, not at night", () => {
    expect(reminderDue(shift(), at("2026-12-05T04:00:00Z"))).toBeNull();
    expect(reminderDue(shift(), at("2026-12-05T16:59:00Z"))).toBeNull();
    expect(reminderDue(shift(), at("2026-12-05T17:00:00Z"))).toBe("day_before");
  });

  test("is not said to who signed up after it", () => {
    const late = shift({ claimedAt: "2026-12-04T19:00:00.000Z" });
    expect(reminderDue(late, at("2026-12-04T20:00:00Z"))).toBeNull();
    expect(reminderDue(late, at("2026-12-05T23:30:00Z"))).toBeNull();
  });

  test("is said once", () => {
    const sent = { day_before: "2026-12-04T18:00:00.000Z" };
    expect(reminderDue(shift({ sent }), at("2026-12-04T19:00:00Z"))).toBeNull();
  });

  test.each([
    // New York sets its clocks forward on 8 March 2026, back on 1 November.
    ["spring", "2026-03-08T16:00:00.000Z", "2026-03-07T15:00:00Z"],
    ["autumn", "2026-11-01T17:00:00.000Z", "2026-10-31T14:00:00Z"],
  ])(
    "is at ten o\u2019clock over the change of clocks in %s",
    (_, start, ten) => {
      const claim = shift({
        startsAt: start,
        timeZone: "America/New_York",
        claimedAt: "2026-01-01T00:00:00.000Z",
      });
      const before = new Date(at(ten).getTime() - 60_000);
      expect(reminderDue(claim, before)).toBeNull();
      expect(reminderDue(claim, at(ten))).toBe("day_before");
    },
  );
});

describe("on the day", () => {
  const sent = { day_before: "2026-12-04T18:00:00.000Z" };

  test("who has not confirmed hears of it three hours before", () => {
    expect(reminderDue(shift({ sent }), at("2026-12-05T22:59:00Z"))).toBeNull();
    expect(reminderDue(shift({ sent }), at("2026-12-05T23:00:00Z"))).toBe(
      "same_day",
    );
  });

  test("who has confirmed is left alone", () => {
    const sure = shift({ sent, state: "confirmed" });
    expect(reminderDue(sure, at("2026-12-05T23:00:00Z"))).toBeNull();
  });

  test("nobody hears of it in the last half hour, nor after the start", () => {
    expect(reminderDue(shift({ sent }), at("2026-12-06T01:31:00Z"))).toBeNull();
    expect(reminderDue(shift({ sent }), at("2026-12-06T02:31:00Z"))).toBeNull();
  });

  test("an early shift is not announced before nine, nor twice in a night", () => {
    const early = shift({
      // 10:00 in Los Angeles
      startsAt: "2026-12-05T18:00:00.000Z",
      sent,
    });
    expect(reminderDue(early, at("2026-12-05T16:30:00Z"))).toBeNull();
    expect(reminderDue(early, at("2026-12-05T17:05:00Z"))).toBe("same_day");
    const justTold = { day_before: "2026-12-05T06:00:00.000Z" };
    expect(
      reminderDue({ ...early, sent: justTold }, at("2026-12-05T17:05:00Z")),
    ).toBeNull();
  });
});
