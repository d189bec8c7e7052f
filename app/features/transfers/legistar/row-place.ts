import type { RowPlace } from "../types";
import type { RowObject, TableKind } from "./row-kinds";

/** The way to a row, or to a list in one of its columns. */
export function pathTo(place: RowPlace, column: string | null): string {
  const around = place.within ?? "";
  const row = place.row === null ? "" : `[${place.row}]`;
  if (column === null) return `${around}${row}`;
  const before = `${around}${row}`;
  return before === "" ? column : `${before}.${column}`;
}

/** What rows inside this one may leave out: it stands around them. */
export function linksFrom(
  kind: TableKind,
  row: RowObject,
  links: Readonly<RowObject>,
): Readonly<RowObject> {
  if (kind === "meeting") return { EventItemEventId: row["EventId"] };
  if (kind === "item") return { VoteEventItemId: row["EventItemId"] };
  return links;
}

/** The row, less the link columns it leaves blank and its surroundings fill. */
export function withoutBlankLinks(
  row: RowObject,
  links: Readonly<RowObject>,
): RowObject {
  const blank = Object.keys(links).filter(
    (column) => row[column] === null || row[column] === 0,
  );
  if (blank.length === 0) return row;
  return Object.fromEntries(
    Object.entries(row).filter(([column]) => !blank.includes(column)),
  );
}

/** One word for what stands in a column; the value itself may be private. */
export function whatStands(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "empty";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "object";
  if (typeof value === "string") {
    return value.length > 1_000 ? "long_text" : "text";
  }
  return typeof value === "number" ? "number" : "yes_no";
}
