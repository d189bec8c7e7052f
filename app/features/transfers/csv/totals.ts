/**
 * Whether a row sums up those above it: its first cell says so, in full. "Total
 * Maximum Daily Load" is a title.
 */
export function isTotalsRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== "") ?? "";
  return /^(?:(?:grand|sub|vote|column)[ -]?)?totals?(?:\s+(?:votes?|ayes?|yes|noes|nays?|no))?\s*:?$|^(?:sum|count|average|total(?:es)?|suma|recuento)\s*:?$/iu.test(
    first.trim(),
  );
}
