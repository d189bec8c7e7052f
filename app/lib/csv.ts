/**
 * A cell that no spreadsheet runs as a formula: text that starts with
 * `= + - @`, a tab, a return or a full-width twin gets a leading apostrophe.
 * Plain numbers ("-5") stay as they are.
 */
export function safeCell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  if (/^-?\d+([.,]\d+)?$/.test(text)) return text;
  return /^[\s\u00a0]*[=+\-@\t\r\n＝＋－＠]/.test(text) ||
    /^[\t\r\n]/.test(text)
    ? `'${text}`
    : text;
}

type Row = readonly (string | number | null)[];

/** Rows as lines of CSV (RFC 4180, CRLF), each cell made safe. */
export function csvLines(rows: readonly Row[]): string {
  return rows
    .map((cells) =>
      cells
        .map(safeCell)
        .map((c) => (/[",\r\n]/.test(c) ? `"${c.replace(/"/g, '""')}"` : c))
        .join(","),
    )
    .map((line) => `${line}\r\n`)
    .join("");
}

/** Rows under a header as CSV text. */
export function toCsv(header: readonly string[], rows: readonly Row[]): string {
  return csvLines([header, ...rows]);
}
