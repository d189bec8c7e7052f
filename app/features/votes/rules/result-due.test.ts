import { expect, test } from "vitest";

import { asksForResult } from "./result-due";

const TODAY = "2026-12-02";

test("nobody is asked how a vote ended before it took place", () => {
  expect(asksForResult(null, null, TODAY)).toBe(false);
  expect(asksForResult(null, "2026-12-03", TODAY)).toBe(false);
  expect(asksForResult(null, TODAY, TODAY)).toBe(true);
  expect(asksForResult(null, "2026-11-20", TODAY)).toBe(true);
});

test("a result that was recorded can be corrected, whatever the day", () => {
  const none = { recordedResult: null, actionName: null };
  expect(asksForResult(none, "2026-12-03", TODAY)).toBe(false);
  expect(
    asksForResult({ ...none, recordedResult: "pass" }, "2026-12-03", TODAY),
  ).toBe(true);
  expect(asksForResult({ ...none, actionName: "Held" }, null, TODAY)).toBe(
    true,
  );
});
