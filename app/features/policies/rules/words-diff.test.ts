import fc from "fast-check";
import { expect, test } from "vitest";

import { wordDiff } from "./words-diff";

test("what one ordinance adds and what it lacks stands word by word", () => {
  expect(
    wordDiff(
      "No officer shall ask about status.",
      "No officer or agent shall ask about immigration status.",
    ),
  ).toEqual([
    { kind: "same", text: "No officer" },
    { kind: "added", text: "or agent" },
    { kind: "same", text: "shall ask about" },
    { kind: "added", text: "immigration" },
    { kind: "same", text: "status." },
  ]);
});

test("a capital letter is no difference, the same words are the same", () => {
  expect(wordDiff("The City shall", "the city shall")).toEqual([
    { kind: "same", text: "the city shall" },
  ]);
});

test("texts with nothing in common, or none at all, are not compared", () => {
  expect(wordDiff("one two three four", "five six seven eight")).toBeNull();
  expect(wordDiff("", "five")).toBeNull();
  expect(wordDiff("x ".repeat(700), "x ".repeat(700))).toBeNull();
});

test("the parts give both texts back", () => {
  const text = fc
    .array(fc.constantFrom("no", "one", "shall", "be", "held", "asked"), {
      minLength: 1,
      maxLength: 40,
    })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const parts = wordDiff(first, second);
      if (!parts) return;
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join(" ");
      expect(without("added")).toBe(first);
      expect(without("removed")).toBe(second);
    }),
  );
});
