import type { BodyRule, Requirement, VoteBase } from "../types";
import { mayorIsCounted, requirementOf } from "./requirement";

/**
 * The three questions a rule can put to a body: the motion, the second
 * separate vote beside it (emergency clause, same-day adoption), and the
 * motion again over the mayor's veto.
 */
export type QuestionKind = "motion" | "second" | "override";

/** A rule and the bars it sets; all of them must be reached. */
export interface Question {
  rule: BodyRule;
  requirements: readonly Requirement[];
}

/**
 * @returns null when the rule has no such vote
 */
export function questionOf(
  rule: BodyRule,
  kind: QuestionKind = "motion",
  protested: boolean = false,
): Question | null {
  const motion = requirementOf(rule, protested);
  if (kind === "motion")
    return {
      rule,
      requirements: rule.also ? [rule.also, motion] : [motion],
    };
  if (kind === "second")
    return rule.second && { rule, requirements: [rule.second] };
  if (!mayorMayVeto(rule) || !rule.override) return null;
  return {
    // Whoever vetoed has no voice in the vote over that veto.
    rule: {
      ...rule,
      tie: rule.tie === "mayor_breaks" ? "fails" : rule.tie,
      mayorVotes: "never",
      mayorInBase: false,
      quorum: rule.quorum && { ...rule.quorum, withMayor: false },
    },
    requirements: rule.override.orOriginalIfLarger
      ? [rule.override, motion]
      : [rule.override],
  };
}

/**
 * A mayor who votes on everything and may veto as well is entered as a seat;
 * a mayor without a seat who always votes has had a say and vetoes nothing.
 */
export function mayorMayVeto(rule: BodyRule): boolean {
  return rule.mayorVeto && rule.mayorVotes !== "always";
}

/** Each base holds all the ones before it. */
const WIDER: readonly VoteBase[] = [
  "cast",
  "present",
  "not_excused",
  "filled",
  "seats",
];

/**
 * Whoever carries the vote over the veto has also carried the motion: a
 * larger share, above half, of a base at least as wide.
 */
export function overrideImpliesMotion(
  override: Question,
  motion: Question,
): boolean {
  const { rule } = motion;
  return (
    rule.abstention === "ignored" &&
    !mayorIsCounted(rule) &&
    !rule.quorum?.withMayor &&
    rule.mayorVotes !== "ties_half_or_supermajority" &&
    motion.requirements.every((bar) =>
      override.requirements.some(
        (over) =>
          over.fixedVotes === null &&
          bar.fixedVotes === null &&
          !bar.extraVotes &&
          2 * over.numerator > over.denominator &&
          over.numerator * bar.denominator > bar.numerator * over.denominator &&
          WIDER.indexOf(over.base) >= WIDER.indexOf(bar.base),
      ),
    )
  );
}
