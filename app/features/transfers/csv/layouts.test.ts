import { expect, test } from "vitest";

import { namesIn, rollIn } from "./listed";
import {
  aTable,
  noticesOf,
  reasonsOf,
  recordOf,
  votesOf,
} from "./riverbend.test-data";

// Tables as towns lay them out for people to read.

test("ayes and noes named in one cell are votes, and the rest is listed", () => {
  const record = recordOf(
    aTable(
      ["Date", "File", "Title", "Votes", "Result"],
      [
        "3/24/2026",
        "CB 1",
        "Trees",
        "Ayes: Vega, Ortiz; Noes: Lee; Absent: None",
        "Passed",
      ],
      ["3/24/2026", "CB 2", "Rents", "AYES: Vega NOES: Ortiz, Lee", "Failed"],
      ["3/24/2026", "CB 3", "Parks", "Ayes: Vega; Lee was against", "Passed"],
    ),
  );
  expect(votesOf(record)).toEqual([
    "CB 1 Vega yes",
    "CB 1 Ortiz yes",
    "CB 1 Lee no",
    "CB 2 Vega yes",
    "CB 2 Ortiz no",
    "CB 2 Lee no",
    "CB 3 Vega yes",
  ]);
  expect(record.votes[0]?.word).toBe("Ayes");
  expect(record.refusals).toMatchObject([
    { row: 4, reason: "unread_cell", params: { text: "Lee was against" } },
  ]);
});

test("names under Ayes, Noes and Absent are votes; numbers there are sums", () => {
  const record = recordOf(
    aTable(
      ["Meeting Date", "File", "Ayes", "Noes", "Abstain", "Absent"],
      ["3/24/2026", "CB 1", "Vega, Ortiz, and Kim", "Lee", "", "None"],
      ["3/24/2026", "CB 2", "Vega; Smith, J.", "Lee Jr.; Kim", "", "None"],
    ),
  );
  expect(votesOf(record)).toEqual([
    "CB 1 Vega yes",
    "CB 1 Ortiz yes",
    "CB 1 Kim yes",
    "CB 1 Lee no",
    "CB 2 Vega yes",
    "CB 2 Smith, J. yes",
    "CB 2 Lee Jr. no",
    "CB 2 Kim no",
  ]);
  expect(record.refusals).toEqual([]);
  const sums = recordOf(
    aTable(
      ["Meeting Date", "File", "Ayes", "Noes"],
      ["3/24/2026", "CB 1", 7, 2],
    ),
  );
  expect(sums.votes).toEqual([]);
  expect(sums.items[0]?.note).toBe("Ayes: 7 · Noes: 2");
});

test("a mark beside a member is a vote; two marks are none", () => {
  const record = recordOf(
    aTable(
      ["Date", "File", "Member", "Aye", "Nay", "Absent"],
      ["3/24/2026", "CB 1", "Vega", "X", "", ""],
      ["3/24/2026", "CB 1", "Ortiz", "", "x", ""],
      ["3/24/2026", "CB 1", "Lee", "X", "X", ""],
      ["3/24/2026", "CB 1", "Kim", "", "", ""],
    ),
  );
  expect(votesOf(record)).toEqual(["CB 1 Vega yes", "CB 1 Ortiz no"]);
  expect(reasonsOf(record)).toEqual(["4 unread_cell", "5 not_a_vote"]);
});

test("members in rows and motions in columns: the table is turned", () => {
  const record = recordOf(
    aTable(
      ["Riverbend City Council", "", "", ""],
      ["Date", "3/24/2026", "", "4/7/2026"],
      ["File", "CB 1", "CB 2", "CB 3"],
      ["Vega", "Aye", "Aye", "Aye"],
      ["Ortiz", "Nay", "Aye", "Absent"],
      ["Result", "Failed", "Passed", "Passed"],
    ),
  );
  expect(votesOf(record)).toEqual([
    "CB 1 Vega yes",
    "CB 1 Ortiz no",
    "CB 2 Vega yes",
    "CB 2 Ortiz yes",
    "CB 3 Vega yes",
    "CB 3 Ortiz absent",
  ]);
  expect(
    record.items.map(({ recordedFlag, from }) => [recordedFlag, from.row]),
  ).toEqual([
    ["fail", 2],
    ["pass", 3],
    ["pass", 4],
  ]);
  expect(noticesOf(record)).toContain("table_turned");
});

test("a day and a title may share the heading of a motion's column", () => {
  const record = recordOf(
    aTable(
      ["Member", "2026-03-24 CB 1 Trees", "2026-04-07 CB 2 Rents"],
      ["Vega", "Aye", "Nay"],
      ["Ortiz", "Aye", "Aye"],
    ),
  );
  expect(record.items.map(({ title }) => title)).toEqual([
    "CB 1 Trees",
    "CB 2 Rents",
  ]);
  expect(record.votes).toHaveLength(4);
});

test("a second line of headings under merged cells belongs to the first", () => {
  const record = recordOf(
    aTable(
      ["Date", "Motion", "Vote count", "", ""],
      ["", "", "Yes", "No", "Result"],
      ["3/24/2026", "Trees", 7, 2, "Passed"],
    ),
  );
  expect(record.items).toMatchObject([
    { recordedFlag: "pass", note: "Yes: 7 · No: 2" },
  ]);
});

const MERGED = aTable(
  ["Date", "Item", "Vega", "Ortiz"],
  ["3/24/2026", "Trees", "Y", "N"],
  ["", "Rents", "Y", "Y"],
  ["Total", "", 2, 1],
);

test("a row without a day is listed, or of the day above when somebody says so", () => {
  expect(reasonsOf(recordOf(MERGED))).toEqual(["3 no_date", "4 totals_row"]);
  expect(noticesOf(recordOf(MERGED))).not.toContain("unknown_word");
  const said = recordOf(MERGED, { carryDown: true });
  expect(reasonsOf(said)).toEqual(["4 totals_row"]);
  expect(said.items.map(({ title }) => title)).toEqual(["Trees", "Rents"]);
  expect(said.notices).toContainEqual({
    reason: "days_carried",
    params: { count: 1 },
  });
});

test("merged cells of a motion hold for the members' rows beneath", () => {
  const record = recordOf(
    aTable(
      ["Date", "File", "Result", "Member", "Vote"],
      ["3/24/2026", "CB 1", "Passed", "Vega", "Aye"],
      ["", "", "", "Ortiz", "Nay"],
      ["", "CB 2", "Failed", "Vega", "Nay"],
      ["", "", "", "Ortiz", "Nay"],
    ),
    { carryDown: true },
  );
  expect(votesOf(record)).toEqual([
    "CB 1 Vega yes",
    "CB 1 Ortiz no",
    "CB 2 Vega no",
    "CB 2 Ortiz no",
  ]);
});

test("1 and 0 under members' names are asked for, not guessed", () => {
  const table = aTable(
    ["Date", "Item", "Vega", "Ortiz"],
    ["3/24/2026", "Trees", 1, 0],
  );
  expect(votesOf(recordOf(table))).toEqual([
    "Trees Vega other",
    "Trees Ortiz other",
  ]);
  expect(
    votesOf(recordOf(table, { words: { "1": "yes", "0": "no" } })),
  ).toEqual(["Trees Vega yes", "Trees Ortiz no"]);
});

test.each([
  ["None", [], []],
  ["5 - Vega, Ortiz & Lee", ["Vega", "Ortiz", "Lee"], []],
  ["Councilmembers Vega y Ortiz.", ["Vega", "Ortiz"], []],
  ["Vega, Jr., Lee III", ["Vega, Jr.", "Lee III"], []],
  ["De la Cruz; O’Neil", ["De la Cruz", "O’Neil"], []],
  ["Vega, motion carried", ["Vega"], ["motion carried"]],
  ["7", [], ["7"]],
])("the cell %j names %j", (cell, names, unread) => {
  expect(namesIn(cell)).toEqual({ names, unread });
});

test("only words known for votes begin a list", () => {
  expect(rollIn("Moved by Lee: Ayes (2): Vega, Kim. Nays: none").lists).toEqual(
    [
      { word: "Ayes", option: "yes", names: ["Vega", "Kim"] },
      { word: "Nays", option: "no", names: [] },
    ],
  );
  expect(rollIn("Unanimous")).toEqual({ lists: [], unread: ["Unanimous"] });
});
