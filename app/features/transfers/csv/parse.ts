/**
 * Rows out of the text of a table, one at a time. Nothing is thrown: a row
 * whose quotation marks do not close is handed over as damaged, and reading
 * goes on with the next line.
 */

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface TableRow {
  /** As a spreadsheet counts: the heading is row 1, empty rows count. */
  number: number;
  cells: string[];
  /** Whether a quotation mark opens and does not close where it should. */
  damaged: boolean;
}

/** Longer than any agenda item's text; past it, a quotation mark was lost. */
const LONGEST_CELL = 100_000;

/** Each row of the text, empty lines left out but counted. */
export function* rowsOf(
  text: string,
  delimiter: Delimiter,
): Generator<TableRow> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let number = 0;
  while (at < text.length) {
    number += 1;
    const row = rowAt(text, at, delimiter) ?? plainLine(text, at, delimiter);
    at = row.next;
    if (row.cells.some((cell) => cell.trim() !== "")) {
      yield { number, cells: row.cells, damaged: row.damaged };
    }
  }
}

interface Scanned {
  cells: string[];
  next: number;
  damaged: boolean;
}

/** One row by the rules of RFC 4180; null when a quoted cell does not end. */
function rowAt(
  text: string,
  start: number,
  delimiter: Delimiter,
): Scanned | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const quoted = opensQuote(text, at);
    if (quoted !== null) {
      const cell = quotedCell(text, quoted, delimiter);
      if (cell === null) return null;
      cells.push(cell.value);
      at = cell.next;
    } else {
      const end = endOfCell(text, at, delimiter);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] !== delimiter) break;
    at += 1;
  }
  return { cells, next: pastLineEnd(text, at), damaged: false };
}

/** Where a quoted cell's text begins; spaces before the mark do not count. */
function opensQuote(text: string, at: number): number | null {
  let look = at;
  while (text[look] === " ") look += 1;
  return text[look] === '"' ? look + 1 : null;
}

function quotedCell(
  text: string,
  start: number,
  delimiter: Delimiter,
): { value: string; next: number } | null {
  let from = start;
  let value = "";
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0 || mark - start > LONGEST_CELL) return null;
    value += text.slice(from, mark);
    if (text[mark + 1] === '"') {
      value += '"';
      from = mark + 2;
      continue;
    }
    let next = mark + 1;
    while (text[next] === " ") next += 1;
    const ends =
      next >= text.length ||
      text[next] === delimiter ||
      text[next] === "\n" ||
      text[next] === "\r";
    return ends ? { value, next } : null;
  }
}

/** The line taken as it stands, its quotation marks being plain letters. */
function plainLine(text: string, start: number, delimiter: Delimiter): Scanned {
  const end = endOfLine(text, start);
  return {
    cells: text.slice(start, end).split(delimiter),
    next: pastLineEnd(text, end),
    damaged: true,
  };
}

function endOfCell(text: string, start: number, delimiter: Delimiter): number {
  let at = start;
  while (
    at < text.length &&
    text[at] !== delimiter &&
    text[at] !== "\n" &&
    text[at] !== "\r"
  ) {
    at += 1;
  }
  return at;
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function pastLineEnd(text: string, at: number): number {
  if (text[at] === "\r") return text[at + 1] === "\n" ? at + 2 : at + 1;
  return text[at] === "\n" ? at + 1 : at;
}

/** So many rows tell how a file is cut into cells. */
const LOOKED_AT = 40;

/**
 * The sign between cells: the one by which most of the first rows have as many
 * cells as the heading, and the heading has most. A table of one column is cut
 * by commas.
 */
export function guessDelimiter(text: string): Delimiter {
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths: number[] = [];
    for (const row of rowsOf(text, delimiter)) {
      widths.push(row.cells.length);
      if (widths.length >= LOOKED_AT) break;
    }
    const [heading = 1] = widths;
    if (heading < 2) continue;
    const alike = widths.filter((width) => width === heading).length;
    const score = (alike / widths.length) * heading;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** What else begins or fills a file that is no table. */
export function isMarkup(text: string): boolean {
  return /^\s*<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(text.slice(0, 500));
}
