import type { BodyRule, Requirement, VoteOption } from "../types";
import type { SilentAs } from "./requirement";
import {
  chairBreaksTies,
  isSupermajority,
  mayorBreaksTies,
  reaches,
} from "./requirement";

/**
 * What the decision looks at: straight from a tally when a roll is known, or
 * from the walked sums when chances are counted. One decision for both, so
 * that a forecast can never follow another rule than the result.
 */
export interface View {
  /** Yes votes the members spoke. */
  yes: number;
  /** The same, with silence where the rule takes it for a yes. */
  inFavor: number;
  /** Yes minus no, of the members. */
  margin: number;
  /** Distance to the bar, unspoken votes taken as named. */
  score: Record<SilentAs, number>;
}

/** How the chair or the mayor votes if the rule asks; null: does not. */
export type CastingVote = Extract<VoteOption, "yes" | "no"> | null;

export interface Decision {
  passes: boolean;
  /** Yes minus no once casting votes are in: where the majority stands. */
  margin: number;
  tie: boolean;
  /** Whose casting vote came last; a mayor may have to follow a chair. */
  brokenBy: "chair" | "mayor" | null;
  chairVoted: boolean;
  mayorVoted: boolean;
}

/** The abstention rule, once it is known where the majority stands. */
export function silentAs(rule: BodyRule, margin: number): SilentAs {
  switch (rule.abstention) {
    case "ignored":
      return "none";
    case "counts_yes":
      return "yes";
    case "counts_no":
      return "no";
    // On an even split there is no majority to join.
    case "joins_majority":
      return margin > 0 ? "yes" : margin < 0 ? "no" : "none";
  }
}

/** What one more spoken vote of this weight adds to the score. */
export function scoreOfVote(
  requirement: Requirement,
  vote: "yes" | "no",
  weight: number,
): number {
  if (requirement.fixedVotes !== null) return vote === "yes" ? weight : 0;
  return (
    (vote === "yes" ? requirement.denominator * weight : 0) -
    // Chair and mayor already stand in every base but the votes cast.
    (requirement.base === "cast" ? requirement.numerator * weight : 0)
  );
}

/**
 * Does the motion reach the bar? Quorum is looked at before, by the caller.
 *
 * @param memberSeats votes of all seats without the mayor
 * @param chair the casting vote of a chair who votes on ties only
 * @param mayor the vote of a mayor who does not vote on everything
 */
export function decide(
  rule: BodyRule,
  requirement: Requirement,
  view: View,
  memberSeats: number,
  chair: { vote: CastingVote; weight: number } | null,
  mayor: CastingVote,
): Decision {
  let { yes, inFavor, margin } = view;
  let added = 0;
  let brokenBy: Decision["brokenBy"] = null;
  let chairVoted = false;
  let mayorVoted = false;
  const tie = isEven(rule, yes, margin, memberSeats);
  if (tie && chair?.vote && chairBreaksTies(rule)) {
    const { vote, weight } = chair;
    added += scoreOfVote(requirement, vote, weight);
    margin += vote === "yes" ? weight : -weight;
    yes += vote === "yes" ? weight : 0;
    inFavor += vote === "yes" ? weight : 0;
    brokenBy = "chair";
    chairVoted = true;
  }
  if (mayor && mayorBreaksTies(rule)) {
    const stillTied = isEven(rule, yes, margin, memberSeats);
    const asked =
      stillTied ||
      (rule.mayorVotes === "ties_half_or_supermajority" &&
        (2 * view.yes >= memberSeats ||
          isSupermajority(requirement, memberSeats)));
    if (asked) {
      added += scoreOfVote(requirement, mayor, 1);
      margin += mayor === "yes" ? 1 : -1;
      inFavor += mayor === "yes" ? 1 : 0;
      mayorVoted = true;
      if (stillTied) brokenBy = "mayor";
    }
  }
  const scored = view.score[silentAs(rule, margin)] + added;
  return {
    passes: reaches(requirement, scored, inFavor),
    margin,
    tie,
    brokenBy,
    chairVoted,
    mayorVoted,
  };
}

function isEven(
  rule: BodyRule,
  yes: number,
  margin: number,
  memberSeats: number,
): boolean {
  if (rule.tieMeasure === "all_seats") return 2 * yes === memberSeats;
  // 0-0 is no tie: nobody voted.
  return margin === 0 && yes > 0;
}
