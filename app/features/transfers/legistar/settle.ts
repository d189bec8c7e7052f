import type { ReasonParams, Refusal, RowKind } from "../types";
import type { Sourced } from "./tables";

/** What became of rows that came more than once. */
export interface Settled<T> {
  rows: Sourced<T>[];
  repeated: number;
  /** Rows given up for one the clerk changed later. */
  outdated: number;
  refusals: Refusal[];
}

/**
 * Leaves one row for every key. The same row saved twice is one row; copies
 * that only fill each other's blanks are put together; of copies that differ
 * the one the clerk changed last is believed. Copies that differ with nothing
 * to tell which is newer are all refused: we do not guess.
 *
 * @param keyOf null for a row that stands for itself
 * @param modified the column with the time of the clerk's last change
 */
export function settleRows<T extends Record<string, unknown>>(
  kind: RowKind,
  rows: readonly Sourced<T>[],
  keyOf: (value: T) => string | null,
  modified: keyof T & string,
): Settled<T> {
  const settled: Settled<T> = {
    rows: [],
    repeated: 0,
    outdated: 0,
    refusals: [],
  };
  const groups = new Map<string, Sourced<T>[]>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row.value);
    const name = key === null ? `row ${index}` : `key ${key}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const newest = newestOf(group, modified);
    const merged =
      mergeCopies(group, modified) ??
      (newest === null ? null : mergeCopies(newest, modified));
    if (merged === null) {
      const params: ReasonParams = {
        id: keyOf(first.value) ?? "",
        column: differingColumn(newest ?? group, modified),
      };
      settled.refusals.push(
        ...group.map((row) => ({
          ...row.from,
          kind,
          reason: "contradictory_rows" as const,
          params,
        })),
      );
      continue;
    }
    settled.rows.push(merged);
    if (mergeCopies(group, modified) === null) {
      settled.outdated += group.length - (newest?.length ?? 0);
      settled.repeated += (newest?.length ?? 1) - 1;
    } else {
      settled.repeated += group.length - 1;
    }
  }
  return settled;
}

/** The copies changed last, or null when some copy bears no time. */
function newestOf<T extends Record<string, unknown>>(
  group: readonly Sourced<T>[],
  modified: keyof T & string,
): Sourced<T>[] | null {
  const times = group.map((row) => row.value[modified]);
  if (!times.every((time) => typeof time === "string")) return null;
  const last = times.reduce((a, b) => (a > b ? a : b));
  return group.filter((row) => row.value[modified] === last);
}

/** One row out of copies that nowhere say different things, or null. */
function mergeCopies<T extends Record<string, unknown>>(
  group: readonly Sourced<T>[],
  modified: keyof T & string,
): Sourced<T> | null {
  const [first] = group;
  if (first === undefined || differingColumn(group, modified) !== "") {
    return null;
  }
  if (group.length === 1) return first;
  const value = { ...first.value };
  for (const column of Object.keys(value) as (keyof T & string)[]) {
    const filled = group.find((row) => row.value[column] != null);
    if (filled !== undefined) value[column] = filled.value[column];
  }
  return { from: first.from, value };
}

function differingColumn<T extends Record<string, unknown>>(
  group: readonly Sourced<T>[],
  modified: keyof T & string,
): string {
  const [first] = group;
  if (first === undefined) return "";
  return (
    Object.keys(first.value).find((column) => {
      if (column === modified) return false;
      const said = new Set(
        group.map((row) => row.value[column]).filter((value) => value != null),
      );
      return said.size > 1;
    }) ?? ""
  );
}
