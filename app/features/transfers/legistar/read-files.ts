import type { z } from "zod";
import { looksLikeImmigrationStatus } from "../private-columns";
import type { Notice, Refusal, RowKind, RowPlace } from "../types";
import {
  bodySchema,
  eventItemSchema,
  eventSchema,
  matterSchema,
  officeRecordSchema,
  personSchema,
  voteSchema,
} from "./schema";
import type {
  LegistarBody,
  LegistarEvent,
  LegistarEventItem,
  LegistarMatter,
  LegistarOfficeRecord,
  LegistarPerson,
  LegistarVote,
} from "./schema";

/** A saved response, as text (UTF-8 decoded by the caller). */
export interface SavedFile {
  name: string;
  text: string;
}

/** A row that has the right shape, and where it stood. */
export interface Sourced<T> {
  from: RowPlace;
  value: T;
}

export interface LegistarTables {
  bodies: Sourced<LegistarBody>[];
  persons: Sourced<LegistarPerson>[];
  officeRecords: Sourced<LegistarOfficeRecord>[];
  events: Sourced<LegistarEvent>[];
  items: Sourced<LegistarEventItem>[];
  votes: Sourced<LegistarVote>[];
  matters: Sourced<LegistarMatter>[];
}

/** What one file was found to hold, for the report. */
export interface FileContents {
  name: string;
  /** Rows by kind, in the file's own order of first appearance. */
  rows: Partial<Record<RowKind, number>>;
}

export interface ReadResult {
  tables: LegistarTables;
  files: FileContents[];
  refusals: Refusal[];
  notices: Notice[];
}

export interface ReadLimits {
  files: number;
  charactersPerFile: number;
  rows: number;
}

/** A year of a large council is about 40,000 rows and 30 MB. */
export const READ_LIMITS: ReadLimits = {
  files: 5_000,
  charactersPerFile: 50_000_000,
  rows: 500_000,
};

// Lists inside rows inside lists: an event's items, their votes, the voter.
const DEEPEST = 8;

type RowObject = Record<string, unknown>;

type TableKind =
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

// A home address or a second phone line may stand in these.
const PRIVATE_PERSON_COLUMN =
  /^Person(?:(?:Address|City|State|Zip)\d?|Fax\d?|(?:Phone|Email|WWW)2)$/;

/**
 * Reads saved Legistar Web API responses. What a file holds is told by its
 * columns, never by its name: a list, a single row, pages put together in one
 * list, or an object of lists; items inside events and votes inside items are
 * taken out. Nothing is thrown: a file or row that cannot be read is a refusal
 * with its reason, and the rest is read on.
 */
export function readLegistarFiles(
  files: readonly SavedFile[],
  limits: ReadLimits = READ_LIMITS,
): ReadResult {
  const reader = new Reader(limits);
  for (const [index, file] of files.entries()) {
    if (index >= limits.files) {
      reader.refuseFile(file.name, "too_many_files", { most: limits.files });
      break;
    }
    reader.readFile(file);
  }
  return reader.result();
}

class Reader {
  private readonly tables: LegistarTables = {
    bodies: [],
    persons: [],
    officeRecords: [],
    events: [],
    items: [],
    votes: [],
    matters: [],
  };
  private readonly files: FileContents[] = [];
  private readonly refusals: Refusal[] = [];
  private readonly columnsSeen = new Set<string>();
  private readonly privateColumns = new Set<string>();
  private rowCount = 0;
  private full = false;

  constructor(private readonly limits: ReadLimits) {}

  readFile({ name, text }: SavedFile): void {
    const contents: FileContents = { name, rows: {} };
    this.files.push(contents);
    if (text.length > this.limits.charactersPerFile) {
      this.refuseFile(name, "file_too_big", {
        most: this.limits.charactersPerFile,
      });
      return;
    }
    const trimmed = text.replace(/^\uFEFF/, "").trim();
    if (trimmed === "") {
      this.refuseFile(name, "file_empty", {});
      return;
    }
    if (trimmed.startsWith("<")) {
      // A browser gets XML from Legistar where a program gets JSON.
      this.refuseFile(name, "is_markup", {});
      return;
    }
    let parsed: unknown;
    try {
      parsed = JSON.parse(trimmed);
    } catch {
      this.refuseFile(name, "not_json", {});
      return;
    }
    if (!holdsRows(parsed, 0)) {
      if (!isEmptyList(parsed)) this.refuseFile(name, "unknown_shape", {});
      return;
    }
    this.walk(parsed, { file: name, row: null, within: null }, contents, {}, 0);
  }

  refuseFile(
    file: string,
    reason: Refusal["reason"],
    params: Refusal["params"],
  ): void {
    this.refusals.push({
      file,
      row: null,
      within: null,
      kind: "unknown",
      reason,
      params,
    });
  }

  result(): ReadResult {
    const notices: Notice[] = [];
    const immigration = [...this.columnsSeen].filter(
      looksLikeImmigrationStatus,
    );
    if (immigration.length > 0) {
      notices.push({
        reason: "immigration_columns_dropped",
        params: { columns: immigration.sort().join(", ") },
      });
    }
    if (this.privateColumns.size > 0) {
      notices.push({
        reason: "private_columns_dropped",
        params: { columns: [...this.privateColumns].sort().join(", ") },
      });
    }
    return {
      tables: this.tables,
      files: this.files,
      refusals: this.refusals,
      notices,
    };
  }

  /**
   * @param place the list or object being read; `row` is null for a list
   * @param links ids of the rows around this one, which an embedded row may leave out
   */
  private walk(
    value: unknown,
    place: RowPlace,
    contents: FileContents,
    links: Readonly<RowObject>,
    depth: number,
  ): void {
    if (this.full || !isContainer(value)) return;
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) {
        const entryPlace: RowPlace = {
          file: place.file,
          row: index + 1,
          within: place.within,
        };
        if (Array.isArray(entry)) {
          // Pages saved one after the other into one list.
          this.walk(
            entry,
            { ...entryPlace, row: null, within: pathTo(entryPlace, null) },
            contents,
            links,
            depth + 1,
          );
        } else if (isRowObject(entry)) {
          this.readRow(entry, entryPlace, contents, links, depth);
        } else {
          this.refuseRow(entryPlace, "unknown", "unknown_row", {});
        }
      }
      return;
    }
    this.readRow(value, place, contents, links, depth);
  }

  private readRow(
    row: RowObject,
    at: RowPlace,
    contents: FileContents,
    links: Readonly<RowObject>,
    depth: number,
  ): void {
    const kind = kindOf(row);
    if (kind === null) {
      if (holdsRows(row, depth) || holdsOnlyEmptyLists(row)) {
        this.walkInside(row, at, contents, links, depth);
      } else {
        this.refuseRow(at, "unknown", "unknown_row", {});
      }
      return;
    }
    // A row saved alone, outside a list, is the first of its file.
    const place: RowPlace = { ...at, row: at.row ?? 1 };
    if (this.rowCount >= this.limits.rows) {
      this.full = true;
      this.refuseFile(place.file, "too_many_rows", { most: this.limits.rows });
      return;
    }
    this.rowCount += 1;
    contents.rows[kind] = (contents.rows[kind] ?? 0) + 1;
    this.noteColumns(row);
    if (kind === "attendance") {
      // Who was in the room is not how they voted.
      this.refuseRow(place, "attendance", "attendance", {});
      return;
    }
    const complete = { ...links, ...withoutBlankLinks(row, links) };
    this.keep(kind, complete, place);
    this.walkInside(row, place, contents, linksFrom(kind, row, links), depth);
  }

  /** Reads rows standing inside a row's or a wrapper's columns. */
  private walkInside(
    row: RowObject,
    place: RowPlace,
    contents: FileContents,
    links: Readonly<RowObject>,
    depth: number,
  ): void {
    for (const [column, value] of Object.entries(row)) {
      if (!isContainer(value) || !holdsRows(value, depth + 1)) continue;
      this.walk(
        value,
        {
          file: place.file,
          row: null,
          within: pathTo(place, column),
        },
        contents,
        links,
        depth + 1,
      );
    }
  }

  private keep(kind: TableKind, row: RowObject, from: RowPlace): void {
    const { tables } = this;
    switch (kind) {
      case "body":
        return this.parse(bodySchema, kind, row, from, tables.bodies);
      case "person":
        return this.parse(personSchema, kind, row, from, tables.persons);
      case "membership":
        return this.parse(
          officeRecordSchema,
          kind,
          row,
          from,
          tables.officeRecords,
        );
      case "meeting":
        return this.parse(eventSchema, kind, row, from, tables.events);
      case "item":
        return this.parse(eventItemSchema, kind, row, from, tables.items);
      case "vote":
        return this.parse(voteSchema, kind, row, from, tables.votes);
      case "matter":
        return this.parse(matterSchema, kind, row, from, tables.matters);
    }
  }

  private parse<Schema extends z.ZodObject>(
    schema: Schema,
    kind: TableKind,
    row: RowObject,
    from: RowPlace,
    into: Sourced<z.output<Schema>>[],
  ): void {
    const parsed = schema.safeParse(row);
    if (parsed.success) {
      into.push({ from, value: parsed.data });
      return;
    }
    const column = String(parsed.error.issues[0]?.path[0] ?? "");
    this.refuseRow(from, kind, "wrong_shape", {
      column,
      found: whatStands(row[column]),
    });
  }

  private refuseRow(
    place: RowPlace,
    kind: RowKind,
    reason: Refusal["reason"],
    params: Refusal["params"],
  ): void {
    this.refusals.push({ ...place, kind, reason, params });
  }

  private noteColumns(row: RowObject): void {
    for (const [column, value] of Object.entries(row)) {
      this.columnsSeen.add(column);
      if (PRIVATE_PERSON_COLUMN.test(column) && value) {
        this.privateColumns.add(column);
      }
    }
  }
}

function isContainer(value: unknown): value is RowObject | unknown[] {
  return typeof value === "object" && value !== null;
}

function isRowObject(value: unknown): value is RowObject {
  return isContainer(value) && !Array.isArray(value);
}

function kindOf(row: RowObject): TableKind | "attendance" | null {
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

function holdsRows(value: unknown, depth: number): boolean {
  if (!isContainer(value) || depth > DEEPEST) return false;
  if (Array.isArray(value)) {
    return value.some((entry) => holdsRows(entry, depth + 1));
  }
  if (kindOf(value) !== null) return true;
  return Object.values(value).some((entry) => holdsRows(entry, depth + 1));
}

/** A list of nothing, or an object of such lists: a query that found no rows. */
function isEmptyList(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) {
    return value.every((entry) => isEmptyList(entry, depth + 1));
  }
  return isRowObject(value) && holdsOnlyEmptyLists(value, depth);
}

function holdsOnlyEmptyLists(row: RowObject, depth = 0): boolean {
  const values = Object.values(row);
  return (
    values.length > 0 && values.every((entry) => isEmptyList(entry, depth + 1))
  );
}

function pathTo(place: RowPlace, column: string | null): string {
  const around = place.within ?? "";
  const row = place.row === null ? "" : `[${place.row}]`;
  if (column === null) return `${around}${row}`;
  const before = `${around}${row}`;
  return before === "" ? column : `${before}.${column}`;
}

/** What rows inside this one may leave out: it stands around them. */
function linksFrom(
  kind: TableKind,
  row: RowObject,
  links: Readonly<RowObject>,
): Readonly<RowObject> {
  if (kind === "meeting") return { EventItemEventId: row["EventId"] };
  if (kind === "item") return { VoteEventItemId: row["EventItemId"] };
  return links;
}

/** The row, less the link columns it leaves blank and its surroundings fill. */
function withoutBlankLinks(
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
function whatStands(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "empty";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "object";
  if (typeof value === "string") {
    return value.length > 1_000 ? "long_text" : "text";
  }
  return typeof value === "number" ? "number" : "yes_no";
}
