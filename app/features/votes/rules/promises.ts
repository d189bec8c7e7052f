import type {
  PromiseAct,
  PromiseFate,
  PromiseSide,
  PromiseState,
  PromisedVote,
} from "../promises/types";
import type { VoteOption } from "../types";
import { interpretAction } from "./actions";

/**
 * What can be done with an entry in each state, and the state it leaves
 * behind. Every way on is listed once, here; pages offer these and the use
 * case refuses the rest. A correction of the words changes no state.
 */
export const NEXT: Readonly<
  Record<PromiseState, Readonly<Partial<Record<PromiseAct, PromiseState>>>>
> = {
  standing: {
    dispute: "disputed",
    answer: "standing",
    withdrawal: "withdrawn",
  },
  // Another dispute may be added; settling it says what came of them all.
  disputed: {
    dispute: "disputed",
    settlement: "standing",
    answer: "disputed",
    withdrawal: "withdrawn",
  },
  // Taken back by mistake: it stands again, with all that was said of it.
  withdrawn: { restoration: "standing" },
};

/** The state after `act`; null when that cannot be done now. */
export function stateAfter(
  state: PromiseState,
  act: PromiseAct,
): PromiseState | null {
  return NEXT[state][act] ?? null;
}

/** Whether an entry's words may be corrected. */
export function mayBeCorrected(state: PromiseState): boolean {
  return state !== "withdrawn";
}

/** Why a vote says nothing of a promise. */
export type NoWord =
  "before" | "not_on_the_item" | "not_named" | "no_yes_or_no";

/** One vote held against a promise. */
export interface JudgedVote<Vote extends PromisedVote> {
  vote: Vote;
  verdict: "kept" | "broken" | NoWord;
  /** The motion was to defeat the item: a yes was a vote against it. */
  inverse: boolean;
}

/** What became of a promise, with every vote that was looked at. */
export interface PromiseOutcome<Vote extends PromisedVote> {
  fate: PromiseFate;
  /** The vote that decides; null while none does. */
  decisive: Vote | null;
  /** An earlier vote said the reverse of the one that decides. */
  turned: boolean;
  /** In the order in which they were taken. */
  votes: JudgedVote<Vote>[];
}

/**
 * Holds a promise against the votes since.
 *
 * - Promised "for" and voted no: broken. Promised "against" and voted no: kept.
 * - A yes to a motion that defeats the item ("Disapproved") is a vote against
 *   the item, and a no to it a vote for the item.
 * - A vote before the promise says nothing of it; one on the same day does.
 * - Only votes on the item itself count: to refer, hold, hear or amend it is
 *   neither to pass nor to defeat it, and procedure is not the question.
 * - Absent, excused, recused, abstained: neither kept nor broken, whatever
 *   that did to the count, because we cannot know what they would have said.
 * - Where several votes count, the last yes or no decides: a committee's yes
 *   is not kept by a council's no. That they turned is said.
 *
 * The caller gives each vote by the newest version of its roll, so that a
 * corrected roll changes what became of the promise.
 *
 * @param promise `saidOn`: day on which it was made, YYYY-MM-DD
 * @param votes in any order
 */
export function outcomeOf<Vote extends PromisedVote>(
  promise: { side: PromiseSide; saidOn: string },
  votes: readonly Vote[],
): PromiseOutcome<Vote> {
  const judged = [...votes]
    .sort((a, b) =>
      a.day === b.day ? a.sequence - b.sequence : a.day < b.day ? -1 : 1,
    )
    .map((vote) => judge(promise, vote));
  const words = judged.filter(
    ({ verdict }) => verdict === "kept" || verdict === "broken",
  );
  const last = words.at(-1);
  return {
    fate: last
      ? (last.verdict as "kept" | "broken")
      : judged.some(({ verdict }) => verdict === "no_yes_or_no")
        ? "no_vote"
        : judged.some(({ verdict }) => verdict === "not_named")
          ? "no_record"
          : "open",
    decisive: last?.vote ?? null,
    turned: words.some(({ verdict }) => verdict !== last?.verdict),
    votes: judged,
  };
}

function judge<Vote extends PromisedVote>(
  { side, saidOn }: { side: PromiseSide; saidOn: string },
  vote: Vote,
): JudgedVote<Vote> {
  const inverse = defeatsTheItem(vote.actionName);
  const told = (verdict: JudgedVote<Vote>["verdict"]) => ({
    vote,
    verdict,
    inverse,
  });
  if (vote.day < saidOn) return told("before");
  if (!isOnTheItem(vote)) return told("not_on_the_item");
  if (!names(vote.option)) return told("not_named");
  if (vote.option !== "yes" && vote.option !== "no") {
    return told("no_yes_or_no");
  }
  const votedFor = (vote.option === "yes") !== inverse;
  return told(votedFor === (side === "for") ? "kept" : "broken");
}

/** "Other" is a word nobody could read, and a vacant seat is nobody. */
function names(option: VoteOption | null): boolean {
  return option !== null && option !== "other" && option !== "vacant";
}

/** Whether the motion asks for the item's defeat: "Disapproved by Council". */
export function defeatsTheItem(actionName: string | null): boolean {
  return (
    interpretAction(actionName, true).outcome === "failed" &&
    interpretAction(actionName, false).outcome === "undecided"
  );
}

/** Outcomes of a motion that carried, by which the item itself was decided. */
const DECIDES: ReadonlySet<string> = new Set([
  "passed",
  "failed",
  "recommended",
  "overridden",
  "unknown",
]);

/** Whether the vote was on the item, not on what to do with it meanwhile. */
export function isOnTheItem(vote: {
  kind: string;
  actionName: string | null;
}): boolean {
  return (
    vote.kind !== "procedural" &&
    DECIDES.has(interpretAction(vote.actionName, true).outcome)
  );
}

/** How many promises came to each end. */
export function countFates(
  fates: readonly PromiseFate[],
): Record<PromiseFate, number> {
  const counted = { open: 0, kept: 0, broken: 0, no_vote: 0, no_record: 0 };
  for (const fate of fates) counted[fate] += 1;
  return counted;
}
