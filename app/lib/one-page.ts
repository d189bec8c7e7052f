/**
 * One page of a list that is at hand as a whole.
 *
 * @param page from 1; past the last page, the last one
 * @returns its rows, how many there are in all, and the page they are on
 */
export function onePage<Row>(
  all: readonly Row[],
  { page, pageSize }: { page: number; pageSize: number },
): { rows: Row[]; total: number; page: number } {
  const last = Math.max(1, Math.ceil(all.length / pageSize));
  const at = Math.min(Math.max(1, page), last);
  return {
    rows: all.slice((at - 1) * pageSize, at * pageSize),
    total: all.length,
    page: at,
  };
}
