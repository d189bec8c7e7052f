import { expect, test } from "vitest";

import { onePage } from "./one-page";

const letters = ["a", "b", "c", "d", "e"];

test("a list is cut into pages, the last one shorter", () => {
  expect(onePage(letters, { page: 1, pageSize: 2 })).toEqual({
    rows: ["a", "b"],
    total: 5,
    page: 1,
  });
  expect(onePage(letters, { page: 3, pageSize: 2 }).rows).toEqual(["e"]);
});

test("a page past the end is the last, and before the start the first", () => {
  expect(onePage(letters, { page: 9, pageSize: 2 })).toMatchObject({
    rows: ["e"],
    page: 3,
  });
  expect(onePage(letters, { page: 0, pageSize: 2 }).page).toBe(1);
  expect(onePage([], { page: 4, pageSize: 2 })).toEqual({
    rows: [],
    total: 0,
    page: 1,
  });
});
