import type { Ledger } from "../legistar/ledger";
import { groupBy } from "../legistar/order";
import type { RowKind } from "../types";
import { firstText } from "./fields";
import type { SourcedRow } from "./read-files";

/**
 * One row for every id. The same row twice is one; of rows that differ the one
 * changed last is believed; with nothing to tell which that is, none.
 */
export function oneEach(
  kind: RowKind,
  rows: readonly SourcedRow[],
  ledger: Ledger,
): SourcedRow[] {
  const groups = groupBy(
    rows.map((each, index) => ({ each, index })),
    ({ each, index }) => firstText(each.row, "id", "_id") ?? `#${index}`,
  );
  return groups.flatMap((group) => {
    const same = group.map(({ each }) => each);
    const [first] = same;
    if (first === undefined) return [];
    const texts = new Set(same.map(({ row }) => JSON.stringify(row)));
    const refuse = (left: readonly SourcedRow[]) => {
      for (const { from } of left) {
        ledger.refuse(from, kind, "repeated_row", {
          row: first.from.row ?? 0,
        });
      }
    };
    if (texts.size === 1) {
      refuse(same.slice(1));
      return first;
    }
    const times = same.map(({ row }) => firstText(row, "updated_at"));
    const newest = times.every((time) => time !== null)
      ? times.reduce((a, b) => (a > b ? a : b))
      : null;
    const latest = same.filter(
      (_, index) => newest !== null && times[index] === newest,
    );
    const [only] = latest;
    if (only !== undefined && latest.length === 1) {
      for (const { from } of same.filter((each) => each !== only)) {
        ledger.refuse(from, kind, "older_row", { row: only.from.row ?? 0 });
      }
      return only;
    }
    for (const { from } of same) {
      ledger.refuse(from, kind, "contradictory_rows", {
        id: firstText(first.row, "id", "_id") ?? "",
        column: differing(same),
      });
    }
    return [];
  });
}

function differing(rows: readonly SourcedRow[]): string {
  const fields = new Set(rows.flatMap(({ row }) => Object.keys(row)));
  return (
    [...fields].find(
      (field) =>
        new Set(rows.map(({ row }) => JSON.stringify(row[field]))).size > 1,
    ) ?? ""
  );
}
