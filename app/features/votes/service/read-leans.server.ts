import { inBatches } from "@db/queries/batches";
import { listLeansOn, listRecorders } from "@db/queries/leans.server";

import type { World } from "~/server/world.server";

import { isOld } from "../rules/standing";
import type {
  Confidence,
  EvidenceKind,
  LeanVisibility,
  RecordedLean,
} from "../types";
import type { ReaderScope } from "./reader-scope.server";

/** One entry of a group about one member, as a reader may see it. */
export interface LeanView {
  id: string;
  motionId: string;
  officialId: string;
  groupId: string;
  groupName: string;
  lean: RecordedLean;
  confidence: Confidence;
  evidenceKind: EvidenceKind;
  evidenceOn: string;
  evidenceUrl: string | null;
  note: string;
  visibility: LeanVisibility;
  recordedAt: string;
  /** Who recorded it; null outside the reader's own groups. */
  recorder: string | null;
  /** The evidence is more than 60 days old. */
  old: boolean;
}

/**
 * Every entry on these motions that the reader may see, the newest first.
 *
 * @param todayOf the day on the clock of a motion's place: what is old there
 */
export async function leansOn(
  world: World,
  motionIds: readonly string[],
  scope: ReaderScope,
  todayOf: (motionId: string) => string,
): Promise<LeanView[]> {
  const db = world.db.read;
  const rows = await inBatches(motionIds, 500, (batch) =>
    listLeansOn(db, batch, scope),
  );
  const ours = rows.filter(({ groupId }) => scope.own.includes(groupId));
  const recorders = new Map(
    (
      await listRecorders(db, [
        ...new Set(ours.map(({ recordedBy }) => recordedBy)),
      ])
    ).map(({ id, name }) => [id, name]),
  );
  return rows.map(({ recordedBy, ...row }) => ({
    ...row,
    lean: row.lean as RecordedLean,
    confidence: row.confidence as Confidence,
    evidenceKind: row.evidenceKind as EvidenceKind,
    visibility: row.visibility as LeanVisibility,
    recorder: scope.own.includes(row.groupId)
      ? (recorders.get(recordedBy) ?? null)
      : null,
    old: isOld(row.evidenceOn, todayOf(row.motionId)),
  }));
}
