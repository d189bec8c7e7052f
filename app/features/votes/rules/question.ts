import type { BodyRule, Requirement } from "../types";
import { requirementOf } from "./requirement";

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
  if (kind === "motion") return { rule, requirements: [motion] };
  if (kind === "second")
    return rule.second && { rule, requirements: [rule.second] };
  // A mayor who votes on everything and may veto is entered as a seat, so a
  // mayor without a seat who always votes has no veto to override.
  if (!rule.mayorVeto || !rule.override || rule.mayorVotes === "always")
    return null;
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
