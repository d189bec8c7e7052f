import type { BodyRule, Requirement } from "../types";
import type { Body, Turn } from "./body";
import { silentAs } from "./decide";
import type { Question } from "./question";
import type { SilentAs } from "./requirement";
import {
  chairBreaksTies,
  mayorBreaksTies,
  mayorIsCounted,
  neededOf,
} from "./requirement";
import type { Sum, Vector } from "./sums";

export const YES: Sum = { measure: "weight", vector: [1, 0, 0] };
export const MARGIN: Sum = { measure: "weight", vector: [1, -1, 0] };

function someoneBreaksTies(rule: BodyRule): boolean {
  return chairBreaksTies(rule) || mayorBreaksTies(rule);
}

/**
 * Can a casting vote on an even split still make a difference? Not when even
 * then the bar is out of reach: with 12 seats and 9 needed, 6-6 is lost. And
 * not for a mayor who, wherever one vote is short, has half and is asked
 * without any tie.
 */
export function tieMatters(
  rule: BodyRule,
  requirement: Requirement,
  body: Body,
): boolean {
  if (!someoneBreaksTies(rule)) return false;
  const { base, fixedVotes } = requirement;
  if (fixedVotes === null && (base === "cast" || base === "present"))
    return true;
  // Silence may still add to the yes votes of an even split.
  if (rule.abstention === "counts_yes" || joins(rule)) return true;
  const size =
    base === "filled"
      ? body.settled.filled
      : base === "not_excused"
        ? body.settled.notExcused
        : body.settled.seats;
  const needed = neededOf(requirement, size + (mayorIsCounted(rule) ? 1 : 0));
  if (
    rule.mayorVotes === "ties_half_or_supermajority" &&
    !chairBreaksTies(rule) &&
    2 * (needed - 1) >= body.settled.seats
  )
    return false;
  const casting = (body.chair?.weight ?? 0) + 1;
  return 2 * (needed - casting) <= body.settled.seats;
}

export function joins(rule: BodyRule): boolean {
  return rule.abstention === "joins_majority";
}

/** Exactly "more than" or "at least" half of the votes cast. */
export function isHalfOfCast(requirement: Requirement): boolean {
  return (
    requirement.fixedVotes === null &&
    !requirement.extraVotes &&
    requirement.base === "cast" &&
    2 * requirement.numerator === requirement.denominator
  );
}

/**
 * No motion with as many no as yes can reach this bar. Unless a mayor who
 * stands in no base breaks a tie of all seats: of one member and a no of the
 * mayor, one yes is all of the members.
 */
export function onlyMajorityReaches(
  rule: BodyRule,
  requirement: Requirement,
): boolean {
  const { fixedVotes, numerator, denominator, strictness } = requirement;
  const beyondHalf =
    2 * numerator > denominator ||
    (2 * numerator === denominator && strictness === "more_than");
  return (
    fixedVotes === null &&
    beyondHalf &&
    (requirement.base === "cast" ||
      !mayorBreaksTies(rule) ||
      mayorIsCounted(rule)) &&
    rule.mayorVotes !== "ties_half_or_supermajority"
  );
}

/**
 * The scores to walk, and for which reading of silence each one stands.
 * Readings that nobody can win by are left out.
 */
function scoresOf(
  rule: BodyRule,
  requirement: Requirement,
): { stands: readonly SilentAs[]; sum: Sum }[] {
  const scoreAs = (as: SilentAs, stands: readonly SilentAs[] = [as]) => ({
    stands,
    sum: { measure: "weight" as const, vector: scoreVector(requirement, as) },
  });
  if (!joins(rule)) return [scoreAs(silentAs(rule, 0))];
  // Joining whoever is ahead does not change who is ahead.
  if (isHalfOfCast(requirement))
    return [scoreAs("none", ["none", "yes", "no"])];
  if (onlyMajorityReaches(rule, requirement)) return [scoreAs("yes")];
  return [scoreAs("none"), scoreAs("yes"), scoreAs("no")];
}

function scoreVector(requirement: Requirement, as: SilentAs): Vector {
  if (requirement.fixedVotes !== null) return [1, 0, as === "yes" ? 1 : 0];
  const { numerator, denominator, base } = requirement;
  const inCast = base === "cast" ? numerator : 0;
  const inPresent = base === "present" ? numerator : 0;
  const inBase = inCast + inPresent;
  return [
    denominator - inBase,
    -inBase,
    (as === "yes" ? denominator : 0) - (as === "none" ? 0 : inCast) - inPresent,
  ];
}

/** The part of the score that no member's vote changes. */
export function settledScore(
  rule: BodyRule,
  requirement: Requirement,
  body: Body,
  chair: Turn,
  mayor: Turn,
): number {
  if (requirement.fixedVotes !== null) return -requirement.fixedVotes;
  const { numerator, denominator, base, extraVotes = 0 } = requirement;
  const mayorInBase = mayorIsCounted(rule) ? 1 : 0;
  const sizes = {
    cast: 0,
    present:
      body.settled.present +
      (chair.inRoom && body.chair ? body.chair.weight : 0) +
      // One who votes on everything walks with the members.
      (rule.mayorVotes !== "always" && mayor.inRoom ? mayorInBase : 0),
    seats: body.settled.seats + mayorInBase,
    filled: body.settled.filled + mayorInBase,
    not_excused: body.settled.notExcused + mayorInBase,
  };
  return -(denominator * extraVotes) - numerator * sizes[base];
}

/** One bar of one question, with the sums its decision reads. */
export interface Bar {
  question: number;
  rule: BodyRule;
  requirement: Requirement;
  scores: { stands: readonly SilentAs[]; sum: Sum }[];
  /** Yes votes, if the rule looks at them beside the score. */
  yes: Sum | null;
  /** Persons who said yes, where it is possible that nobody does … */
  anyYes: Sum | null;
  /** … and persons counted in favor: 0 of 0 is not "at least" any share. */
  anyFavor: Sum | null;
}

/**
 * Can the base of a share be empty with members in the room? Then the score
 * alone would take nothing for "at least" any share of nothing: nobody speaks
 * of the votes cast, or everybody is recused of the members not excused.
 */
function mayBeEmpty(
  { base }: Requirement,
  rule: BodyRule,
  body: Body,
  mayBeNobody: boolean,
): boolean {
  if (base === "cast") return mayBeNobody;
  // Whoever is in the room is in this base, unless a seat carries no vote.
  if (base === "present")
    return [...body.voters, ...(body.chair ? [body.chair] : [])].some(
      ({ weight }) => weight === 0,
    );
  if (mayorIsCounted(rule)) return false;
  const { seats, filled, notExcused } = body.settled;
  return { seats, filled, not_excused: notExcused }[base] === 0;
}

/**
 * The bars of these questions, with the fewest sums each has to read.
 *
 * @param mayBeNobody it can happen that no member says yes or no
 */
export function barsOf(
  questions: readonly Question[],
  body: Body,
  mayBeNobody: boolean,
): Bar[] {
  return questions.flatMap(({ rule, requirements }, question) =>
    requirements.map((requirement) => ({
      question,
      rule,
      requirement,
      scores: scoresOf(rule, requirement),
      yes:
        rule.mayorVotes === "ties_half_or_supermajority" ||
        (someoneBreaksTies(rule) && rule.tieMeasure === "all_seats")
          ? YES
          : null,
      // 0-0 is no tie.
      anyYes:
        mayBeNobody && someoneBreaksTies(rule)
          ? { measure: "persons", vector: [1, 0, 0] }
          : null,
      anyFavor:
        requirement.strictness === "at_least" &&
        mayBeEmpty(requirement, rule, body, mayBeNobody)
          ? {
              measure: "persons",
              vector: [1, 0, rule.abstention === "counts_yes" ? 1 : 0],
            }
          : null,
    })),
  );
}
