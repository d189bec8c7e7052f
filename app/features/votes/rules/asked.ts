import type { BodyRule, Chamber, MotionKind } from "../types";
import type { QuestionKind } from "./question";
import { questionOf } from "./question";
import { neededOf, votesNeeded } from "./requirement";

/**
 * Which of a rule's questions a motion of this kind puts to the body: a
 * motion to override is decided by the rule's override, and an emergency
 * clause that is voted on apart from its ordinance by the rule's second vote.
 */
export function askedOf(rule: BodyRule, kind: MotionKind): QuestionKind {
  if (kind === "veto_override" && questionOf(rule, "override")) {
    return "override";
  }
  if (kind === "emergency" && rule.second?.kind === "emergency_clause") {
    return "second";
  }
  return "motion";
}

/**
 * The rule as it stands for a motion of this kind, so that counting it needs
 * to know one bar only: the override or the second vote takes the place of
 * the ordinary requirement, and what follows passage falls away.
 *
 * Where an override asks for its own bar "or the original if larger", the
 * larger of the two for this body is taken.
 */
export function ruleAsAsked(
  rule: BodyRule,
  kind: MotionKind,
  chamber: Chamber,
): BodyRule {
  const asked = askedOf(rule, kind);
  if (asked === "motion") return rule;
  const question = questionOf(rule, asked);
  const [first, ...more] = question?.requirements ?? [];
  if (!question || !first) return rule;
  const bare: BodyRule = {
    ...question.rule,
    second: null,
    protest: null,
    mayorVeto: false,
    override: null,
  };
  const asBar = (requirement: typeof first): BodyRule => ({
    ...bare,
    numerator: requirement.numerator,
    denominator: requirement.denominator,
    fixedVotes: requirement.fixedVotes,
    extraVotes: requirement.extraVotes ?? 0,
    base: requirement.base,
    strictness: requirement.strictness,
  });
  const neededWith = (requirement: typeof first) =>
    requirement.fixedVotes === null
      ? votesNeeded(asBar(requirement), chamber).needed
      : neededOf(requirement, 0);
  return asBar(
    more.reduce(
      (larger, each) => (neededWith(each) > neededWith(larger) ? each : larger),
      first,
    ),
  );
}
