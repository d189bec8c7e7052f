import { groupBy } from "../legistar/order";
import type { CouncilRecord } from "../types";
import type { RecordPart } from "./known-votes";

/** Enough rows to be worth a transaction, few enough that nobody waits. */
const ROWS_PER_PART = 1_000;

/**
 * Cuts a record into parts that are stored one transaction each, meetings
 * whole and in order, so that the site keeps answering during a large import
 * and an import that breaks off has stored whole meetings only.
 */
export function partsOf(
  record: CouncilRecord,
  rowsPerPart = ROWS_PER_PART,
): RecordPart[] {
  const itemsOf = byKey(record.items, (item) => item.meetingExternalId);
  const votesOf = byKey(record.votes, (vote) => vote.itemExternalId);
  const parts: RecordPart[] = [];
  let part = emptyPart();
  const close = (atLeast: number) => {
    const rows = part.meetings.length + part.items.length + part.votes.length;
    if (rows < atLeast) return;
    parts.push(part);
    part = emptyPart();
  };
  const addItems = (meetingExternalId: string) => {
    for (const item of itemsOf.get(meetingExternalId) ?? []) {
      part.items.push(item);
      part.votes.push(...(votesOf.get(item.externalId) ?? []));
      votesOf.delete(item.externalId);
    }
    itemsOf.delete(meetingExternalId);
    close(rowsPerPart);
  };
  for (const meeting of record.meetings) {
    part.meetings.push(meeting);
    addItems(meeting.externalId);
  }
  // What hangs on rows of an earlier import.
  for (const meetingExternalId of [...itemsOf.keys()]) {
    addItems(meetingExternalId);
  }
  for (const votes of votesOf.values()) {
    part.votes.push(...votes);
    close(rowsPerPart);
  }
  close(1);
  return parts;
}

function byKey<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const group of groupBy(rows, keyOf)) {
    const [first] = group;
    if (first !== undefined) groups.set(keyOf(first), group);
  }
  return groups;
}

function emptyPart() {
  return {
    meetings: [] as RecordPart["meetings"][number][],
    items: [] as RecordPart["items"][number][],
    votes: [] as RecordPart["votes"][number][],
  };
}
