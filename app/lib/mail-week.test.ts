import { expect, test } from "vitest";

import { digestWeek, mondayOf } from "./mail-week";

test.each([
  ["2026-11-30", "2026-11-30"],
  ["2026-12-06", "2026-11-30"],
  ["2027-01-01", "2026-12-28"],
])("%s lies in the week of %s", (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

test.each([
  // Los Angeles is eight hours behind.
  ["Monday, a minute to eight", "2026-11-30T15:59:00Z", null],
  ["Monday at eight", "2026-11-30T16:00:00Z", "2026-11-30"],
  ["Monday at night", "2026-12-01T05:00:00Z", null],
  ["Wednesday noon, after a long fault", "2026-12-02T20:00:00Z", "2026-11-30"],
  ["Thursday", "2026-12-03T20:00:00Z", null],
  ["Sunday here, Monday in London", "2026-11-30T01:00:00Z", null],
])("%s", (_, at, week) => {
  expect(digestWeek("America/Los_Angeles", new Date(at))).toBe(week);
});
