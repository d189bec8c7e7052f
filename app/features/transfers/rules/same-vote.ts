import type { ImportedCastVote } from "~/features/votes/import-types";
import { foldName } from "~/lib/names";

import { isVacantSeat } from "../legistar/fields";
import type { RecordedItem, SameVoteQuestion } from "../types";
import type { PlannedMeeting, VotesPlan } from "./votes-plan";
import { readVote } from "./read-vote";

/** A motion that another source brought, or that somebody here entered. */
export interface OtherMotion {
  id: string;
  bodyId: string;
  localDate: string;
  title: string;
  fileNumber: string | null;
  /** Its line of the agenda, if it has one. */
  itemId: string | null;
}

/** What somebody said of such a vote: the motion it is, or that it is none. */
export type SameVoteChoice = string;
export const APART = "apart";

/**
 * Motions on record that look like this item's vote: the same body and day,
 * the same file number or title, and no voter who voted otherwise. Alike is a
 * question for a person, never an answer: a body may vote twice on one file.
 */
export function alikeMotions(
  plan: VotesPlan,
  item: RecordedItem,
  title: string,
  meeting: PlannedMeeting,
): OtherMotion[] {
  const others = plan.known.otherMotions.filter(
    (other) =>
      !plan.joined.has(other.id) &&
      other.bodyId === meeting.body.id &&
      other.localDate === meeting.localDate &&
      (sameText(other.fileNumber, item.matterFile) ||
        sameText(other.title, title)),
  );
  if (others.length === 0) return [];
  const cast = castOn(plan, item, meeting);
  return others.filter(({ id }) => {
    const roll = plan.known.rollCalls.find(({ motionId }) => motionId === id);
    return roll !== undefined && sameRoll(cast, roll.votes);
  });
}

/** The votes of the files on one item, with their voters as far as known. */
function castOn(
  plan: VotesPlan,
  item: RecordedItem,
  meeting: PlannedMeeting,
): ImportedCastVote[] {
  return (plan.votesOf.get(item.externalId) ?? []).map(
    (vote) =>
      readVote(plan, vote, { body: meeting.body, localDate: meeting.localDate })
        .cast,
  );
}

/** Nobody voted otherwise, and most of the shorter roll stands in the other. */
function sameRoll(
  one: readonly ImportedCastVote[],
  other: readonly ImportedCastVote[],
): boolean {
  let common = 0;
  for (const vote of one) {
    const theirs = other.find((each) => isSameVoter(vote, each));
    if (theirs === undefined) continue;
    if (theirs.option !== vote.option) return false;
    common += 1;
  }
  return common > 0 && common >= Math.min(one.length, other.length) * 0.8;
}

/** One voter in two rolls: the same official, else the same printed name. */
export function isSameVoter(
  a: Pick<ImportedCastVote, "officialId" | "printedName">,
  b: Pick<ImportedCastVote, "officialId" | "printedName">,
): boolean {
  if (a.officialId !== null && b.officialId !== null) {
    return a.officialId === b.officialId;
  }
  return (
    !isVacantSeat(a.printedName) &&
    foldName(a.printedName) === foldName(b.printedName)
  );
}

function sameText(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && plain(a) !== "" && plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The question for a person. */
export function sameVoteQuestion(
  item: RecordedItem,
  title: string,
  meeting: PlannedMeeting,
  others: readonly OtherMotion[],
  chosen: string | null,
): SameVoteQuestion {
  return {
    externalId: item.externalId,
    title: title.slice(0, 200),
    date: meeting.localDate,
    body: meeting.body.name,
    candidates: others.map((other) => ({
      motionId: other.id,
      title: other.title.slice(0, 200),
    })),
    chosen,
  };
}
