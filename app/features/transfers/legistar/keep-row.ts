import type { z } from "zod";

import type { ReasonParams, RowPlace } from "../types";
import { whatStands } from "./row-place";
import type { RowObject, TableKind } from "./row-kinds";
import {
  bodySchema,
  eventItemSchema,
  eventSchema,
  matterSchema,
  officeRecordSchema,
  personSchema,
  voteSchema,
} from "./schema";
import type { LegistarTables, Sourced } from "./tables";

/**
 * Puts a row into its table, when it has the table's shape.
 *
 * @returns null, or the column that does not fit and what stands there
 */
export function keepRow(
  tables: LegistarTables,
  kind: TableKind,
  row: RowObject,
  from: RowPlace,
): ReasonParams | null {
  switch (kind) {
    case "body":
      return parseInto(tables.bodies, bodySchema, row, from);
    case "person":
      return parseInto(tables.persons, personSchema, row, from);
    case "membership":
      return parseInto(tables.officeRecords, officeRecordSchema, row, from);
    case "meeting":
      return parseInto(tables.events, eventSchema, row, from);
    case "item":
      return parseInto(tables.items, eventItemSchema, row, from);
    case "vote":
      return parseInto(tables.votes, voteSchema, row, from);
    case "matter":
      return parseInto(tables.matters, matterSchema, row, from);
  }
}

function parseInto<Schema extends z.ZodObject>(
  table: Sourced<z.output<Schema>>[],
  schema: Schema,
  row: RowObject,
  from: RowPlace,
): ReasonParams | null {
  const parsed = schema.safeParse(row);
  if (parsed.success) {
    table.push({ from, value: parsed.data });
    return null;
  }
  const column = String(parsed.error.issues[0]?.path[0] ?? "");
  return { column, found: whatStands(row[column]) };
}
