import type { ExternalLink } from "~/features/officials/import-types";
import { holdsOn } from "~/features/officials/rules";
import type { ImportedCastVote } from "~/features/votes/import-types";
import { normalizeVoteWord } from "~/features/votes/rules";
import type { VoteOption } from "~/features/votes/types";
import { foldName } from "~/lib/names";

import { isVacantSeat } from "../legistar/fields";
import type { RecordedVote } from "../types";
import { saidOption } from "./unknown-words";
import type { PlannedMotion, VotesPlan } from "./votes-plan";

/** A vote of the record as it would be stored, and what is stored of it. */
export interface ReadVote {
  vote: RecordedVote;
  cast: ImportedCastVote;
  link: ExternalLink | undefined;
  rowHash: string;
}

/** A vote with its voter, as far as the voter is known. */
export function readVote(
  plan: VotesPlan,
  vote: RecordedVote,
  motion: Pick<PlannedMotion, "body" | "localDate">,
): ReadVote {
  const officialId =
    vote.personExternalId === null
      ? (plan.voters.byName.get(foldName(vote.printedName)) ?? null)
      : (plan.voters.officials.get(vote.personExternalId) ?? null);
  const said = saidOption(vote, plan.options.words) ?? vote.option;
  const cast: ImportedCastVote = {
    id: "",
    officialId,
    seatId: seatOn(motion, officialId),
    printedName: vote.printedName,
    word: vote.word,
    option: optionOf(vote, said),
  };
  return {
    vote,
    cast,
    link: plan.link("vote", vote.externalId),
    rowHash: plan.tools.hashOf([
      vote.itemExternalId,
      vote.personExternalId,
      vote.printedName,
      vote.word,
      vote.voteResult,
      // Said by a person, or by the source's own list of options.
      ...(said === undefined ? [] : [said]),
    ]),
  };
}

function optionOf(
  vote: RecordedVote,
  said: VoteOption | undefined,
): VoteOption {
  const option = said ?? normalizeVoteWord(vote.word, vote.voteResult);
  const silent = option === "other" || option === "absent";
  return silent && isVacantSeat(vote.printedName) ? "vacant" : option;
}

function seatOn(
  motion: Pick<PlannedMotion, "body" | "localDate">,
  officialId: string | null,
): string | null {
  const seat =
    officialId === null ? undefined : motion.body.seats.get(officialId);
  if (seat === undefined) return null;
  const held = holdsOn(motion.localDate, seat.startsOn, seat.endsOn);
  return held ? seat.seatId : null;
}
