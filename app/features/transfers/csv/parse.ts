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

/** No table has more columns; what lies beyond is looked past. */
const MOST_CELLS = 2_000;

/**
 * Each row of the text, empty lines left out but counted.
 *
 * @param text the whole text, or its pieces in order: of those no more is held
 *   than the row at hand and the piece it ends in
 */
export function* rowsOf(
  text: string | Iterable<string>,
  delimiter: Delimiter,
): Generator<TableRow> {
  const window = new Window(typeof text === "string" ? [text] : text);
  if (window.text.startsWith("\uFEFF")) window.at = 1;
  let number = 0;
  while (window.at < window.text.length || window.more()) {
    const row = rowIn(window, delimiter);
    number += 1;
    window.at = row.next;
    if (row.cells.some((cell) => cell.trim() !== "")) {
      yield { number, cells: row.cells, damaged: row.damaged };
    }
  }
}

/** The part of a long text that is being read. */
class Window {
  text = "";
  at = 0;
  private readonly pieces: Iterator<string>;

  constructor(pieces: Iterable<string>) {
    this.pieces = pieces[Symbol.iterator]();
    this.more();
  }

  /**
   * Lets go of what was read and takes in at least as much again as is left,
   * so that a row of any length is gone over a few times only.
   * @returns whether there was more
   */
  more(): boolean {
    const rest = this.text.slice(this.at);
    const added: string[] = [];
    for (let length = 0; length <= rest.length;) {
      const next = this.pieces.next();
      if (next.done === true) break;
      added.push(next.value);
      length += next.value.length;
      if (length > 0 && rest.length === 0) break;
    }
    if (added.length === 0) return false;
    this.text = rest + added.join("");
    this.at = 0;
    return true;
  }
}

/** The row that begins here, however many pieces it takes. */
function rowIn(window: Window, delimiter: Delimiter): Scanned {
  for (;;) {
    const { text, at } = window;
    const scanned = rowAt(text, at, delimiter);
    const row = "opensAt" in scanned ? plainLine(text, at, delimiter) : scanned;
    // What ends with the window, or might close beyond it, may go on there.
    const reach =
      "opensAt" in scanned
        ? Math.max(row.next, scanned.opensAt + LONGEST_CELL + 1)
        : row.next;
    if (reach < text.length || !window.more()) return row;
  }
}

interface Scanned {
  cells: string[];
  next: number;
  damaged: boolean;
}

/** One row by the rules of RFC 4180, or where a quoted cell does not end. */
function rowAt(
  text: string,
  start: number,
  delimiter: Delimiter,
): Scanned | { opensAt: number } {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const quoted = opensQuote(text, at);
    if (quoted !== null) {
      const cell = quotedCell(text, quoted, delimiter);
      if (cell === null) return { opensAt: quoted };
      if (cells.length < MOST_CELLS) cells.push(cell.value);
      at = cell.next;
    } else {
      const end = endOfCell(text, at, delimiter);
      if (cells.length < MOST_CELLS) cells.push(text.slice(at, end));
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
    cells: text.slice(start, end).split(delimiter, MOST_CELLS),
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
 * cells as the first, and the first has most. A first row of one cell is a
 * title: then the width that most rows have counts. A table of one column is
 * cut by commas.
 */
export function guessDelimiter(
  text: string | (() => Iterable<string>),
): Delimiter {
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths: number[] = [];
    for (const row of rowsOf(
      typeof text === "string" ? text : text(),
      delimiter,
    )) {
      widths.push(row.cells.length);
      if (widths.length >= LOOKED_AT) break;
    }
    const [first = 1] = widths;
    const heading = first < 2 ? commonest(widths) : first;
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

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0])[0];
}

/** What else begins or fills a file that is no table. */
export function isMarkup(text: string): boolean {
  return /^\s*<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(text.slice(0, 500));
}
