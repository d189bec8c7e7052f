import { standingOf } from "./standing";
import type { LeanEntry } from "./standing";

/** What was believed at the end of one day. */
export interface BelievedOn<Entry extends LeanEntry> {
  /** YYYY-MM-DD, on the clock of the place. */
  day: string;
  /** The entry that counted then, by official. */
  counted: ReadonlyMap<string, Entry>;
}

/**
 * The entries recorded before an instant, for a forecast as it stood then:
 * what was written down afterwards foresaw nothing.
 *
 * @param before UTC, as timestamps are stored
 */
export function recordedBefore<Entry extends { recordedAt: string }>(
  entries: readonly Entry[],
  before: string,
): Entry[] {
  return entries.filter(({ recordedAt }) => recordedAt < before);
}

/**
 * What was believed at the end of every day on which something was recorded,
 * replayed from the entries themselves: they are only ever added to, so this
 * is what the count said then, also for days on which nobody looked.
 *
 * @param entries of one vote, in any order
 * @param ownGroupIds like `standingOf`
 * @param dayOf the day of an instant on the clock of the place
 * @returns first to last; empty while nothing is recorded
 */
export function believedByDay<Entry extends LeanEntry>(
  entries: readonly Entry[],
  ownGroupIds: readonly string[],
  dayOf: (instant: string) => string,
): BelievedOn<Entry>[] {
  const ordered = [...entries].sort((a, b) =>
    a.recordedAt === b.recordedAt
      ? a.id < b.id
        ? -1
        : 1
      : a.recordedAt < b.recordedAt
        ? -1
        : 1,
  );
  const byOfficial = new Map<string, Entry[]>();
  const counted = new Map<string, Entry>();
  const days: BelievedOn<Entry>[] = [];
  ordered.forEach((entry, index) => {
    const { officialId } = entry;
    const known = [...(byOfficial.get(officialId) ?? []), entry];
    byOfficial.set(officialId, known);
    const now = standingOf(officialId, known, ownGroupIds).counted;
    if (now) counted.set(officialId, now);
    const day = dayOf(entry.recordedAt);
    const next = ordered[index + 1];
    if (!next || dayOf(next.recordedAt) !== day)
      days.push({ day, counted: new Map(counted) });
  });
  return days;
}
