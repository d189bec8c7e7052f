import { expect, test } from "vitest";
import { readLegistarFiles } from "./read-files";
import { aVote, anEvent, anItem, aPerson, asFile } from "./riverbend.test-data";

test("a file is known by what it holds, not by its name", () => {
  const read = readLegistarFiles([
    asFile("event_1_item_10_votes.json", [anEvent()]),
    asFile("b.txt", [anItem()]),
    asFile("events.json", [aVote()]),
    asFile("d.json", aPerson()),
    asFile("e.json", [{ BodyId: 7, BodyName: "City Council" }]),
    asFile("f.json", [
      {
        OfficeRecordId: 1,
        OfficeRecordPersonId: 11,
        OfficeRecordBodyId: 7,
        OfficeRecordFullName: "Rosa Vega",
      },
    ]),
    asFile("g.json", [{ MatterId: 900, MatterFile: "CB 12" }]),
  ]);
  expect(read.refusals).toEqual([]);
  expect(read.files.map((file) => file.rows)).toEqual([
    { meeting: 1 },
    { item: 1 },
    { vote: 1 },
    { person: 1 },
    { body: 1 },
    { membership: 1 },
    { matter: 1 },
  ]);
});

test("one file may hold every list, and pages put together in a list", () => {
  const read = readLegistarFiles([
    asFile("all.json", {
      saved: "2026-03-04",
      Events: [anEvent()],
      items: [[anItem({ EventItemId: 1 })], [anItem({ EventItemId: 2 })]],
      votes: { "501": [aVote()] },
    }),
  ]);
  expect(read.refusals).toEqual([]);
  expect(read.files[0]?.rows).toEqual({ meeting: 1, item: 2, vote: 1 });
});

test("items inside events and votes inside items are found and linked", () => {
  const { EventItemEventId: _, ...item } = anItem();
  const { VoteEventItemId: __, ...vote } = aVote();
  const read = readLegistarFiles([
    asFile("events.json", [
      anEvent({
        EventItems: [
          {
            ...item,
            EventItemMatterAttachments: [{ MatterAttachmentId: 1 }],
            EventItemVoteInfo: [{ ...vote, PersonInfo: aPerson() }],
          },
        ],
      }),
    ]),
  ]);
  expect(read.refusals).toEqual([]);
  expect(read.tables.items[0]?.value.EventItemEventId).toBe("41");
  expect(read.tables.votes[0]?.value.VoteEventItemId).toBe("501");
  expect(read.tables.votes[0]?.from).toEqual({
    file: "events.json",
    row: 1,
    within: "[1].EventItems[1].EventItemVoteInfo",
  });
  expect(read.tables.persons).toHaveLength(1);
});

test("empty lists are fine: most items have no votes", () => {
  const read = readLegistarFiles([
    asFile("a.json", []),
    asFile("b.json", { votes: [] }),
  ]);
  expect(read.refusals).toEqual([]);
});

test.each([
  ["is_markup", "<ArrayOfGranicusEvent></ArrayOfGranicusEvent>"],
  ["not_json", '[{"EventId": 4'],
  ["file_empty", " \n"],
  ["unknown_shape", '{"hello": "world"}'],
  ["unknown_shape", "42"],
  ["unknown_shape", "[".repeat(100_000) + "]".repeat(100_000)],
])(
  "a file that cannot be used is refused with a reason: %s",
  (reason, text) => {
    const read = readLegistarFiles([
      { name: "odd.json", text },
      asFile("good.json", [anEvent()]),
    ]);
    expect(read.refusals).toMatchObject([
      { file: "odd.json", row: null, reason },
    ]);
    expect(read.tables.events).toHaveLength(1);
  },
);

test("too big, too many files, too many rows: each says its limit", () => {
  const read = readLegistarFiles(
    [
      asFile("big.json", [anEvent({ EventComment: "x".repeat(2_000) })]),
      asFile("rows.json", [anEvent(), anEvent(), anEvent()]),
      asFile("third.json", [anEvent()]),
    ],
    { files: 2, charactersPerFile: 1_900, rows: 2 },
  );
  expect(
    read.refusals.map(({ file, reason, params }) => [file, reason, params]),
  ).toEqual([
    ["big.json", "file_too_big", { most: 1_900 }],
    ["rows.json", "too_many_rows", { most: 2 }],
    ["third.json", "too_many_files", { most: 2 }],
  ]);
});

test("a row of the wrong shape is refused with file, row number and column", () => {
  const read = readLegistarFiles([
    asFile("items.json", [
      anItem(),
      { ...anItem(), EventItemId: "five" },
      { EventItemTitle: "No id", EventItemMover: null },
      "not a row",
    ]),
  ]);
  expect(read.tables.items).toHaveLength(1);
  expect(read.refusals).toMatchObject([
    {
      file: "items.json",
      row: 2,
      kind: "item",
      reason: "wrong_shape",
      params: { column: "EventItemId", found: "text" },
    },
    {
      row: 3,
      reason: "wrong_shape",
      params: { column: "EventItemId", found: "missing" },
    },
    { row: 4, reason: "unknown_row" },
  ]);
});

test("attendance is never a vote", () => {
  const read = readLegistarFiles([
    asFile("rollcalls.json", [
      {
        RollCallId: 1,
        RollCallPersonId: 11,
        RollCallPersonName: "Rosa Vega",
        RollCallValueName: "Present",
        RollCallResult: 0,
        RollCallEventItemId: 501,
      },
    ]),
  ]);
  expect(read.tables.votes).toEqual([]);
  expect(read.refusals).toMatchObject([
    { row: 1, kind: "attendance", reason: "attendance" },
  ]);
});

test("an immigration status column never comes in, and the report says so", () => {
  const read = readLegistarFiles([
    asFile("p.json", [aPerson({ PersonImmigrationStatus: "…" })]),
  ]);
  expect(JSON.stringify(read.tables)).not.toContain("Immigration");
  expect(read.notices).toContainEqual({
    reason: "immigration_columns_dropped",
    params: { columns: "PersonImmigrationStatus" },
  });
});

test("home addresses and second phone lines stay out, and the report says so", () => {
  const read = readLegistarFiles([
    asFile("p.json", [
      aPerson({ PersonAddress1: "1 Elm St", PersonPhone2: "555-0101" }),
    ]),
  ]);
  expect(JSON.stringify(read.tables)).not.toMatch(/Elm|0101/);
  expect(read.notices).toContainEqual({
    reason: "private_columns_dropped",
    params: { columns: "PersonAddress1, PersonPhone2" },
  });
});

test("a zero byte, which a database may refuse, is left out of a name", () => {
  const read = readLegistarFiles([
    asFile("f.json", [aPerson({ PersonFullName: "Rosa\u0000 Vega" })]),
  ]);
  expect(read.refusals).toEqual([]);
  expect(JSON.stringify(read)).toContain("Rosa Vega");
  expect(JSON.stringify(read)).not.toContain("\\u0000");
});

test("a row on every line, and pages saved one after the other, are read", () => {
  const read = readLegistarFiles([
    {
      name: "lines.ndjson",
      text: `${JSON.stringify(anEvent())}\r\n\n${JSON.stringify(anItem())},\n{"EventItemId":\n`,
    },
    {
      name: "pages.json",
      text: [[aVote({ VoteId: 1 })], [aVote({ VoteId: 2 }), 7]]
        .map((page) => JSON.stringify(page))
        .join("\n"),
    },
  ]);
  expect(read.files.map(({ rows }) => rows)).toEqual([
    { meeting: 1, item: 1 },
    { vote: 2 },
  ]);
  expect(
    read.refusals.map(({ file, row, within, reason }) => [
      file,
      row,
      within,
      reason,
    ]),
  ).toEqual([
    ["lines.ndjson", 4, null, "not_json"],
    ["pages.json", 2, "[2]", "unknown_row"],
  ]);
});

test("columns dressed by a program that turned XML into JSON are read", () => {
  const read = readLegistarFiles([
    asFile("votes.json", {
      ArrayOfGranicusVote: {
        "@xmlns:i": "http://www.w3.org/2001/XMLSchema-instance",
        GranicusVote: [
          aVote({
            VoteId: ["81"],
            VotePersonName: { "#text": "Rosa Vega" },
            VoteValueName: { _: "Aye", $: { type: "string" } },
            VoteSort: { "@i:nil": "true" },
          }),
        ],
      },
    }),
  ]);
  expect(read.refusals).toEqual([]);
  expect(read.tables.votes[0]?.value).toMatchObject({
    VoteId: "81",
    VotePersonName: "Rosa Vega",
    VoteValueName: "Aye",
    VoteSort: null,
  });
});
