import { expect, test } from "vitest";

import { firstLines } from "./rules";

test("a short text stands as it is, on one line", () => {
  expect(firstLines("We ask the council\n\nto  vote.")).toBe(
    "We ask the council to vote.",
  );
});

test("a long text is cut between words, and says that there is more", () => {
  expect(firstLines("We ask the council, today, to vote.", 28)).toBe(
    "We ask the council, today…",
  );
});

test("a word as long as the card is cut, and no sign of two halves", () => {
  expect(firstLines("á".repeat(40), 10)).toBe(`${"á".repeat(9)}…`);
  expect(firstLines("🌱".repeat(40), 10)).toBe(`${"🌱".repeat(9)}…`);
});
