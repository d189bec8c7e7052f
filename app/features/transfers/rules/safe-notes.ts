import { unsafeToPublish } from "~/lib/safe-to-publish";

import type { CouncilRecord } from "../types";

const safe = <T extends string | null | undefined>(text: T): T | null =>
  text && unsafeToPublish(text) !== null ? null : text;

/**
 * A record without the clerk's notes that endanger somebody: whoever speaks at
 * a hearing gives a phone or an address, and a note may hold it. Titles, names
 * and numbers stay as printed: they are the record (docs/decisions/0036).
 */
export function withoutUnsafeNotes(record: CouncilRecord): CouncilRecord {
  let count = 0;
  const kept = <T extends string | null | undefined>(text: T) => {
    const words = safe(text);
    if (words !== text) count += 1;
    return words;
  };
  const items = record.items.map((item) => ({
    ...item,
    note: kept(item.note),
    actionText: kept(item.actionText),
    ...(item.rollNote === undefined ? {} : { rollNote: kept(item.rollNote) }),
  }));
  const meetings = record.meetings.map((meeting) => ({
    ...meeting,
    location: kept(meeting.location),
  }));
  return count === 0
    ? record
    : {
        ...record,
        items,
        meetings,
        notices: [
          ...record.notices,
          { reason: "unsafe_notes_left_out", params: { count } },
        ],
      };
}
