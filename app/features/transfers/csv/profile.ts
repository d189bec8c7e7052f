import { normalizeVoteWord, plainWord } from "~/features/votes/rules";

import { readDay } from "./dates";
import { isTotalsRow } from "./totals";

/** What stands in a column, as far as guessing looks at it. */
export interface ColumnProfile {
  header: string;
  /** Rows with anything in this column. */
  filled: number;
  /** Different values and how often each stands there, the first 500. */
  values: Map<string, number>;
  /** Shares of the filled cells that look like this, 0 to 1. */
  dates: number;
  words: number;
  links: number;
  numbers: number;
  mail: number;
  phones: number;
}

export interface TableProfile {
  rows: number;
  columns: ColumnProfile[];
  /** The first rows, for a person to look at. */
  first: { number: number; cells: readonly string[] }[];
}

const MOST_VALUES = 500;
/** So much of a cell tells what it is; the patterns below take no more. */
const LOOKED_AT = 500;
const FIRST_ROWS = 5;

/** So many letters of values are held on to, of all columns together. */
const MOST_LETTERS = 2_000_000;

/**
 * Looks at every row once; holds on to a few values of each column only.
 * @param rows those under the heading; null cells: the row is damaged
 */
export function profileRows(
  rows: Iterable<{ number: number; cells: readonly string[] | null }>,
  header: readonly string[],
): TableProfile {
  const profiler = new Profiler(header);
  for (const { number, cells } of rows) profiler.take(number, cells);
  return profiler.profile();
}

/** A profile that is put together row by row; see {@link profileRows}. */
export class Profiler {
  private readonly columns: ColumnProfile[];
  private readonly first: TableProfile["first"] = [];
  private count = 0;
  private letters = 0;

  constructor(header: readonly string[]) {
    this.columns = header.map(emptyColumn);
  }

  take(number: number, cells: readonly string[] | null): void {
    this.count += 1;
    if (cells === null || isTotalsRow(cells)) return;
    if (this.first.length < FIRST_ROWS) this.first.push({ number, cells });
    for (const [index, column] of this.columns.entries()) {
      const value = (cells[index] ?? "").trim().slice(0, LOOKED_AT);
      if (value === "") continue;
      column.filled += 1;
      const seen = column.values.get(value);
      if (seen !== undefined) column.values.set(value, seen + 1);
      else if (
        column.values.size < MOST_VALUES &&
        this.letters < MOST_LETTERS
      ) {
        column.values.set(value, 1);
        this.letters += value.length;
      }
    }
  }

  profile(): TableProfile {
    for (const column of this.columns) weigh(column);
    return { rows: this.count, columns: this.columns, first: this.first };
  }
}

function emptyColumn(header: string): ColumnProfile {
  return {
    header,
    filled: 0,
    values: new Map(),
    dates: 0,
    words: 0,
    links: 0,
    numbers: 0,
    mail: 0,
    phones: 0,
  };
}

function weigh(column: ColumnProfile): void {
  const { values } = column;
  const share = (fits: (value: string) => boolean) => {
    let all = 0;
    let fitting = 0;
    for (const [value, count] of values) {
      if (isBlankSign(value)) continue;
      all += count;
      if (fits(value)) fitting += count;
    }
    return all === 0 ? 0 : fitting / all;
  };
  column.dates = share(isDate);
  column.words = share(isKnownWord);
  column.links = share((value) => /^(?:https?:\/\/|www\.)\S+$/i.test(value));
  column.numbers = share((value) => /^-?\d+(?:[.,]\d+)?$/.test(value));
  column.mail = share((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value));
  column.phones = share(isPhone);
}

/** Whether a cell holds a day, in whatever order its numbers stand. */
export function isDate(value: string): boolean {
  if (/^\d{1,5}$/.test(value)) return false;
  return readDay(value, "mdy") !== null || readDay(value, "dmy") !== null;
}

/** Ten digits set as North Americans set them, with or without the 1. */
function isPhone(value: string): boolean {
  return /^(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}(?:\s*(?:x|ext\.?)\s*\d+)?$/i.test(
    value,
  );
}

/** A word that clerks are known to print for a vote. */
export function isKnownWord(value: string): boolean {
  return value.length <= 40 && normalizeVoteWord(value) !== "other";
}

/** Signs for "nothing here": no vote, and no absence either. */
export function isBlankSign(value: string): boolean {
  return /^(?:[-–—.·\s]*|n\s?\/?\s?a|null|none|nil)$/i.test(value);
}

/** A word as a mapping remembers it; signs without a letter as they stand. */
export function wordKey(word: string): string {
  return plainWord(word) || word.trim();
}
