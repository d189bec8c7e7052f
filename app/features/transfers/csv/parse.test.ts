import fc from "fast-check";
import { expect, test } from "vitest";

import { rowsOf } from "./parse";

test("a text cut into pieces anywhere has the rows of the whole", () => {
  const piece = fc.array(
    fc.constantFrom('"', ",", "\n", "\r\n", "\r", "a", " ", "ñ", '""', "bc"),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const texts = pieces.map((signs) => signs.join(""));
      const whole = [...rowsOf(texts.join(""), ",")];
      expect([...rowsOf(texts, ",")]).toEqual(whole);
    }),
    { seed: 21, numRuns: 500 },
  );
});

test("a lost quotation mark is told apart from a cell that goes on in the next piece", () => {
  const long = `"${"a".repeat(90_000)}`;
  const rows = [
    ...rowsOf([`x,${long}`, `${"b".repeat(5_000)}"\n`, "y,1"], ","),
  ];
  expect(rows.map(({ damaged }) => damaged)).toEqual([false, false]);
  const lost = [
    ...rowsOf(['x,"a\n', ...Array(20).fill("y,1\n".repeat(2_000))], ","),
  ];
  expect(lost.at(0)?.damaged).toBe(true);
  expect(lost).toHaveLength(40_001);
});
