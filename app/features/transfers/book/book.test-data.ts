import { rowsOf } from "../csv/parse";

/** The cells of a CSV text as a spreadsheet would see them. */
export function parseCsv(text: string): string[][] {
  return [...rowsOf(text, ",")].map(({ cells }) => cells);
}
