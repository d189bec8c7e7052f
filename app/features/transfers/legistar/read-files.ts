import { jsonValues } from "../json-values";
import type { Refusal, RowKind, RowPlace } from "../types";
import { ColumnsSeen } from "./columns-seen";
import { keepRow } from "./keep-row";
import {
  holdsOnlyEmptyLists,
  holdsRows,
  isContainer,
  isEmptyList,
  isRowObject,
  kindOf,
} from "./row-kinds";
import type { RowObject } from "./row-kinds";
import { plainRow } from "./plain-row";
import { linksFrom, pathTo, withoutBlankLinks } from "./row-place";
import { noTables, READ_LIMITS } from "./tables";
import type { FileContents, ReadLimits, ReadResult, SavedFile } from "./tables";

/**
 * Reads saved Legistar Web API responses. What a file holds is told by its
 * columns, never by its name: a list, a single row, pages put together in one
 * list, or an object of lists; items inside events and votes inside items are
 * taken out. Nothing is thrown: a file or row that cannot be read is a refusal
 * with its reason, and the rest is read on.
 */
export function readLegistarFiles(
  files: Iterable<SavedFile>,
  limits: ReadLimits = READ_LIMITS,
): ReadResult {
  const reader = new Reader(limits);
  let read = 0;
  for (const file of files) {
    if (read >= limits.files) {
      reader.refuseFile(file.name, "too_many_files", { most: limits.files });
      break;
    }
    reader.readFile(file);
    read += 1;
  }
  return reader.result();
}

class Reader {
  private readonly tables = noTables();
  private readonly files: FileContents[] = [];
  private readonly refusals: Refusal[] = [];
  private readonly columns = new ColumnsSeen();
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
    const parsed = jsonValues(trimmed, withoutZeroBytes(trimmed));
    if (parsed === null) {
      this.refuseFile(name, "not_json", {});
      return;
    }
    for (const line of parsed.unreadable) {
      this.refuseRow(
        { file: name, row: line, within: null },
        "unknown",
        "not_json",
        {},
      );
    }
    for (const { value, line } of parsed.values) {
      if (holdsRows(value, 0)) {
        const place = Array.isArray(value)
          ? {
              file: name,
              row: null,
              within: line === null ? null : `[${line}]`,
            }
          : { file: name, row: line, within: null };
        this.walk(value, place, contents, {}, 0);
      } else if (!isEmptyList(value)) {
        if (line === null) this.refuseFile(name, "unknown_shape", {});
        else {
          this.refuseRow(
            { file: name, row: line, within: null },
            "unknown",
            "unknown_row",
            {},
          );
        }
      }
    }
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
    return {
      tables: this.tables,
      files: this.files,
      refusals: this.refusals,
      notices: this.columns.notices(),
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
    printed: RowObject,
    at: RowPlace,
    contents: FileContents,
    links: Readonly<RowObject>,
    depth: number,
  ): void {
    const row = plainRow(printed);
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
    this.columns.note(row);
    if (kind === "attendance") {
      // Who was in the room is not how they voted.
      this.refuseRow(place, "attendance", "attendance", {});
      return;
    }
    const complete = { ...links, ...withoutBlankLinks(row, links) };
    const misfit = keepRow(this.tables, kind, complete, place);
    if (misfit !== null) this.refuseRow(place, kind, "wrong_shape", misfit);
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

  private refuseRow(
    place: RowPlace,
    kind: RowKind,
    reason: Refusal["reason"],
    params: Refusal["params"],
  ): void {
    this.refusals.push({ ...place, kind, reason, params });
  }
}

/**
 * Takes zero bytes out of every text of a file that has any: PostgreSQL
 * stores none, and one of them would spoil the whole import.
 */
function withoutZeroBytes(json: string) {
  return json.includes("\\u0000")
    ? (_key: string, value: unknown): unknown =>
        typeof value === "string" ? value.replaceAll("\u0000", "") : value
    : undefined;
}
