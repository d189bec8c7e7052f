import { expect, test } from "vitest";

import { withFewMarks } from "./few-marks";

test("letters keep the marks that languages put on them", () => {
  const words = "Nguye\u0302\u0303n, Pen\u0303a, \u05E9\u05C1\u05B8\u05C1";
  expect(withFewMarks(words)).toBe(words);
});

test("of a pile of marks the first thirty stay", () => {
  expect(withFewMarks(`a${"\u0301".repeat(5_000)}b`)).toBe(
    `a${"\u0301".repeat(30)}b`,
  );
});
