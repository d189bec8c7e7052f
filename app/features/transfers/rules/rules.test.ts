import { describe, expect, test } from "vitest";

import { normalizeLegistar } from "../legistar/normalize";
import { readLegistarFiles } from "../legistar/read-files";
import {
  anEvent,
  anItem,
  asFile,
  aVote,
} from "../legistar/riverbend.test-data";
import { motionKindOf } from "./motion-kind";
import { partsOf } from "./parts";
import { bodyKindOf } from "./body-kind";
import { groupRefusals } from "./report";
import { currentVoters } from "./roster";

function recordOf(rows: Record<string, unknown>[]) {
  return normalizeLegistar(readLegistarFiles([asFile("saved.json", rows)]));
}

/** One meeting a week, with one roll of these members. */
function weeks(rolls: readonly (readonly string[])[]) {
  return recordOf(
    rolls.flatMap((names, week) => [
      anEvent({
        EventId: 100 + week,
        EventDate: `2026-03-${String(3 + week * 7).padStart(2, "0")}T00:00:00`,
      }),
      anItem({ EventItemId: 200 + week, EventItemEventId: 100 + week }),
      ...names.map((name, index) =>
        aVote({
          VoteId: 1_000 + week * 10 + index,
          VoteEventItemId: 200 + week,
          VotePersonId: name.charCodeAt(0),
          VotePersonName: name,
          VoteSort: index,
        }),
      ),
    ]),
  );
}

describe("who sits in a body, as far as its votes tell", () => {
  const names = (record: ReturnType<typeof weeks>, seats: number) =>
    currentVoters(record, "7", seats)?.persons.map((p) => p.printedName);

  test("a voice vote that names only its absentee does not empty the council", () => {
    expect(names(weeks([["Ana", "Ben", "Carl"], ["Ana"]]), 3)).toEqual([
      "Ana",
      "Ben",
      "Carl",
    ]);
  });

  test("the member who left is not counted beside the one who followed", () => {
    const record = weeks([
      ["Ana", "Ben", "Carl"],
      ["Ana", "Ben", "Dee"],
    ]);
    expect(names(record, 3)).toEqual(["Ana", "Ben", "Dee"]);
  });

  test("a body whose votes name nobody has no roster", () => {
    expect(currentVoters(weeks([[]]), "7", 9)).toBeNull();
    expect(currentVoters(weeks([["Ana"]]), "8", 9)).toBeNull();
  });
});

test("parts keep meetings whole and lose nothing", () => {
  const record = weeks([["Ana"], ["Ben"], ["Carl"]]);
  const parts = partsOf(record, 4);
  expect(parts.map((part) => part.meetings.length)).toEqual([2, 1]);
  expect(parts.flatMap((part) => part.items)).toEqual(record.items);
  expect(parts.flatMap((part) => part.votes)).toEqual(record.votes);
});

test("votes and items of an earlier import's meetings are parts as well", () => {
  const record = recordOf([
    anItem({ EventItemId: 7, EventItemEventId: 9 }),
    aVote({ VoteEventItemId: 8 }),
  ]);
  expect(partsOf(record)).toMatchObject([
    {
      meetings: [],
      items: [{ externalId: "7" }],
      votes: [{ itemExternalId: "8" }],
    },
  ]);
});

test.each([
  ["City Council", null, "city_council"],
  ["Finance Committee of the Council", null, "committee"],
  ["Board of Supervisors", null, "county_board"],
  ["Board of Education", null, "school_board"],
  ["Planning Commission", null, "commission"],
  ["Regular Session", "Primary Legislative Body", "city_council"],
  ["Library Friends", null, "other"],
])("%s (%s) is a %s", (name, bodyType, kind) => {
  expect(bodyKindOf({ name, bodyType })).toBe(kind);
});

test.each([
  [
    "Council Bill (CB)",
    "AN ORDINANCE relating to parks",
    "passed",
    "ordinance",
  ],
  ["Ordinance", "AN ORDINANCE declaring an emergency", "passed", "emergency"],
  ["Resolution", "A RESOLUTION", "adopted", "resolution"],
  ["Appointment (Appt)", "Reappointment of Ben Ortiz", null, "appointment"],
  ["Minutes (Min)", "March 3, 2026", "adopted", "procedural"],
  ["Ordinance", "AN ORDINANCE", "Veto overridden", "veto_override"],
  [null, "Public comment", null, "other"],
])(
  "a %s titled %s (%s) is of kind %s",
  (matterType, title, actionName, kind) => {
    expect(motionKindOf({ matterType, title, actionName })).toBe(kind);
  },
);

test("conflicts are listed before refusals, refusals before what was skipped", () => {
  const row = { file: "a.json", row: 1, within: null, params: {} };
  const groups = groupRefusals(
    [
      { ...row, kind: "item", reason: "test_item" },
      { ...row, kind: "item", reason: "test_item" },
      { ...row, kind: "vote", reason: "unknown_item" },
      { ...row, kind: "vote", reason: "contradictory_votes" },
    ],
    1,
  );
  expect(
    groups.map(({ reason, count, shown }) => [reason, count, shown.length]),
  ).toEqual([
    ["contradictory_votes", 1, 1],
    ["unknown_item", 1, 1],
    ["test_item", 2, 1],
  ]);
});
