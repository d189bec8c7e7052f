import { rowsOf } from "./parse";
import type { Delimiter } from "./parse";
import { isDate, isKnownWord } from "./profile";

/** The heading of a table, and the lines above it. */
export interface Heading {
  /** The last line that belongs to the heading. */
  number: number;
  cells: string[];
  /** Numbers of the lines above it. */
  above: number[];
}

interface Line {
  number: number;
  cells: string[];
  damaged: boolean;
}

const LOOKED_AT = 20;

/**
 * The heading: the first row that fills most of the table's width. A title
 * ("City of Riverbend, votes of 2025") may stand above it, and a second line
 * of headings under merged cells ("Vote count" over "Yes" and "No") is put
 * together with it. Null when the row found holds a day or votes: then the
 * table has no heading.
 *
 * @param said the row of the heading, where a person named it: then that row,
 *   and nothing is guessed
 */
export function findHeading(
  text: Iterable<string>,
  delimiter: Delimiter,
  said?: number,
): Heading | null {
  if (said !== undefined) return headingAt(text, delimiter, said);
  const rows: Line[] = [];
  for (const row of rowsOf(text, delimiter)) {
    rows.push(row);
    if (rows.length >= LOOKED_AT) break;
  }
  const width = Math.max(...rows.map(({ cells }) => filled(cells)));
  const at = rows.findIndex(
    ({ cells, damaged }) =>
      !damaged && filled(cells) >= 2 && filled(cells) >= width * 0.6,
  );
  const heading = rows[at];
  if (heading === undefined) return null;
  const votes = heading.cells.filter((cell) => isKnownWord(cell.trim()));
  if (heading.cells.some((cell) => isDate(cell.trim()))) return null;
  if (votes.length > 4) return null;
  const above = rows.slice(0, at).map(({ number }) => number);
  const second = rows[at + 1];
  if (second !== undefined && isSecondLine(heading, second, rows[at + 2])) {
    const cells = Array.from(
      { length: Math.max(heading.cells.length, second.cells.length) },
      (_, index) => second.cells[index]?.trim() || (heading.cells[index] ?? ""),
    );
    return { number: second.number, cells, above };
  }
  return { number: heading.number, cells: heading.cells, above };
}

/** The row a person named, as it stands; null when it names no columns. */
function headingAt(
  text: Iterable<string>,
  delimiter: Delimiter,
  said: number,
): Heading | null {
  const above: number[] = [];
  for (const { number, cells, damaged } of rowsOf(text, delimiter)) {
    if (number > said) return null;
    if (number < said) above.push(number);
    else {
      return damaged || filled(cells) < 2 ? null : { number, cells, above };
    }
  }
  return null;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/**
 * Whether a row goes on with the heading: it names columns the first line
 * leaves blank, says nothing under the first column, and holds no figures,
 * while the row after it is one of the table's own.
 */
function isSecondLine(
  { cells: first }: Line,
  second: Line,
  next: Line | undefined,
): boolean {
  const has = (cells: readonly string[], index: number) =>
    (cells[index] ?? "").trim() !== "";
  const columns = [
    ...Array(Math.max(first.length, second.cells.length)).keys(),
  ];
  const named = columns.filter((index) => has(second.cells, index));
  const blank = columns.filter((index) => !has(first, index));
  return (
    !second.damaged &&
    next !== undefined &&
    !has(second.cells, 0) &&
    has(next.cells, 0) &&
    blank.length > 0 &&
    blank.every(
      (index) => has(second.cells, index) || !has(next.cells, index),
    ) &&
    blank.some((index) => has(second.cells, index)) &&
    named.every((index) => !/\d/u.test(second.cells[index] ?? ""))
  );
}
