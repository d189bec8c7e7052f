import type { BodyRule, MotionKind, Requirement } from "../types";
import type { QuestionKind } from "./question";
import { questionOf } from "./question";

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
 * to know one question only: the override or the second vote takes the place
 * of the ordinary requirement, and what follows passage falls away.
 *
 * Where an override asks for its own bar "or the original if larger", both
 * stay: which of the two is larger may only show once it is known who came,
 * and a protest may have raised the original.
 */
export function ruleAsAsked(rule: BodyRule, kind: MotionKind): BodyRule {
  const asked = askedOf(rule, kind);
  if (asked === "motion") return rule;
  const question = questionOf(rule, asked);
  const [own, original] = question?.requirements ?? [];
  if (!question || !own) return rule;
  const bare: BodyRule = {
    ...question.rule,
    second: null,
    mayorVeto: false,
    override: null,
  };
  return original
    ? { ...bare, also: barOf(own) }
    : { ...bare, ...barOf(own), protest: null };
}

/** The bar alone, without what else is said of an override or a second vote. */
function barOf(requirement: Requirement): Requirement {
  const { numerator, denominator, fixedVotes, base, strictness } = requirement;
  return {
    numerator,
    denominator,
    fixedVotes,
    base,
    strictness,
    extraVotes: requirement.extraVotes ?? 0,
  };
}
