import type { Roster } from "~/features/officials/types";
import { daysBetween } from "~/lib/calendar";

import type {
  Confidence,
  EvidenceKind,
  MayorStance,
  RecordedLean,
  Stance,
  WhipSeat,
} from "../types";

/** A lean is old when its evidence is older than this many days. */
export const OLD_AFTER_DAYS = 60;

/** What one group recorded of one member about one motion. */
export interface LeanEntry {
  id: string;
  officialId: string;
  groupId: string;
  lean: RecordedLean;
  confidence: Confidence;
  /** Day of the evidence, YYYY-MM-DD. */
  evidenceOn: string;
  recordedAt: string;
}

/** Whether evidence of that day is old news today. */
export function isOld(evidenceOn: string, today: string): boolean {
  return daysBetween(evidenceOn, today) > OLD_AFTER_DAYS;
}

/** From the most hopeful to the least; who will not vote helps nobody. */
const HOPE: readonly RecordedLean[] = [
  "for",
  "lean_for",
  "undecided",
  "unknown",
  "absent",
  "recused",
  "lean_against",
  "against",
];

/** What is believed of one member by those whose leans the reader may see. */
export interface Standing<Entry extends LeanEntry> {
  officialId: string;
  /** The entry the count goes by; null: nobody recorded anything. */
  counted: Entry | null;
  /** The newest entry of each group, the counted one first. */
  current: Entry[];
  /** The groups do not say the same. */
  disagree: boolean;
}

/**
 * Where one member stands. The newest entry of each group counts; older ones
 * are history. A group goes by its own belief. Who reads for a whole coalition
 * sees every group's, and where they differ the count takes the least hopeful:
 * beliefs are never averaged.
 *
 * @param entries what the reader may see of this member, in any order
 * @param ownGroupIds groups of the reader, the one that counts first
 */
export function standingOf<Entry extends LeanEntry>(
  officialId: string,
  entries: readonly Entry[],
  ownGroupIds: readonly string[],
): Standing<Entry> {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.officialId !== officialId) continue;
    const known = newest.get(entry.groupId);
    if (!known || isNewer(entry, known)) newest.set(entry.groupId, entry);
  }
  const all = [...newest.values()].sort(
    (a, b) =>
      HOPE.indexOf(b.lean) - HOPE.indexOf(a.lean) ||
      (a.groupId < b.groupId ? -1 : 1),
  );
  const own = ownGroupIds
    .map((groupId) => newest.get(groupId))
    .find((entry) => entry !== undefined);
  const counted = own ?? all[0] ?? null;
  return {
    officialId,
    counted,
    current: counted
      ? [counted, ...all.filter((entry) => entry !== counted)]
      : [],
    disagree: new Set(all.map(({ lean }) => lean)).size > 1,
  };
}

/** Evidence that comes from talking with the member or their office. */
const CONTACT: readonly EvidenceKind[] = [
  "said_to_us",
  "staff",
  "questionnaire",
];

/**
 * The last time somebody spoke with this member about the vote, whatever they
 * heard. Press and public statements are no contact: nobody asked.
 *
 * @returns null when nobody did
 */
export function lastContactOf<
  Entry extends LeanEntry & { evidenceKind: EvidenceKind },
>(officialId: string, entries: readonly Entry[]): Entry | null {
  return entries
    .filter(
      (entry) =>
        entry.officialId === officialId && CONTACT.includes(entry.evidenceKind),
    )
    .reduce<Entry | null>(
      (last, entry) =>
        last === null ||
        entry.evidenceOn > last.evidenceOn ||
        (entry.evidenceOn === last.evidenceOn && isNewer(entry, last))
          ? entry
          : last,
      null,
    );
}

function isNewer(a: LeanEntry, b: LeanEntry): boolean {
  return a.recordedAt === b.recordedAt
    ? a.id > b.id
    : a.recordedAt > b.recordedAt;
}

/**
 * The seats of the body as the whip count takes them: the stance of whoever
 * holds each, or that it is vacant.
 */
export function whipSeatsFrom(
  roster: Roster,
  stanceOf: (
    officialId: string,
  ) => { lean: RecordedLean; confidence: Confidence } | null,
): WhipSeat[] {
  return roster.places.map((place) => {
    const seat = {
      seatId: place.key,
      weight: place.weight,
      chair: place.chair,
    };
    if (!place.holder) return { ...seat, stance: "vacant" };
    const known = stanceOf(place.holder.officialId);
    return known
      ? { ...seat, stance: known.lean, confidence: known.confidence }
      : { ...seat, stance: "unknown" };
  });
}

/**
 * Whether nobody has been heard: members sit there, and of none of them is a
 * stance known. Then every one of them counts alike, and a list of who decides
 * would only repeat the order of the seats.
 *
 * @param stances of all seats, vacant ones included
 */
export function isNothingKnown(stances: readonly Stance[]): boolean {
  return (
    stances.includes("unknown") &&
    stances.every((stance) => stance === "unknown" || stance === "vacant")
  );
}

/** A mayor's stance, of the lean recorded; who will not act is unknown. */
export function mayorStanceFrom(
  known: { lean: RecordedLean; confidence: Confidence } | null,
): MayorStance {
  if (!known) return { lean: "unknown" };
  const { lean, confidence } = known;
  return lean === "absent" || lean === "recused"
    ? { lean: "unknown" }
    : { lean, confidence };
}
