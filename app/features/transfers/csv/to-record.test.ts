import { expect, test } from "vitest";

import {
  aTable,
  noticesOf,
  reasonsOf,
  recordOf,
  votesOf,
} from "./riverbend.test-data";

const LONG = ["Date", "File", "Title", "Result", "Member", "Vote"];
const CB12 = ["2026-03-03", "CB 12", "Trees", "Passed"];

test("one row a vote: a roll keeps the clerk's words and says what they mean", () => {
  const record = recordOf(
    aTable(
      LONG,
      [...CB12, "Rosa Vega", "In Favor"],
      [...CB12, "Ben Ortiz", "Opposed"],
      [...CB12, "Ana Lane", "Medical"],
    ),
  );
  expect(votesOf(record)).toEqual([
    "CB 12 Rosa Vega yes",
    "CB 12 Ben Ortiz no",
    "CB 12 Ana Lane excused",
  ]);
  expect(record.votes.map(({ word }) => word)).toEqual([
    "In Favor",
    "Opposed",
    "Medical",
  ]);
  expect(record.meetings).toMatchObject([
    { localDate: "2026-03-03", status: "held" },
  ]);
  expect(record.items).toMatchObject([
    { matterFile: "CB 12", title: "Trees", recordedFlag: "pass", isVote: true },
  ]);
  expect(record.refusals).toEqual([]);
});

test("one column a member: each row is a roll, a blank cell is no record", () => {
  const record = recordOf(
    aTable(
      [
        "date",
        "doc_number",
        "title",
        "type",
        "action",
        "Vega",
        "Ortiz",
        "Lane",
      ],
      ["2026-03-03", "CB 12", "Trees", "Ordinance", "Passed", "Yea", "Nay", ""],
      [
        "2026-03-10",
        "CB 13",
        "Parks",
        "Report",
        "Failed to pass",
        "Nay",
        "Nay",
        "Absent",
      ],
    ),
  );
  expect(votesOf(record)).toEqual([
    "CB 12 Vega yes",
    "CB 12 Ortiz no",
    "CB 13 Vega no",
    "CB 13 Ortiz no",
    "CB 13 Lane absent",
  ]);
  expect(record.items.map((item) => item.recordedFlag)).toEqual([
    "pass",
    "fail",
  ]);
  expect(record.notices).toEqual([
    { reason: "blank_cells", params: { count: 1 } },
  ]);
});

test("six to six, and the note tells how the mayor broke the tie", () => {
  const note = "Councilors split 2-2; Mayor Lund broke the tie by voting Nay.";
  const record = recordOf(
    aTable(
      ["date", "file", "result", "note", "Vega", "Ortiz", "Lane", "Webb"],
      [
        "2026-03-03",
        "CB 12",
        "Failed to pass",
        note,
        "Yea",
        "Yea",
        "Nay",
        "Nay",
      ],
      ["2026-03-04", "CB 13", "Passed", "", "Yea", "Yea", "Yea", "Nay"],
    ),
  );
  expect(record.votes.filter((vote) => vote.casting)).toMatchObject([
    { printedName: "Lund", word: "Nay", option: "no" },
  ]);
  // The body has as many seats as members voted, without the mayor.
  expect(record.bodies[0]?.seatsSeen).toBe(4);
  expect(record.items[0]?.note).toBe(note);
});

test("a mayor's own column, mostly empty, holds votes on ties", () => {
  const row = (file: string, mayor: string) => [
    "2026-03-03",
    file,
    "Yes",
    "No",
    mayor,
  ];
  const record = recordOf(
    aTable(
      ["Date", "File", "Vega", "Ortiz", "Mayor Lund"],
      row("CB 1", ""),
      row("CB 2", "No"),
      row("CB 3", ""),
      row("CB 4", ""),
    ),
  );
  expect(record.votes.filter((vote) => vote.casting)).toHaveLength(1);
  expect(record.votes.filter((vote) => !vote.casting)).toHaveLength(8);
});

test("the same row twice keeps one; rows that contradict each other keep none", () => {
  const record = recordOf(
    aTable(
      LONG,
      [...CB12, "Rosa Vega", "Aye"],
      [...CB12, "Rosa Vega", "Aye"],
      [...CB12, "Ben Ortiz", "Aye"],
      [...CB12, "Ben Ortiz", "Nay"],
    ),
  );
  expect(votesOf(record)).toEqual(["CB 12 Rosa Vega yes"]);
  expect(reasonsOf(record)).toEqual([
    "3 repeated_row",
    "4 contradictory_votes",
    "5 contradictory_votes",
  ]);
});

test("two votes on one item stand in the clerk's order", () => {
  const head = ["Date", "File", "Title", "Seq", "Result", "Member", "Vote"];
  const second = ["2026-03-03", "CB 12", "Trees", 9, "Passed"];
  const first = ["2026-03-03", "CB 12", "Trees", 2, "Failed"];
  const record = recordOf(
    aTable(
      head,
      [...second, "Rosa Vega", "Aye"],
      [...first, "Rosa Vega", "Nay"],
    ),
  );
  expect(
    record.items.map(({ sequence, recordedFlag }) => [sequence, recordedFlag]),
  ).toEqual([
    [2, "fail"],
    [9, "pass"],
  ]);
  expect(record.refusals).toEqual([]);
});

test("eight rows in a nine-member council: the ninth has no row", () => {
  const names = ["Vega", "Ortiz", "Lane", "Webb", "Liu", "Hart", "Hay", "Fox"];
  const record = recordOf(
    aTable(LONG, ...names.map((name) => [...CB12, name, "Aye"])),
  );
  expect(record.votes).toHaveLength(8);
  expect(record.bodies[0]).toMatchObject({ seatsStated: null, seatsSeen: 8 });
});

test("a blank word is no record, and the report says how many", () => {
  const record = recordOf(
    aTable(LONG, [...CB12, "Rosa Vega", "Aye"], [...CB12, "Ben Ortiz", ""]),
  );
  expect(votesOf(record)).toEqual([
    "CB 12 Rosa Vega yes",
    "CB 12 Ben Ortiz other",
  ]);
  expect(noticesOf(record)).toContain("blank_vote_words");
});

test("a voice vote with sums only is a vote without a roll", () => {
  const record = recordOf(
    aTable(
      ["Date", "File", "Result", "Ayes", "Nays"],
      ["2026-03-03", "CB 12", "Passed", 7, 2],
    ),
  );
  expect(record.votes).toEqual([]);
  expect(record.items).toMatchObject([
    { isVote: true, recordedFlag: "pass", note: "Ayes: 7 · Nays: 2" },
  ]);
  expect(noticesOf(record)).toContain("passed_without_votes");
});

test("sums in the file that differ from its rows are told, row by row", () => {
  const head = ["Date", "File", "Vega", "Ortiz", "Lane", "Yes", "No"];
  const record = recordOf(
    aTable(
      head,
      ["2026-03-03", "CB 12", "Aye", "Aye", "Nay", 2, 1],
      ["2026-03-03", "CB 13", "Aye", "Aye", "Nay", 3, 0],
    ),
  );
  expect(
    record.notices.filter(({ reason }) => reason === "sums_differ"),
  ).toMatchObject([
    { params: { kind: "yes", stated: 3, counted: 2, row: 3 } },
    { params: { kind: "no", stated: 0, counted: 1, row: 3 } },
  ]);
});

test("rows called TEST stay out, each named", () => {
  const test = ["2026-03-03", "TEST 1", "TEST: please ignore", "Passed"];
  const record = recordOf(
    aTable(
      LONG,
      [...CB12, "Rosa Vega", "Aye"],
      [...test, "Rosa Vega", "Aye"],
      [...test, "Ben Ortiz", "Aye"],
    ),
  );
  expect(record.items).toHaveLength(1);
  expect(reasonsOf(record)).toEqual(["3 test_item", "4 of_skipped_item"]);
});

test("two members of one name are told apart by their districts", () => {
  const head = [...LONG, "District"];
  const record = recordOf(
    aTable(
      head,
      [...CB12, "Ben Ortiz", "Aye", 3],
      [...CB12, "Ben Ortiz", "Nay", 7],
      [...CB12, "Ben Ortiz III ", "Aye", 5],
      ["2026-03-10", "CB 13", "Parks", "Passed", "Ben Ortiz", "Aye", 3],
    ),
  );
  expect(record.persons).toHaveLength(3);
  expect(record.persons.map((person) => person.seatLabel)).toEqual([
    "District 3",
    "District 7",
    "District 5",
  ]);
  expect(record.votes).toHaveLength(4);
  expect(record.refusals).toEqual([]);
});

test("one member, printed in many ways, is one person", () => {
  const names = [
    "Rosa González",
    "Rosa Gonza\u0301lez ",
    "González, Rosa",
    "Councilmember Rosa González",
    "Rosa GonzÃ¡lez",
  ];
  const record = recordOf(
    aTable(
      LONG,
      ...names.map((name, index) => [
        "2026-03-03",
        `CB ${index}`,
        "Trees",
        "Passed",
        name,
        "Aye",
      ]),
    ),
  );
  expect(record.persons.map(({ fullName }) => fullName)).toEqual([
    "Rosa González",
  ]);
  expect(noticesOf(record)).toContain("letters_mended");
});

test("a vacant seat that is called is nobody", () => {
  const record = recordOf(
    aTable(LONG, [...CB12, "Rosa Vega", "Aye"], [...CB12, "Vacant", "Absent"]),
  );
  expect(record.persons).toHaveLength(1);
  expect(record.votes[1]?.personExternalId).toBeNull();
});

test("a word nobody knows is kept, counts as no record, and is told", () => {
  const record = recordOf(
    aTable(LONG, [...CB12, "Rosa Vega", "Aye"], [...CB12, "Ben Ortiz", "Zzz"]),
  );
  expect(record.votes[1]).toMatchObject({ word: "Zzz", option: "other" });
  expect(record.notices).toContainEqual({
    reason: "unknown_word",
    params: { word: "Zzz", count: 1 },
  });
});

test("a word somebody explained counts as they said; the print is kept", () => {
  const text = aTable(
    LONG,
    [...CB12, "Rosa Vega", "Aye"],
    [...CB12, "Ben Ortiz", "Zzz"],
    [...CB12, "Ana Lane", "Minutes"],
  );
  const record = recordOf(text, {
    words: { aye: "yes", zzz: "recused", minutes: "skip" },
  });
  expect(record.votes[1]).toMatchObject({ word: "Zzz", option: "recused" });
  expect(reasonsOf(record)).toEqual(["4 not_a_vote"]);
});

test("no vote is recorded of a day that has not come", () => {
  const record = recordOf(
    aTable(
      LONG,
      ["2062-03-03", "CB 12", "Trees", "Passed", "Rosa Vega", "Aye"],
      ["2026-13-03", "CB 12", "Trees", "Passed", "Rosa Vega", "Aye"],
      ["", "CB 12", "Trees", "Passed", "Rosa Vega", "Aye"],
    ),
  );
  expect(reasonsOf(record)).toEqual([
    "2 future_vote",
    "3 bad_date",
    "4 no_date",
  ]);
});

test("days run from new to old: the votes of one day are turned around", () => {
  const head = ["Date", "File", "Title", "Result", "Vega", "Ortiz"];
  const record = recordOf(
    aTable(
      head,
      ["2026-03-10", "CB 13", "Parks", "Passed", "Aye", "Aye"],
      ["2026-03-03", "CB 12", "Trees", "Passed", "Aye", "Aye"],
      ["2026-03-03", "CB 12", "Trees", "Failed", "Nay", "Nay"],
    ),
  );
  expect(record.items.map(({ recordedFlag }) => recordedFlag)).toEqual([
    "fail",
    "pass",
    "pass",
  ]);
  expect(noticesOf(record)).toContain("newest_first");
});

test("the clock is the one on the wall, whatever zone an export wrote", () => {
  const head = ["Event ID", "Action Date", "File", "Title", "Vote", "Member"];
  const record = recordOf(
    aTable(
      head,
      [7, "2026-03-03T13:35:00Z", "CB 12", "Trees", "Aye", "Rosa Vega"],
      [7, "2026-03-03T13:30:00Z", "CB 13", "Parks", "Aye", "Rosa Vega"],
    ),
  );
  expect(record.meetings).toMatchObject([
    { localDate: "2026-03-03", localTime: "13:30" },
  ]);
});

test("what a table says of a vote is found again under the same number", () => {
  const rows = [
    [...CB12, "Rosa Vega", "Aye"],
    [...CB12, "Ben Ortiz", "Nay"],
  ];
  const ids = (text: string) =>
    recordOf(text).votes.map(({ externalId }) => externalId);
  const corrected = [...CB12, "Ben Ortiz", "Aye"];
  expect(ids(aTable(LONG, ...rows))).toEqual(
    ids(aTable(LONG, rows[0] ?? [], corrected)),
  );
});

test("two votes on one item with one result are told apart by motion or by the clock", () => {
  const head = [
    "Date/Time",
    "Item #",
    "Motion Type",
    "Result",
    "Vote",
    "First Name",
    "Last Name",
  ];
  const rosa = ["Rosa", "Vega"];
  const ben = ["Ben", "Ortiz"];
  const record = recordOf(
    aTable(
      head,
      ["2026-03-03 10:31 AM", "CC1.1", "Amend", "Lost, 1-2", "Yes", ...rosa],
      ["2026-03-03 10:31 AM", "CC1.1", "Amend", "Lost, 1-2", "No", ...ben],
      ["2026-03-03 10:35 AM", "CC1.1", "Amend", "Lost, 1-2", "No", ...rosa],
      ["2026-03-03 10:35 AM", "CC1.1", "Amend", "Lost, 1-2", "No", ...ben],
      ["2026-03-03 10:40 AM", "CC1.1", "Adopt", "Carried, 2-0", "Yes", ...rosa],
      ["2026-03-03 10:40 AM", "CC1.1", "Adopt", "Carried, 2-0", "Yes", ...ben],
    ),
  );
  expect(
    record.items.map(({ title, agendaNumber, recordedFlag }) => [
      title,
      agendaNumber,
      recordedFlag,
    ]),
  ).toEqual([
    ["Amend", "CC1.1", "fail"],
    ["Amend", "CC1.1", "fail"],
    ["Adopt", "CC1.1", "pass"],
  ]);
  expect(record.votes).toHaveLength(6);
  expect(record.meetings).toMatchObject([{ localTime: "10:31" }]);
  expect(record.refusals).toEqual([]);
});

test("rows stamped one by one with the second they were typed are one roll", () => {
  const row = (time: string, name: string) => [
    `2026-03-03 18:0${time}`,
    "CB 12",
    "Trees",
    "Passed",
    name,
    "Aye",
  ];
  const record = recordOf(
    aTable(
      LONG,
      row("1", "Rosa Vega"),
      row("2", "Ben Ortiz"),
      row("3", "Ana Lane"),
    ),
  );
  expect(record.items).toHaveLength(1);
  expect(record.votes).toHaveLength(3);
});

test("a kind of meeting is no body", () => {
  const record = recordOf(
    aTable(
      ["Meeting Type", ...LONG],
      ["Regular", ...CB12, "Rosa Vega", "Aye"],
      ["Special", ...CB12, "Ben Ortiz", "Aye"],
    ),
  );
  expect(record.bodies.map(({ name }) => name)).toEqual(["City Council"]);
});
