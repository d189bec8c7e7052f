import { looksLikeImmigrationStatus, looksPrivate } from "../private-columns";
import { storable } from "~/lib/storable";
import type { Refusal, RefusalReason } from "../types";
import { mendTwiceEncoded, openText } from "./decode";
import type { Chunks } from "./decode";
import { findHeading } from "./heading";
import { guessDelimiter, isMarkup, rowsOf } from "./parse";
import type { Delimiter } from "./parse";
import { Profiler } from "./profile";
import type { TableProfile } from "./profile";
import { MOST_ROWS, turnedTable } from "./turned";
import type { CutRow } from "./turned";
import type { SavedTable, TableFile, TableHead } from "./types";

/** One file of a person's, as it came. */
export interface RawFile {
  name: string;
  bytes: Uint8Array;
}

/** The same, too large to be held: its bytes come in chunks. */
export interface ChunkedFile {
  name: string;
  chunks: Chunks;
}

export interface ReadTable {
  /** Null when no file holds a table. */
  table: SavedTable | null;
  /** Files that could not be read, and lines above the heading. */
  refusals: Refusal[];
}

/** What reading hands over on the way, see {@link readingTable}. */
export type ReadingStep =
  /** A piece of rows that stay, of the file of this name. */
  | { file: string; piece: string }
  /** So many bytes were gone over since the last step. */
  | { bytes: number };

/** Each file is gone over this often: twice for its letters, for its values, its rows. */
export const READING_PASSES = 4;

/** Three years of a council of 51 are about 200,000 votes. */
export const TABLE_LIMITS = { rows: 500_000, columns: 400 } as const;

/** A row as it is kept: its number, and its cells (null: damaged). */
export type SavedRow = readonly [number, readonly string[] | null];

/** The rows of a kept file. */
export function* savedRows({ pieces }: Pick<TableFile, "pieces">): Generator<{
  number: number;
  cells: readonly string[] | null;
}> {
  for (const text of pieces) {
    for (let at = 0; at < text.length;) {
      const end = text.indexOf("\n", at);
      const stop = end < 0 ? text.length : end;
      const [number, cells] = JSON.parse(text.slice(at, stop)) as SavedRow;
      yield { number, cells };
      at = stop + 1;
    }
  }
}

/** The rows of all kept files. */
export function* allRows(table: Pick<SavedTable, "files">) {
  for (const file of table.files) yield* savedRows(file);
}

/**
 * Reads tables of comma-separated values (or semicolons, tabs, bars). Columns
 * that look like immigration status, an address, a phone or mail are left out
 * here, at the door: nothing later ever sees them. Several files are one
 * table when their headings agree. Nothing is thrown.
 */
export function readTable(
  files: readonly RawFile[],
  /** Headings that stay though they look private: those of policies. */
  stays: (header: string) => boolean = () => false,
  /** The row of the headings, where a person named it. */
  headingRow?: number,
): ReadTable {
  const reading = readingTable(files.map(inChunks), stays, headingRow);
  const pieces = new Map<string, string[]>();
  for (;;) {
    const step = reading.next();
    if (step.done === true) {
      const { table, refusals } = step.value;
      if (table === null) return { table, refusals };
      const kept = [...pieces].map(([name, all]) => ({ name, pieces: all }));
      return { table: { ...table, files: kept }, refusals };
    }
    if ("bytes" in step.value) continue;
    const { file, piece } = step.value;
    const before = pieces.get(file);
    if (before === undefined) pieces.set(file, [piece]);
    else before.push(piece);
  }
}

/** A file held in memory, read as one that is not. */
export function inChunks({ name, bytes }: RawFile): ChunkedFile {
  return { name, chunks: () => [bytes] };
}

/** A piece no database has trouble with. */
const PIECE_CHARACTERS = 1_000_000;

/**
 * The same for files of any length, in steps between which the caller may do
 * something else: of the files no more is held than the rows at hand.
 *
 * @returns the table without its files' rows, which were handed over, and
 *   what its columns hold
 */
export function* readingTable(
  files: readonly ChunkedFile[],
  stays: (header: string) => boolean = () => false,
  headingRow?: number,
): Generator<
  ReadingStep,
  {
    table: TableHead | null;
    profile: TableProfile | null;
    refusals: Refusal[];
  }
> {
  const refusals: Refusal[] = [];
  let table: TableHead | null = null;
  let profiler: Profiler | null = null;
  let rows = 0;
  for (const { name, chunks } of files) {
    const refuse = (
      reason: RefusalReason,
      row: number | null = null,
      params: Refusal["params"] = {},
    ) => {
      refusals.push({
        file: name,
        row,
        within: null,
        kind: "unknown",
        reason,
        params,
      });
    };
    const read = new BytesRead(chunks);
    const opened = openTable(read.chunks, headingRow);
    yield read.step();
    if ("because" in opened) {
      refuse(opened.because);
      continue;
    }
    const { header, above, encoding, turned, body } = opened;
    const named = opened.headingRow;
    const before = new Profiler(header);
    for (const { number, cells } of body()) {
      before.take(number, cells);
      if (read.isDue()) yield read.step();
    }
    const columns = sortColumns(before.profile(), stays);
    const kept = columns.kept.map((index) => (header[index] ?? "").trim());
    if (table === null) {
      table = {
        header: kept,
        dropped: columns.dropped,
        encodings: [],
        mended: 0,
        turned,
        ...(named === null ? {} : { headingRow: named }),
      };
      profiler = new Profiler(kept);
    } else if (
      kept.join("\n") !== table.header.join("\n") ||
      turned !== (table.turned ?? false)
    ) {
      refuse("other_columns", null, { file: files[0]?.name ?? "" });
      continue;
    }
    for (const number of above) refuse("above_heading", number);
    if (!table.encodings.includes(encoding)) table.encodings.push(encoding);
    const lines: string[] = [];
    let characters = 0;
    let ofFile = 0;
    for (const { number, cells } of body()) {
      if (rows === TABLE_LIMITS.rows) {
        refuse("too_many_rows", null, { most: TABLE_LIMITS.rows });
        break;
      }
      rows += 1;
      ofFile += 1;
      const [left, mended] = keepColumns(cells, columns.kept, header.length);
      table.mended += mended;
      profiler?.take(number, left);
      const line = JSON.stringify([number, left]);
      lines.push(line);
      characters += line.length + 1;
      if (characters >= PIECE_CHARACTERS) {
        yield { file: name, piece: lines.splice(0).join("\n") };
        characters = 0;
      }
      if (read.isDue()) yield read.step();
    }
    if (lines.length > 0) yield { file: name, piece: lines.join("\n") };
    yield read.step();
    if (ofFile === 0) refuse("no_rows");
  }
  return {
    table: rows === 0 ? null : table,
    profile: profiler?.profile() ?? null,
    refusals,
  };
}

/** Counts the bytes that are handed out. */
class BytesRead {
  private since = 0;

  constructor(private readonly inner: Chunks) {}

  readonly chunks: Chunks = () => this.counted();

  private *counted(): Generator<Uint8Array> {
    for (const chunk of this.inner()) {
      this.since += chunk.length;
      yield chunk;
    }
  }

  /** Whether enough was read that somebody may want to know. */
  isDue(): boolean {
    return this.since >= 500_000;
  }

  step(): { bytes: number } {
    const bytes = this.since;
    this.since = 0;
    return { bytes };
  }
}

interface Opened {
  header: string[];
  /** Numbers of the lines above the heading. */
  above: number[];
  /** The row the headings stand in; null where none does. */
  headingRow: number | null;
  encoding: string;
  /** Members stood in rows, and motions in columns. */
  turned: boolean;
  body: () => Generator<{ number: number; cells: string[] | null }>;
}

function openTable(
  chunks: Chunks,
  headingRow?: number,
): Opened | { because: RefusalReason } {
  const text = openText(chunks);
  if (text === null) return { because: "not_text" };
  const { encoding, pieces } = text;
  const start = startOf(pieces());
  if (start === "") return { because: "file_empty" };
  if (isMarkup(start)) return { because: "is_markup" };
  const delimiter = guessDelimiter(pieces);
  const turned =
    headingRow === undefined
      ? turnedTable(rowsToTurn(pieces(), delimiter))
      : null;
  if (turned !== null) {
    return {
      header: turned.header.map(tidyHeading),
      above: [],
      headingRow: null,
      encoding,
      turned: true,
      *body() {
        yield* turned.rows;
      },
    };
  }
  const heading = findHeading(pieces(), delimiter, headingRow);
  if (heading === null) return { because: "no_heading" };
  if (heading.cells.length > TABLE_LIMITS.columns) {
    return { because: "too_many_columns" };
  }
  return {
    header: heading.cells.map(tidyHeading),
    above: heading.above,
    headingRow: heading.number,
    encoding,
    turned: false,
    *body() {
      for (const row of rowsOf(pieces(), delimiter)) {
        if (row.number <= heading.number) continue;
        yield { number: row.number, cells: row.damaged ? null : row.cells };
      }
    },
  };
}

/** The first letters of a text that are no space; "" when there are none. */
function startOf(pieces: Iterable<string>): string {
  for (const piece of pieces) {
    const start = piece.trimStart();
    if (start !== "") return start.slice(0, 500);
  }
  return "";
}

/** The rows of a file small enough to have been laid out by hand. */
function rowsToTurn(text: Iterable<string>, delimiter: Delimiter): CutRow[] {
  const rows: CutRow[] = [];
  for (const { number, cells, damaged } of rowsOf(text, delimiter)) {
    if (damaged || rows.length > MOST_ROWS) return [];
    rows.push({ number, cells });
  }
  return rows;
}

function tidyHeading(cell: string): string {
  return mendTwiceEncoded(tidyCell(cell.slice(0, LONGEST_HEADING)));
}

function sortColumns(
  profile: TableProfile,
  stays: (header: string) => boolean,
) {
  const dropped = { immigration: [] as string[], private: [] as string[] };
  const kept: number[] = [];
  for (const [index, column] of profile.columns.entries()) {
    const name = column.header;
    if (stays(name)) kept.push(index);
    else if (looksLikeImmigrationStatus(name)) dropped.immigration.push(name);
    else if (
      (looksPrivate(name) && column.links < 0.5 && column.words < 0.6) ||
      column.mail >= 0.5 ||
      column.phones >= 0.5
    ) {
      dropped.private.push(name);
    } else if (name !== "" || column.filled > 0) kept.push(index);
  }
  return { kept, dropped };
}

/**
 * The cells of the columns that stay, and what lies past the last column (so
 * that a row with too many cells can be told from a right one).
 */
function keepColumns(
  cells: readonly string[] | null,
  kept: readonly number[],
  width: number,
): [string[] | null, number] {
  if (cells === null) return [null, 0];
  let mended = 0;
  const left: string[] = [];
  for (const index of kept) {
    const cell = cells[index];
    if (cell === undefined) break;
    const tidied = tidyCell(cell);
    const right = mendTwiceEncoded(tidied);
    if (right !== tidied) mended += 1;
    left.push(right);
  }
  const past = cells.slice(width).filter((cell) => cell.trim() !== "");
  if (past.length > 0) {
    while (left.length < kept.length) left.push("");
    // What stands there is not kept: it may be a shifted private cell.
    left.push(...past.map(() => "?"));
  }
  return [left, mended];
}

/** No clerk fills a cell with more; what lies beyond is left off. */
const LONGEST_CELL = 50_000;
/** Headings are compared and taken apart; longer ones are none. */
const LONGEST_HEADING = 300;

/** A cell as both databases can store it, without stray spaces. */
function tidyCell(cell: string): string {
  return storable(cell.slice(0, LONGEST_CELL).replace(/\u00A0/g, " "));
}
