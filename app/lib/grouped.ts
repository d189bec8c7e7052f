/** Rows by what `by` says of them, each group in the order of the rows. */
export function grouped<Row>(
  rows: readonly Row[],
  by: (row: Row) => string,
): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) {
    const key = by(row);
    const list = map.get(key);
    if (list) list.push(row);
    else map.set(key, [row]);
  }
  return map;
}
