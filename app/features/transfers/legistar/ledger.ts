import type {
  Notice,
  NoticeReason,
  ReasonParams,
  Refusal,
  RefusalReason,
  RowKind,
  RowPlace,
} from "../types";
import type { Sourced } from "./tables";
import { settleRows } from "./settle";

/** What a reading of files has to tell besides the record itself. */
export class Ledger {
  readonly refusals: Refusal[];
  readonly notices: Notice[];
  private readonly repeatedRows = new Map<RowKind, number>();
  private readonly outdatedRows = new Map<RowKind, number>();

  constructor(refusals: readonly Refusal[], notices: readonly Notice[]) {
    this.refusals = [...refusals];
    this.notices = [...notices];
  }

  refuse(
    from: RowPlace,
    kind: RowKind,
    reason: RefusalReason,
    params: ReasonParams = {},
  ): void {
    this.refusals.push({ ...from, kind, reason, params });
  }

  notice(reason: NoticeReason, params: ReasonParams): void {
    this.notices.push({ reason, params });
  }

  /** Counts rows that said nothing new. */
  repeated(kind: RowKind, count: number): void {
    this.repeatedRows.set(kind, (this.repeatedRows.get(kind) ?? 0) + count);
  }

  /** One row for every key; see {@link settleRows}. Copies are accounted for. */
  settle<T extends Record<string, unknown>>(
    kind: RowKind,
    rows: readonly Sourced<T>[],
    keyOf: (value: T) => string | null,
    modified: keyof T & string,
  ): Sourced<T>[] {
    const settled = settleRows(kind, rows, keyOf, modified);
    this.refusals.push(...settled.refusals);
    this.repeated(kind, settled.repeated);
    this.outdatedRows.set(
      kind,
      (this.outdatedRows.get(kind) ?? 0) + settled.outdated,
    );
    return settled.rows;
  }

  /** Turns the counts of copies into notices; called once, at the end. */
  closeCounts(): void {
    for (const [kind, count] of this.repeatedRows) {
      if (count > 0) this.notice("repeated_rows", { kind, count });
    }
    for (const [kind, count] of this.outdatedRows) {
      if (count > 0) this.notice("newer_row_kept", { kind, count });
    }
  }
}
