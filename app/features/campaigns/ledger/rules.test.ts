import { expect, test } from "vitest";

import { pledgeState } from "./rules";

test.each([
  ["before its last day, not there yet", 3, "2026-12-09", "running"],
  ["there before the day", 40, "2026-12-09", "kept"],
  ["more than pledged", 41, "2026-11-01", "kept"],
  ["on its last day", 39, "2026-12-01", "running"],
  ["the day after", 39, "2026-11-30", "short"],
] as const)("%s", (_, delivered, until, state) => {
  expect(pledgeState({ amount: 40, delivered, until }, "2026-12-01")).toBe(
    state,
  );
});
