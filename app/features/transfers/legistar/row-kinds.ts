import type { z } from "zod";

import {
  bodySchema,
  eventItemSchema,
  eventSchema,
  matterSchema,
  officeRecordSchema,
  personSchema,
  voteSchema,
} from "./schema";

// Lists inside rows inside lists: an event's items, their votes, the voter.
const DEEPEST = 8;

export type RowObject = Record<string, unknown>;

export type TableKind =
  "body" | "person" | "membership" | "meeting" | "item" | "vote" | "matter";

// The columns by which a row is known when its id column is there, most
// particular first: an item names its event, a vote names its item.
const TELLING_COLUMNS: readonly (readonly [
  TableKind | "attendance",
  readonly string[],
])[] = [
  ["vote", ["VoteId", "VoteEventItemId", "VotePersonId"]],
  ["attendance", ["RollCallId", "RollCallEventItemId", "RollCallPersonId"]],
  ["item", ["EventItemId"]],
  ["meeting", ["EventId"]],
  ["membership", ["OfficeRecordId"]],
  ["person", ["PersonId"]],
  ["body", ["BodyId"]],
  ["matter", ["MatterId"]],
];

const SCHEMAS = {
  body: bodySchema,
  person: personSchema,
  membership: officeRecordSchema,
  meeting: eventSchema,
  item: eventItemSchema,
  vote: voteSchema,
  matter: matterSchema,
} satisfies Record<TableKind, z.ZodObject>;

export function isContainer(value: unknown): value is RowObject | unknown[] {
  return typeof value === "object" && value !== null;
}

export function isRowObject(value: unknown): value is RowObject {
  return isContainer(value) && !Array.isArray(value);
}

/** What a row is, by its columns; null when nothing tells. */
export function kindOf(row: RowObject): TableKind | "attendance" | null {
  for (const [kind, columns] of TELLING_COLUMNS) {
    if (columns.some((column) => Object.hasOwn(row, column))) return kind;
  }
  // A row that lost its id is still worth naming: the refusal then says which
  // column is missing, not "unknown".
  for (const [kind, schema] of Object.entries(SCHEMAS)) {
    const known = Object.keys(schema.shape).filter((column) =>
      Object.hasOwn(row, column),
    );
    if (known.length >= 2) return kind as TableKind;
  }
  return null;
}

/** Whether rows of a record stand in it, at any depth. */
export function holdsRows(value: unknown, depth: number): boolean {
  if (!isContainer(value) || depth > DEEPEST) return false;
  if (Array.isArray(value)) {
    return value.some((entry) => holdsRows(entry, depth + 1));
  }
  if (kindOf(value) !== null) return true;
  return Object.values(value).some((entry) => holdsRows(entry, depth + 1));
}

/** A list of nothing, or an object of such lists: a query that found no rows. */
export function isEmptyList(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) {
    return value.every((entry) => isEmptyList(entry, depth + 1));
  }
  return isRowObject(value) && holdsOnlyEmptyLists(value, depth);
}

/** An object whose every column is an empty list. */
export function holdsOnlyEmptyLists(row: RowObject, depth = 0): boolean {
  const values = Object.values(row);
  return (
    values.length > 0 && values.every((entry) => isEmptyList(entry, depth + 1))
  );
}
