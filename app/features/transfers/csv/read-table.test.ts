import { expect, test } from "vitest";

import { guessDelimiter, rowsOf } from "./parse";
import { allRows, readTable } from "./read-table";
import {
  aFile,
  aTable,
  guessed,
  noticesOf,
  reasonsOf,
  recordOf,
  votesOf,
} from "./riverbend.test-data";

const HEAD = ["Date", "Title", "Member", "Vote"];

function reasonOf(file: Parameters<typeof readTable>[0][number]) {
  const { table, refusals } = readTable([file]);
  return table === null ? refusals[0]?.reason : "read";
}

test.each([
  ["commas", ","],
  ["semicolons", ";"],
  ["tabs", "\t"],
  ["bars", "|"],
])("cells cut by %s are told", (_, sign) => {
  const lines = [HEAD, ["2026-03-03", "Trees, and more", "Rosa Vega", "Aye"]];
  const text = lines
    .map((cells) =>
      cells.map((cell) => (sign === "," ? `"${cell}"` : cell)).join(sign),
    )
    .join("\n");
  expect(guessDelimiter(text)).toBe(sign);
  expect(votesOf(recordOf(text))).toEqual(["Trees, and more Rosa Vega yes"]);
});

test.each<[string, Uint8Array]>([
  ["UTF-8", new TextEncoder().encode("Rosa González")],
  [
    "Windows-1252",
    Uint8Array.from([..."Rosa Gonz", "á", ..."lez"], (c) => c.charCodeAt(0)),
  ],
])("a name in %s keeps its accent", (_, name) => {
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode("Date,Title,Member,Vote\n2026-03-03,Trees,"),
    ...name,
    ...new TextEncoder().encode(",Aye\n"),
  ]);
  const record = recordOf({ name: "votes.csv", bytes });
  expect(record.votes[0]?.printedName).toBe("Rosa González");
});

test("a mark in front, UTF-16 and two encodings in one file are read", () => {
  const text = aTable(HEAD, ["2026-03-03", "Trees", "Rosa González", "Aye"]);
  const utf16 = new Uint8Array(2 + text.length * 2);
  utf16.set([0xff, 0xfe]);
  for (const [index, letter] of [...text].entries()) {
    utf16[2 + index * 2] = letter.charCodeAt(0) & 0xff;
    utf16[3 + index * 2] = letter.charCodeAt(0) >> 8;
  }
  const utf8 = new TextEncoder().encode(`\uFEFF${text}\n`);
  const other = Uint8Array.from("2026-03-04,Parks,Ben Ibáñez,Nay\n", (c) =>
    c.charCodeAt(0),
  );
  const mixed = Uint8Array.from([...utf8, ...other]);
  for (const bytes of [utf16, utf8]) {
    const record = recordOf({ name: "votes.csv", bytes });
    expect(record.votes[0]?.printedName).toBe("Rosa González");
    expect(noticesOf(record)).toEqual([]);
  }
  const record = recordOf({ name: "votes.csv", bytes: mixed });
  expect(record.votes.map(({ printedName }) => printedName)).toEqual([
    "Rosa González",
    "Ben Ibáñez",
  ]);
  expect(noticesOf(record)).toEqual(["encoding_guessed"]);
});

test("private columns are dropped at the door, by heading and by what they hold", () => {
  const { table } = readTable([
    aFile(
      aTable(
        [...HEAD, "Immigration Status", "Home Address", "Phone", "Reach me"],
        [
          "2026-03-03",
          "Trees",
          "Rosa Vega",
          "Aye",
          "DACA",
          "1 Elm St",
          "x",
          "rosa@riverbend.example",
        ],
      ),
    ),
  ]);
  expect(table?.header).toEqual(HEAD);
  expect(table?.dropped).toEqual({
    immigration: ["Immigration Status"],
    private: ["Home Address", "Phone", "Reach me"],
  });
  expect(JSON.stringify(table?.files)).not.toMatch(/DACA|Elm|rosa@/);
});

test("a member called Street keeps the column; one of citizens loses it", () => {
  const record = recordOf(
    aTable(
      ["Date", "Title", "Street", "Ortiz", "Citizen"],
      ["2026-03-03", "Trees", "Aye", "Nay", "Yes"],
    ),
  );
  expect(votesOf(record)).toEqual(["Trees Street yes", "Trees Ortiz no"]);
  expect(record.notices[0]).toEqual({
    reason: "immigration_columns_dropped",
    params: { columns: "Citizen" },
  });
});

test("rows keep the numbers a spreadsheet shows", () => {
  const text =
    'City of Riverbend\n\nDate,Title,Member,Vote\n2026-03-03,"Trees\nand parks",Rosa Vega,Aye\n,,,\n2026-03-03,Trees,Ben Ortiz\n';
  const record = recordOf(text);
  expect(record.votes[0]?.from.row).toBe(4);
  expect(reasonsOf(record)).toEqual(["1 above_heading", "6 too_few_cells"]);
});

test("a quotation mark that does not close spoils its row only", () => {
  const text =
    'Date,Title,Member,Vote\n2026-03-03,"Trees,Rosa Vega,Aye\n2026-03-03,Parks,Ben Ortiz,Aye\n2026-03-03,Roads,Ana Lane,Nay\n';
  const record = recordOf(text);
  expect(reasonsOf(record)).toEqual(["2 bad_quotes"]);
  expect(votesOf(record)).toEqual(["Parks Ben Ortiz yes", "Roads Ana Lane no"]);
});

test("a comma too many is named, not read as the next column", () => {
  const record = recordOf(
    "Date,Title,Member,Vote\n2026-03-03,Trees, parks,Rosa Vega,Aye\n2026-03-03,Parks,Ben Ortiz,Aye\n",
  );
  expect(reasonsOf(record)).toEqual(["2 too_many_cells"]);
  expect(record.votes).toHaveLength(1);
});

test.each([
  ["nothing", aFile(""), "file_empty"],
  ["blank lines", aFile("\n \n\r\n"), "file_empty"],
  ["a web page", aFile("<!DOCTYPE html><p>votes"), "is_markup"],
  [
    "no heading",
    aFile("2026-03-03,Trees,Rosa,Aye\n2026-03-03,Trees,Ben,Aye"),
    "no_heading",
  ],
  ["a heading only", aFile("Date,Title,Vote\n\n"), "no_rows"],
  ["one column", aFile("Votes\nAye\nNay"), "no_heading"],
  [
    "a spreadsheet's own file",
    { name: "votes.xlsx", bytes: Uint8Array.of(80, 75, 3, 4, 0, 0) },
    "not_text",
  ],
])("a file with %s is refused in a sentence", (_, file, reason) => {
  expect(reasonOf(file)).toBe(reason);
});

test("months of one kind are one table; a file of another kind is refused", () => {
  const { table, refusals } = readTable([
    aFile(
      aTable(HEAD, ["2026-03-03", "Trees", "Rosa Vega", "Aye"]),
      "march.csv",
    ),
    aFile(
      aTable(HEAD, ["2026-04-03", "Parks", "Rosa Vega", "Aye"]),
      "april.csv",
    ),
    aFile(aTable(["A", "B"], ["1", "2"]), "other.csv"),
  ]);
  if (table === null) throw new Error("unread");
  expect([...allRows(table)]).toHaveLength(2);
  expect(guessed(table).columns).toEqual(["date", "title", "member", "word"]);
  expect(refusals).toMatchObject([
    { file: "other.csv", reason: "other_columns" },
  ]);
});

test("line ends of every kind end a row", () => {
  const rows = (text: string) =>
    [...rowsOf(text, ",")].map(({ cells }) => cells.join("|"));
  expect(rows("a,b\nc,d\r\ne,f\rg,h")).toEqual(["a|b", "c|d", "e|f", "g|h"]);
  expect(rows('"a ""b""", "c,d" ,e')).toEqual(['a "b"|c,d|e']);
});
