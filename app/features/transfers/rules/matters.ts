import type {
  ImportedAgendaFacts,
  ImportedMatter,
} from "~/features/votes/import-types";

import type { RecordedItem } from "../types";
import type { VotesPlan } from "./votes-plan";

/** What a record says of a matter that may come up at many meetings. */
export interface MatterFacts {
  externalId: string;
  title: string;
  kind: string | null;
  /** Its status at the last meeting it came up in. */
  status: string | null;
}

/**
 * Matters by file number. A matter's newest item knows its status best; saved
 * files of different days may say different things of it.
 */
export function mattersOf(
  items: readonly RecordedItem[],
): ReadonlyMap<string, MatterFacts> {
  const matters = new Map<string, MatterFacts>();
  for (const item of items) {
    if (item.matterFile === null) continue;
    const before = matters.get(item.matterFile);
    matters.set(item.matterFile, {
      externalId:
        before?.externalId ?? item.matterExternalId ?? item.matterFile,
      title: item.title ?? before?.title ?? item.matterFile,
      kind: item.matterType ?? before?.kind ?? null,
      status: item.matterStatus ?? before?.status ?? null,
    });
  }
  return matters;
}

/** @returns our id of the matter an item belongs to */
export function planMatter(
  plan: VotesPlan,
  line: ImportedAgendaFacts,
): string | null {
  const fileNumber = line.matterFile;
  if (fileNumber === null) return null;
  const { externalId, title, kind, status } = plan.options.matters.get(
    fileNumber,
  ) ?? {
    // The line came with an earlier import, its votes come now.
    externalId: fileNumber,
    title: line.title,
    kind: line.matterKind,
    status: line.matterStatus,
  };
  const existing = plan.matters.get(fileNumber);
  // A matter that came up before in this part is planned already.
  if (existing !== undefined && plan.plannedMatters.has(existing.id)) {
    return existing.id;
  }
  const rowHash = plan.tools.hashOf([title, kind, status]);
  const link = plan.link("matter", externalId);
  if (existing === undefined) {
    const matter: ImportedMatter = {
      id: plan.tools.newId(),
      placeId: plan.options.placeId,
      fileNumber,
      title,
      kind,
      recordedStatus: status,
    };
    plan.matters.set(fileNumber, matter);
    plan.plannedMatters.add(matter.id);
    plan.changes.newMatters.push(matter);
    plan.keepLink("matter", externalId, matter.id, rowHash);
    plan.tally.countOnce("matter", fileNumber, "created");
    return matter.id;
  }
  plan.plannedMatters.add(existing.id);
  if (link?.rowHash === rowHash) {
    plan.tally.countOnce("matter", fileNumber, "unchanged");
    return existing.id;
  }
  plan.keepLink("matter", externalId, existing.id, rowHash);
  const news = {
    title: existing.title,
    kind: existing.kind ?? kind,
    recordedStatus: status ?? existing.recordedStatus,
  };
  if (
    news.kind === existing.kind &&
    news.recordedStatus === existing.recordedStatus
  ) {
    plan.tally.countOnce("matter", fileNumber, "unchanged");
  } else {
    plan.changes.changedMatters.push({ id: existing.id, ...news });
    plan.tally.countOnce("matter", fileNumber, "updated");
  }
  return existing.id;
}
