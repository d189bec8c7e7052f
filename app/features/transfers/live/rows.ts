/** Single facts of rows as they come, before the reader looks at them. Pure. */

export type LiveRow = Readonly<Record<string, unknown>>;

/** The rows of an answer; null when it is no list of rows. */
export function rowsOf(answer: string): LiveRow[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer);
  } catch {
    return null;
  }
  if (!Array.isArray(parsed)) return null;
  const rows: unknown[] = parsed;
  return rows.every(
    (row): row is LiveRow =>
      typeof row === "object" && row !== null && !Array.isArray(row),
  )
    ? rows
    : null;
}

/** An id as the address of its row: digits alone, else null. */
export function idOf(row: LiveRow, column: string): string | null {
  const id = String(row[column] ?? "");
  return /^[1-9]\d{0,17}$/.test(id) ? id : null;
}

/** The latest moment in a column, as printed; null when there is none. */
export function latestOf(
  rows: readonly LiveRow[],
  column: string,
  before: string | null,
): string | null {
  let latest = before;
  for (const row of rows) {
    const at = row[column];
    if (typeof at !== "string" || !/^\d{4}-\d\d-\d\dT/.test(at)) continue;
    if (latest === null || at > latest) latest = at;
  }
  return latest;
}

/**
 * Whether votes may stand on a line: something was done there. The flag of
 * roll calls is no guide, votes are entered without it.
 */
export function mayHaveVotes(item: LiveRow): boolean {
  return [
    "EventItemPassedFlag",
    "EventItemPassedFlagName",
    "EventItemActionName",
    "EventItemActionId",
    "EventItemRollCallFlag",
    "EventItemTally",
  ].some((column) => {
    const value = item[column];
    return (
      value !== null && value !== undefined && value !== "" && value !== false
    );
  });
}
