import { expect, test } from "vitest";

import { LONGEST_NAME } from "~/lib/names";

import { aTable, recordOf } from "../csv/riverbend.test-data";
import { withoutLongNames } from "./long-names";

const PAGE = "Delgado ".repeat(700).trim();

function record(name: string, body = "City Council") {
  return recordOf(
    aTable(
      ["Body", "Date", "File", "Title", "Member", "Vote"],
      [body, "2026-03-24", "CB 1", "Trees", "Rosa Vega", "Yes"],
      [body, "2026-03-24", "CB 1", "Trees", name, "No"],
    ),
  );
}

test("a vote of somebody named by a page of text is refused by its row", () => {
  const kept = withoutLongNames(record(PAGE));
  expect(kept.votes.map(({ printedName }) => printedName)).toEqual([
    "Rosa Vega",
  ]);
  expect(kept.persons.map(({ fullName }) => fullName)).toEqual(["Rosa Vega"]);
  expect(kept.refusals).toMatchObject([
    {
      row: 3,
      kind: "vote",
      reason: "name_too_long",
      params: {
        name: "Delgado Delgado Delgado Delgado Delgado …",
        most: LONGEST_NAME,
      },
    },
  ]);
});

test("the longest name comes in, and the record is as it was", () => {
  const read = record("x".repeat(LONGEST_NAME));
  expect(withoutLongNames(read)).toBe(read);
});

test("what hangs on a body without a name is refused with it, row by row", () => {
  const read = record("Ben Ortiz", PAGE);
  const kept = withoutLongNames(read);
  expect(kept.bodies).toEqual([]);
  expect(kept.meetings).toEqual([]);
  expect(kept.items).toEqual([]);
  expect(kept.votes).toEqual([]);
  const out = kept.refusals.slice(read.refusals.length);
  expect(out.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
    "body name_too_long",
    "meeting unknown_body",
    "item of_skipped_meeting",
    "vote of_skipped_item",
    "vote of_skipped_item",
  ]);
});
