import fc from "fast-check";
import { expect, test } from "vitest";

import { readTable } from "./read-table";
import { guessed } from "./riverbend.test-data";
import { tableToRecord } from "./to-record";
import { COLUMN_MEANINGS } from "./types";

/** More by hand: FUZZ_RUNS=4000 npx vitest run --project unit malformed */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 400);
const PATIENCE = 120_000;

const GOOD = [
  "Date,File,Title,Result,Member,Vote",
  '2026-03-03,CB 12,"Trees, parks",Passed,Rosa Vega,Aye',
  "2026-03-03,CB 12,Trees,Passed,Ben Ortiz,Nay",
  "03/04/2026,CB 13,Roads,Failed,Rosa Vega,Absent",
].join("\r\n");

const PIECES = [
  ",",
  ";",
  "\t",
  "|",
  '"',
  '""',
  "\n",
  "\r\n",
  "\r",
  "\uFEFF",
  "\u0000",
  "Date",
  "Member",
  "Vote",
  "Title",
  "Aye",
  "Nay",
  "",
  "-",
  "2026-03-03",
  "03/04/2026",
  "__proto__",
  "constructor",
  "Rosa Vega",
  "González",
  "Vacant",
  "TEST",
  "\uD800",
  "7",
  "=1+1",
  "<html>",
  "{",
  "[",
];

/** Each row is on record, or named with its reason. */
function readAll(bytes: Uint8Array, columns?: readonly string[]): void {
  const { table, refusals } = readTable([{ name: "odd.csv", bytes }]);
  if (table === null) {
    expect(refusals.length).toBeGreaterThan(0);
    return;
  }
  const mapping = guessed(table);
  if (columns) {
    mapping.columns = table.header.map(
      (_, index) =>
        COLUMN_MEANINGS.find((means) => means === columns[index]) ?? "ignore",
    );
  }
  const record = tableToRecord(table, mapping, "2026-11-21", refusals);
  expect(JSON.stringify(record)).not.toContain("\u0000");
  const stored = new Set<number | null>([
    ...record.votes.map(({ from }) => from.row),
    ...record.items.map(({ from }) => from.row),
    ...record.refusals.map(({ row }) => row),
  ]);
  const rows = table.files.flatMap(({ pieces }) =>
    [...pieces].flatMap((piece) =>
      piece.split("\n").map((line) => (JSON.parse(line) as [number])[0]),
    ),
  );
  const lost = rows.filter((row) => !stored.has(row));
  expect(lost).toEqual([]);
}

test(
  "whatever a table is made of, each row is on record or named",
  () => {
    const text = fc
      .array(
        fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
        {
          maxLength: 60,
        },
      )
      .map((pieces) => pieces.join(""));
    const columns = fc.array(fc.constantFrom(...COLUMN_MEANINGS), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        text,
        fc.option(columns, { nil: undefined }),
        (odd, means) => {
          readAll(new TextEncoder().encode(odd), means);
        },
      ),
      { numRuns: RUNS },
    );
  },
  PATIENCE,
);

test(
  "a good table that was cut, doubled or damaged anywhere is read on",
  () => {
    fc.assert(
      fc.property(
        fc.nat(GOOD.length),
        fc.nat(40),
        fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
        (at, cut, noise) => {
          const damaged = GOOD.slice(0, at) + noise + GOOD.slice(at + cut);
          readAll(new TextEncoder().encode(`${damaged}\n${GOOD}`));
        },
      ),
      { numRuns: RUNS },
    );
  },
  PATIENCE,
);

test(
  "bytes that are no text are refused or read, never fatal",
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readAll(bytes);
        readAll(Uint8Array.from([...new TextEncoder().encode(GOOD), ...bytes]));
      }),
      { numRuns: RUNS / 2 },
    );
  },
  PATIENCE,
);

/** Each would take from minutes to days, were cells read without a bound. */
test.each([
  ["marks piled on a letter", `a${"\u0301\u0323".repeat(1_000_000)}`],
  ["a mail address of dots", `a@${".".repeat(1_000_000)}@`],
  ["a tie broken by spaces", `Mayor A broke the tie${" ".repeat(1_000_000)}.`],
  ["nothing but spaces", `.${" ".repeat(1_000_000)}.`],
])(
  "%s takes no longer than other cells",
  (_, cell) => {
    const started = performance.now();
    readAll(
      new TextEncoder().encode(
        `Date,Title,Note,Member,Vote\n2026-03-03,Trees,${cell},Rosa,Aye\n`,
      ),
    );
    readAll(
      new TextEncoder().encode(
        `Date,Title,${cell},Member,Vote\n2026-03-03,Trees,x,Rosa,Aye\n`,
      ),
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  },
  PATIENCE,
);
