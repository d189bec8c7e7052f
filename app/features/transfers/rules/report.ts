import { IMPORT_SYSTEMS, REFUSAL_OUTCOMES, ROW_KINDS } from "../types";
import type {
  ImportReport,
  ImportSystem,
  Notice,
  NoticeReason,
  Refusal,
  RefusalReason,
  RowCounts,
  RowKind,
} from "../types";

/** Rows of one reason, a few of them to show. */
export interface ReasonGroup {
  reason: RefusalReason;
  count: number;
  shown: Refusal[];
}

export interface NoticeGroup {
  reason: NoticeReason;
  count: number;
  shown: Notice[];
}

const ORDER = ["conflicting", "refused", "skipped"] as const;

/** Kinds of rows with anything to count, in a fixed order. */
export function countedKinds({
  counts,
}: Pick<ImportReport, "counts">): { kind: RowKind; counts: RowCounts }[] {
  return ROW_KINDS.map((kind) => ({ kind, counts: counts[kind] })).filter(
    ({ counts: figures }) => Object.values(figures).some((n) => n > 0),
  );
}

/** What stands on record from the files, whichever import brought it. */
export function onRecord({ counts }: Pick<ImportReport, "counts">): {
  meetings: number;
  items: number;
  votes: number;
  persons: number;
} {
  const standing = (kind: RowKind) => {
    const { created, updated, unchanged } = counts[kind];
    return created + updated + unchanged;
  };
  return {
    meetings: standing("meeting"),
    items: standing("item"),
    votes: standing("vote"),
    persons: standing("person"),
  };
}

/** The kind of source out of a system's name, as "csv" of "csv:riverbend". */
export function sourceOf({
  system,
}: Pick<ImportReport, "system">): ImportSystem {
  const kind = system.split(":")[0];
  return IMPORT_SYSTEMS.find((each) => each === kind) ?? "legistar";
}

/** Whether an import changes anything at all. */
export function changesAnything({
  counts,
}: Pick<ImportReport, "counts">): boolean {
  return Object.values(counts).some(
    ({ created, updated }) => created + updated > 0,
  );
}

/**
 * Rows that stay out, by reason: conflicts first, then what was refused, then
 * what was skipped; of each reason at most `most` rows.
 */
export function groupRefusals(
  refusals: readonly Refusal[],
  most: number,
): ReasonGroup[] {
  return group(refusals, most).sort(
    (a, b) =>
      ORDER.indexOf(REFUSAL_OUTCOMES[a.reason]) -
      ORDER.indexOf(REFUSAL_OUTCOMES[b.reason]),
  );
}

/** Notices by reason, at most `most` of each. */
export function groupNotices(
  notices: readonly Notice[],
  most: number,
): NoticeGroup[] {
  return group(notices, most);
}

function group<Row extends { reason: string }>(
  rows: readonly Row[],
  most: number,
): { reason: Row["reason"]; count: number; shown: Row[] }[] {
  const groups = new Map<
    Row["reason"],
    { reason: Row["reason"]; count: number; shown: Row[] }
  >();
  for (const row of rows) {
    const known = groups.get(row.reason);
    if (known === undefined) {
      groups.set(row.reason, { reason: row.reason, count: 1, shown: [row] });
    } else {
      known.count += 1;
      if (known.shown.length < most) known.shown.push(row);
    }
  }
  return [...groups.values()];
}
