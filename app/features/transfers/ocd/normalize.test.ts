import fc from "fast-check";
import { expect, test } from "vitest";

import type { CouncilRecord } from "../types";
import { normalizeOcd } from "./normalize";
import { readOcdFiles, signsOfSource } from "./read-files";

type Row = Record<string, unknown>;

function recordOfText(...texts: string[]): CouncilRecord {
  const files = texts.map((text, index) => ({ name: `${index}.json`, text }));
  return normalizeOcd(readOcdFiles(files), {
    timeZone: "America/Los_Angeles",
    today: "2026-06-10",
    body: "City Council",
  });
}

const recordOf = (...contents: unknown[]) =>
  recordOfText(...contents.map((content) => JSON.stringify(content)));

function aVoteEvent(more: Row = {}): Row {
  return {
    id: "ocd-vote/1",
    motion_text: "Shall the bill pass?",
    motion_classification: ["passage"],
    start_date: "2026-03-04T02:30:00+00:00",
    result: "pass",
    organization: { id: "ocd-organization/7", name: "Riverbend City Council" },
    bill: {
      id: "ocd-bill/9",
      identifier: "CB 12",
      title: "Trees",
      classification: ["ordinance"],
    },
    counts: [
      { option: "yes", value: 1 },
      { option: "no", value: 1 },
    ],
    votes: [
      { option: "yes", voter_name: "Rosa Vega", voter_id: "ocd-person/1" },
      { option: "no", voter_name: "Ben Ortiz", voter_id: null },
      { option: "not voting", voter_name: "Ana Lane" },
      { option: "other", voter_name: "Carl Webb", note: "Recused" },
    ],
    sources: [{ url: "https://riverbend.example/votes/1" }],
    ...more,
  };
}

function reasons({ refusals }: CouncilRecord) {
  return refusals.map(
    ({ within, row, reason }) => `${within ?? ""} ${row ?? "file"} ${reason}`,
  );
}

test("a vote event becomes a meeting on the place's own day, an item and its votes", () => {
  const record = recordOf(aVoteEvent());
  expect(record.source).toEqual({ system: "ocd", client: null });
  expect(record.bodies).toMatchObject([
    { externalId: "ocd-organization/7", name: "Riverbend City Council" },
  ]);
  // Half past two in the morning in London is the evening before here.
  expect(record.meetings).toMatchObject([
    { localDate: "2026-03-03", localTime: "18:30", status: "held" },
  ]);
  expect(record.items).toMatchObject([
    {
      externalId: "ocd-vote/1",
      title: "Trees",
      matterFile: "CB 12",
      matterType: "ordinance",
      actionName: "Shall the bill pass?",
      recordedFlag: "pass",
      sourceUrl: "https://riverbend.example/votes/1",
    },
  ]);
  expect(
    record.votes.map(({ printedName, word, option }) => [
      printedName,
      word,
      option,
    ]),
  ).toEqual([
    ["Rosa Vega", "yes", "yes"],
    ["Ben Ortiz", "no", "no"],
    ["Ana Lane", "not voting", "not_voting"],
    ["Carl Webb", "Recused", "recused"],
  ]);
  expect(record.votes.map((vote) => vote.personExternalId)).toEqual([
    "ocd-person/1",
    "name:ben ortiz",
    "name:ana lane",
    "name:carl webb",
  ]);
  expect(reasons(record)).toEqual([]);
  expect(record.notices).toEqual([]);
});

test.each<[string, string]>([
  ["a single object", JSON.stringify(aVoteEvent())],
  ["a list", JSON.stringify([aVoteEvent()])],
  [
    "a page of an API",
    JSON.stringify({ results: [aVoteEvent()], pagination: { page: 1 } }),
  ],
  ["lists by name", JSON.stringify({ vote_events: [aVoteEvent()] })],
  [
    "votes inside their bill",
    JSON.stringify({
      results: [
        {
          id: "ocd-bill/9",
          identifier: "CB 12",
          title: "Trees",
          classification: ["ordinance"],
          votes: [aVoteEvent({ bill: undefined })],
        },
      ],
    }),
  ],
  ["JSON lines", `${JSON.stringify(aVoteEvent())}\n\n`],
  [
    "an answer to a query",
    JSON.stringify({
      data: { bill: { votes: { edges: [{ node: aVoteEvent() }] } } },
    }),
  ],
])("%s is read", (_, text) => {
  const record = recordOfText(text);
  expect(record.items).toMatchObject([{ title: "Trees", matterFile: "CB 12" }]);
  expect(record.votes).toHaveLength(4);
  expect(reasons(record)).toEqual([]);
});

test("a Popolo file: persons, organizations, memberships, votes apart", () => {
  const record = recordOf({
    persons: [
      {
        id: "p1",
        name: "Rosa González",
        given_name: "Rosa",
        family_name: "González",
        birth_date: "1980-02-03",
        contact_details: [
          { type: "voice", value: "555-0100", note: "Office" },
          { type: "voice", value: "555-0199", note: "Home" },
          { type: "address", value: "1 Elm Street" },
        ],
      },
      { id: "p2", name: "Ben Ortiz III" },
    ],
    organizations: [
      { id: "o1", name: "City Council", classification: "legislature" },
      { id: "o2", name: "River Party", classification: "party" },
    ],
    posts: [{ id: "post1", label: "District 3", organization_id: "o1" }],
    memberships: [
      {
        id: "m1",
        person_id: "p1",
        organization_id: "o1",
        post_id: "post1",
        role: "member",
        start_date: "2024-01-01",
      },
      { id: "m2", person_id: "p1", organization_id: "o2" },
    ],
    motions: [],
    vote_events: [
      {
        id: "v1",
        identifier: "12",
        start_date: "2026-03-03",
        organization_id: "o1",
        motion: { text: "Adopt the trees ordinance", result: "failed" },
      },
    ],
    votes: [
      { vote_event_id: "v1", voter_id: "p1", option: "yes" },
      { vote_event_id: "v1", voter_id: "p2", option: "no" },
      { vote_event_id: "v9", voter_id: "p2", option: "no" },
    ],
  });
  expect(record.persons).toMatchObject([
    { fullName: "Rosa González", phone: "555-0100" },
    { fullName: "Ben Ortiz III", suffix: "III" },
  ]);
  expect(record.memberships).toMatchObject([
    { title: "member, District 3", startDate: "2024-01-01" },
  ]);
  expect(record.items).toMatchObject([
    { title: "Adopt the trees ordinance", recordedFlag: "fail" },
  ]);
  expect(record.votes.map(({ printedName }) => printedName)).toEqual([
    "Rosa González",
    "Ben Ortiz III",
  ]);
  expect(reasons(record)).toEqual([
    "organizations 2 not_a_body",
    "memberships 2 not_a_body",
    "votes 3 unknown_item",
  ]);
  expect(JSON.stringify(record)).not.toMatch(/Elm|1980|555-0199/);
  expect(record.notices).toContainEqual({
    reason: "private_columns_dropped",
    params: { columns: "birth_date" },
  });
});

test("the same vote event twice is one; the one changed last is believed; else none", () => {
  const older = { updated_at: "2026-03-05", result: "fail" };
  const newer = { updated_at: "2026-03-06" };
  expect(reasons(recordOf([aVoteEvent(), aVoteEvent()]))).toEqual([
    " 2 repeated_row",
  ]);
  const changed = recordOf([aVoteEvent(older), aVoteEvent(newer)]);
  expect(reasons(changed)).toEqual([" 1 older_row"]);
  expect(changed.items[0]?.recordedFlag).toBe("pass");
  const neither = recordOf([aVoteEvent(), aVoteEvent({ result: "fail" })]);
  expect(neither.items).toEqual([]);
  expect(reasons(neither)).toEqual([
    " 1 contradictory_rows",
    " 2 contradictory_rows",
  ]);
});

test("a voter named twice: once if alike, not at all if not", () => {
  const vote = (name: string, option: string) => ({ voter_name: name, option });
  const record = recordOf(
    aVoteEvent({
      counts: [],
      votes: [
        vote("Rosa Vega", "yes"),
        vote("Vega, Rosa", "yes"),
        vote("Ben Ortiz", "yes"),
        vote("Ben Ortiz ", "no"),
        { option: "yes" },
      ],
    }),
  );
  expect(record.votes).toHaveLength(1);
  expect(reasons(record).sort()).toEqual([
    "[1].votes 2 repeated_row",
    "[1].votes 3 contradictory_votes",
    "[1].votes 4 contradictory_votes",
    "[1].votes 5 no_name",
  ]);
});

test("the votes of a vote that stays out are listed with it, row by row", () => {
  const record = recordOf(
    aVoteEvent({
      start_date: "",
      votes: [
        { voter_name: "Rosa Vega", option: "yes" },
        { voter_name: "Ben Ortiz", option: "no" },
      ],
    }),
  );
  expect(record.votes).toEqual([]);
  expect(reasons(record).sort()).toEqual([
    " 1 no_date",
    "[1].votes 1 of_skipped_item",
    "[1].votes 2 of_skipped_item",
  ]);
});

test("sums that differ from the roll are told; a voice vote keeps its sums", () => {
  const differ = recordOf(
    aVoteEvent({ counts: [{ option: "yes", value: 5 }] }),
  );
  expect(differ.notices).toMatchObject([
    { reason: "sums_differ", params: { kind: "yes", stated: 5, counted: 1 } },
  ]);
  const voice = recordOf(aVoteEvent({ votes: [] }));
  expect(voice.items).toMatchObject([{ note: "yes: 1 · no: 1", isVote: true }]);
});

test("tests, days to come and days that are none stay out, each named", () => {
  const record = recordOf([
    aVoteEvent({ id: "v1", motion_text: "TEST", bill: null }),
    aVoteEvent({ id: "v2", start_date: "2062-01-01" }),
    aVoteEvent({ id: "v3", start_date: "2026-02-30" }),
    aVoteEvent({ id: "v4", start_date: null }),
    { weather: "fair" },
    7,
  ]);
  expect(
    reasons(record)
      .filter((each) => !each.endsWith("of_skipped_item"))
      .sort(),
  ).toEqual([
    " 1 test_item",
    " 2 future_vote",
    " 3 bad_date",
    " 4 no_date",
    " 5 unknown_row",
    " 6 unknown_row",
  ]);
});

test("a meeting with its agenda, and the vote taken there", () => {
  const record = recordOf(
    {
      id: "ocd-event/3",
      name: "Regular meeting",
      start_date: "2026-03-03T18:30:00-08:00",
      participants: [
        { entity_type: "organization", name: "Riverbend City Council" },
      ],
      agenda: [
        { description: "Call to order", order: "1" },
        {
          description: "Trees",
          order: "2",
          related_entities: [{ entity_type: "bill", name: "CB 12" }],
        },
      ],
    },
    aVoteEvent({ event_id: "ocd-event/3" }),
  );
  expect(record.meetings).toMatchObject([
    { externalId: "ocd-event/3", localTime: "18:30", status: "held" },
  ]);
  expect(record.items.map(({ title }) => title)).toEqual([
    "Call to order",
    "Trees",
    "Trees",
  ]);
});

test("Legistar's files are not taken for these", () => {
  const signs = (content: unknown) => signsOfSource(JSON.stringify(content));
  expect(signs([aVoteEvent()])).toEqual({ legistar: false, ocd: true });
  expect(signs([{ VoteId: 1, VotePersonId: 2 }])).toMatchObject({
    legistar: true,
  });
  expect(signs([])).toEqual({ legistar: false, ocd: false });
});

test("whatever the files hold, reading ends with a record and reasons", () => {
  const keys = [
    ...Object.keys(aVoteEvent()),
    ...["option", "voter", "voter_id", "person_id", "organization_id", "name"],
    ...["persons", "memberships", "results", "agenda", "__proto__", "title"],
  ];
  const odd = fc.oneof(
    fc.constantFrom<unknown>(1, null, "ocd-vote/1", "~{", "2026-03-03", "TEST"),
    fc.jsonValue(),
    fc.constant(aVoteEvent()),
  );
  const row = fc.dictionary(fc.constantFrom(...keys), odd, { maxKeys: 10 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const record = recordOf(rows);
      expect(record.fileCount).toBe(1);
      const places = [
        ...record.refusals,
        ...[
          ...record.items,
          ...record.votes,
          ...record.persons,
          ...record.memberships,
          ...record.meetings,
          ...record.bodies,
        ].map(({ from }) => from),
      ];
      const told = new Set(
        places.map(({ row: at, within }) =>
          within === null ? at : Number(/^\[(\d+)\]/.exec(within)?.[1]),
        ),
      );
      const lost = rows.filter((_, index) => !told.has(index + 1));
      expect(lost).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("a file cut off anywhere is refused in whole or read on, never fatal", () => {
  const text = JSON.stringify([aVoteEvent(), aVoteEvent({ id: "v2" })]);
  fc.assert(
    fc.property(fc.nat(text.length), fc.string(), (at, noise) => {
      const record = recordOfText(text.slice(0, at) + noise);
      expect(record.items.length + record.refusals.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
