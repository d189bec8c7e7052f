import { describe, expect, test } from "vitest";

import { coverageOf, inOrder, minutesOf, renumbered, stepped } from "./rules";

const turn = (key: string, position: number | null, addedAt = "t") => ({
  key,
  position,
  addedAt,
});

describe("the order of speaking", () => {
  test("who has no place yet comes after the others, as they signed up", () => {
    const turns = [
      turn("late", null, "2"),
      turn("early", null, "1"),
      turn("second", 2),
      turn("first", 1),
    ];
    expect(inOrder(turns).map(({ key }) => key)).toEqual([
      "first",
      "second",
      "early",
      "late",
    ]);
  });

  test("Ben goes one up or down, and at an end he stays", () => {
    expect(stepped(["rosa", "ben", "ana"], "ben", -1)).toEqual([
      "ben",
      "rosa",
      "ana",
    ]);
    expect(stepped(["rosa", "ben", "ana"], "ben", 1)).toEqual([
      "rosa",
      "ana",
      "ben",
    ]);
    expect(stepped(["rosa", "ben"], "ben", 1)).toEqual(["rosa", "ben"]);
    expect(stepped(["rosa", "ben"], "nobody", 1)).toEqual(["rosa", "ben"]);
  });

  test("whoever was given a number gets that place, the others keep theirs", () => {
    const keys = ["a", "b", "c", "d"];
    const say = (typed: Record<string, number>) =>
      renumbered(keys, new Map(Object.entries(typed))).join("");
    expect(say({})).toBe("abcd");
    expect(say({ a: 1, b: 2, c: 3, d: 4 })).toBe("abcd");
    expect(say({ a: 1, b: 2, c: 3, d: 1 })).toBe("dabc");
    expect(say({ a: 4, b: 2, c: 3, d: 4 })).toBe("bcda");
    expect(say({ a: 2, b: 1 })).toBe("bacd");
    expect(say({ a: 99, b: 99 })).toBe("cdab");
    expect(say({ c: -5 })).toBe("cabd");
  });
});

describe("what is said", () => {
  const turns = [
    { key: "rosa", status: "spoke", pointIds: ["cost"], minutes: 2 },
    { key: "ben", status: "planned", pointIds: ["cost"], minutes: null },
    { key: "ana", status: "did_not", pointIds: ["law"], minutes: 3 },
  ] as const;

  test("a point is covered by who plans to make it or made it", () => {
    expect(coverageOf([{ id: "cost" }, { id: "law" }], turns)).toEqual([
      { id: "cost", by: ["rosa", "ben"] },
      { id: "law", by: [] },
    ]);
  });

  test("minutes of who does not speak do not count", () => {
    expect(minutesOf(turns)).toEqual({ minutes: 2, unknown: 1 });
  });
});
