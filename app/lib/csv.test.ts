import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { csvLines, safeCell, toCsv } from "./csv";

const DANGEROUS = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
const BREAKS = [";", "|", "\t", "\n", "\r", "\r\n", "\u2028"];
const UNSEEN = ["", " ", "\u00a0", "\u200b", "\ufeff", "\u202e", "\u0000"];

/** Text as an opponent types it: much of it dangerous somewhere. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...DANGEROUS, ...BREAKS, ...UNSEEN, '"', "'", ",", "5"),
      fc.string({ maxLength: 6, unit: "grapheme" }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const cells = fc.oneof(hostileText, fc.integer(), fc.constant(null));

/** How a program reads a cell: unseen characters at its start are skipped. */
function isFormula(cell: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell);
}

function isNumber(cell: string): boolean {
  return /^-?\d+([.,]\d+)?$/.test(cell);
}

describe("what somebody typed never becomes a formula", () => {
  test("in a program that knows commas and quotes", () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (row) => {
        const read = parse(csvLines([row]), {
          relax_column_count: true,
        }) as string[][];
        expect(read).toHaveLength(1);
        expect(read[0]).toHaveLength(row.length);
        for (const cell of read[0] ?? []) {
          expect(isFormula(cell) && !isNumber(cell), cell).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("nor in one that cuts at semicolons, bars, tabs or line ends", () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (row) => {
        // The worst reader: it knows no quotes and cuts wherever it can.
        const pieces = csvLines([row.map((c) => (c === null ? "" : c))])
          .split(/[;|\t\r\n\v\f\u0085\u2028\u2029]/)
          .filter((piece) => piece !== "");
        for (const piece of pieces.slice(1)) {
          expect(isFormula(piece.replace(/^"+/, "")), piece).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(
    DANGEROUS.flatMap((sign) =>
      UNSEEN.map((before) => `${before}${sign}HYPERLINK("http://evil")`),
    ),
  )("%j", (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });
});

test("what is harmless stays as it was typed", () => {
  for (const text of ["-5", "12,5", "Rosa Díaz", "a - b", "1+1", "x=y", ""]) {
    expect(safeCell(text)).toBe(text);
  }
  expect(safeCell(null)).toBe("");
});

test("every cell comes back from the file as it went in, made safe", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cells, { minLength: 2 })), (rows) => {
      const text = toCsv(["name", "note"], rows);
      const read = parse(text, { relax_column_count: true }) as string[][];
      expect(read.slice(1)).toEqual(rows.map((row) => row.map(safeCell)));
    }),
    { numRuns: 200 },
  );
});

test("a spreadsheet is told that accents are UTF-8, and rows end as it wants", () => {
  const file = toCsv(["name", "said"], [["Peña", 'Sí, "ya"']]);
  expect([...new TextEncoder().encode(file).slice(0, 3)]).toEqual([
    0xef, 0xbb, 0xbf,
  ]);
  expect(file.slice(1)).toBe('name,said\r\nPeña,"Sí, ""ya"""\r\n');
});
