/** What makes a spreadsheet read text as a formula, full-width twins included. */
const FORMULA = "[=+\\-@＝＋－＠]";

/** White space and characters that nobody sees: programs skip them. */
const UNSEEN = "[\\s\\p{Cc}\\p{Cf}]";
const UNSEEN_OR_QUOTES = '[\\s\\p{Cc}\\p{Cf}"]';

const STARTS_A_FORMULA = new RegExp(`^${UNSEEN}*${FORMULA}|^[\\t\\r\\n]`, "u");

/**
 * Where the program takes another character than the comma for the end of a
 * cell (a Spanish Excel: the semicolon), what follows it would start a cell.
 */
const STARTS_ONE_INSIDE = new RegExp(
  `([;|\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029]${UNSEEN_OR_QUOTES}*)(?=${FORMULA})`,
  "gu",
);

/**
 * A cell that no spreadsheet runs as a formula: text that starts with
 * `= + - @`, a tab, a return or a full-width twin gets a leading apostrophe,
 * and so does what starts that way after a line break, a semicolon, a bar or
 * a tab within. Plain numbers ("-5") stay as they are.
 */
export function safeCell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  if (/^-?\d+([.,]\d+)?$/.test(text)) return text;
  const inside = text.replace(STARTS_ONE_INSIDE, "$1'");
  return STARTS_A_FORMULA.test(text) ? `'${inside}` : inside;
}

/**
 * What a spreadsheet needs in front to read accents right: without it, Excel
 * takes UTF-8 for the alphabet of its own country ("Peña" becomes "PeÃ±a").
 */
export const BYTE_ORDER_MARK = "\ufeff";

type Row = readonly (string | number | null)[];

/** Rows as lines of CSV (RFC 4180, CRLF), each cell made safe. */
export function csvLines(rows: readonly Row[]): string {
  return rows
    .map((cells) =>
      cells
        .map(safeCell)
        .map((c) => (/[",;|\t\r\n]/.test(c) ? `"${c.replace(/"/g, '""')}"` : c))
        .join(","),
    )
    .map((line) => `${line}\r\n`)
    .join("");
}

/** Rows under a header as the text of a CSV file, byte order mark included. */
export function toCsv(header: readonly string[], rows: readonly Row[]): string {
  return BYTE_ORDER_MARK + csvLines([header, ...rows]);
}

/** A cell of ours as it was before {@link safeCell} made it safe. */
export function plainCell(text: string): string {
  const plain = text
    .replace(/^'/, "")
    .replace(
      new RegExp(
        `([;|\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029]${UNSEEN_OR_QUOTES}*)'(?=${FORMULA})`,
        "gu",
      ),
      "$1",
    );
  return safeCell(plain) === text ? plain : text;
}
