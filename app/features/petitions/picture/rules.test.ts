import { expect, test } from "vitest";

import { fitTitle } from "./rules";

const wide = (text: string, size: number) => [...text].length * size;

test("a title takes the largest size in which it fits", () => {
  const room = { width: 100, lines: 2, sizes: [20, 10] };
  expect(fitTitle("No más", wide, room)).toEqual({
    size: 20,
    lines: ["No", "más"],
  });
  expect(fitTitle("Keep them out", wide, room)).toEqual({
    size: 10,
    lines: ["Keep them", "out"],
  });
});

test("a title too long for the smallest size is cut, and a word wider than a line broken", () => {
  const room = { width: 50, lines: 2, sizes: [10] };
  expect(fitTitle("Keep every single promise", wide, room).lines).toEqual([
    "Keep",
    "ever…",
  ]);
  expect(fitTitle("ááááááááááááá", wide, room).lines).toEqual([
    "ááááá",
    "áááá…",
  ]);
});
