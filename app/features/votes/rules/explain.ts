import type { BodyRule, OverrideRule, Requirement, SecondVote } from "../types";
import { chairBreaksTies, mayorBreaksTies } from "./requirement";

/**
 * Every sentence an explanation may use. Messages live with the pages, in
 * each language; a test there can walk this list. Parameters:
 *
 * - `share`: numerator, denominator, base, strictness (`more_than`,
 *   `at_least`); `majority` is the share "more than 1/2", with base.
 * - `plus`: the same as `share`, and `extra` votes on top of it.
 * - `fixed`: votes.
 */
export const EXPLANATION_KEYS = [
  "needs.majority",
  "needs.share",
  "needs.plus",
  "needs.fixed",
  "tie.fails",
  "tie.chair_breaks",
  "tie.mayor_breaks",
  "tie.all_seats",
  "abstention.ignored",
  "abstention.works_as_no",
  "abstention.counts_no",
  "abstention.counts_yes",
  "abstention.joins_majority",
  "quorum.none",
  "quorum.majority",
  "quorum.share",
  "quorum.fixed",
  "chair.never",
  "chair.ties",
  "mayor.ties",
  "mayor.always",
  "mayor.ties_half_or_supermajority",
  "mayor.in_base",
  "recused.present",
  "veto.none",
  "veto.final",
  "override.majority",
  "override.share",
  "override.plus",
  "override.fixed",
  "override.or_original",
  "readings.several",
  "lasts.days",
  "second.emergency_clause.majority",
  "second.emergency_clause.share",
  "second.emergency_clause.plus",
  "second.emergency_clause.fixed",
  "second.same_day_adoption.majority",
  "second.same_day_adoption.share",
  "second.same_day_adoption.plus",
  "second.same_day_adoption.fixed",
  "protest.majority",
  "protest.share",
  "protest.plus",
  "protest.fixed",
  "source",
] as const;
export type ExplanationKey = (typeof EXPLANATION_KEYS)[number];

export interface Explanation {
  key: ExplanationKey;
  params: Record<string, string | number>;
}

type Bar = "majority" | "share" | "plus" | "fixed";

function barOf(requirement: Requirement): {
  bar: Bar;
  params: Explanation["params"];
} {
  const { numerator, denominator, fixedVotes, base, strictness } = requirement;
  if (fixedVotes !== null)
    return { bar: "fixed", params: { votes: fixedVotes } };
  const share = { numerator, denominator, base, strictness };
  if (requirement.extraVotes)
    return {
      bar: "plus",
      params: { ...share, extra: requirement.extraVotes },
    };
  if (strictness === "more_than" && 2 * numerator === denominator)
    return { bar: "majority", params: { base } };
  return { bar: "share", params: share };
}

/**
 * A rule in sentences: keys and values in reading order, to be worded by the
 * messages of the reader's language.
 */
export function explainRule(rule: BodyRule): Explanation[] {
  const lines: Explanation[] = [];
  const say = (key: ExplanationKey, params: Explanation["params"] = {}) =>
    lines.push({ key, params });
  const sayBar = <Prefix extends "needs" | "override" | "protest" | SecondKey>(
    prefix: Prefix,
    requirement: Requirement,
  ) => {
    const { bar, params } = barOf(requirement);
    say(`${prefix}.${bar}`, params);
  };

  sayBar("needs", rule);
  if (mayorBreaksTies(rule)) say("tie.mayor_breaks");
  if (chairBreaksTies(rule)) say("tie.chair_breaks");
  if (!mayorBreaksTies(rule) && !chairBreaksTies(rule)) say("tie.fails");
  else if (rule.tieMeasure === "all_seats") say("tie.all_seats");
  say(abstentionKey(rule));
  sayQuorum(rule, say);
  if (rule.chairVotes !== "always") say(`chair.${rule.chairVotes}`);
  if (rule.mayorVotes !== "never") say(`mayor.${rule.mayorVotes}`);
  if (rule.mayorInBase) say("mayor.in_base");
  if (rule.recusedPresent) say("recused.present");
  if (!rule.mayorVeto) say("veto.none");
  else if (!rule.override) say("veto.final");
  else sayOverride(rule.override, say, sayBar);
  if (rule.readings > 1)
    say("readings.several", {
      readings: rule.readings,
      days: rule.daysBetween,
    });
  if (rule.lastsDays !== null) say("lasts.days", { days: rule.lastsDays });
  if (rule.second) sayBar(`second.${rule.second.kind}`, rule.second);
  if (rule.protest) sayBar("protest", rule.protest);
  if (rule.source.citation) say("source", { citation: rule.source.citation });
  return lines;
}

type SecondKey = `second.${SecondVote}`;
type Say = (key: ExplanationKey, params?: Explanation["params"]) => void;

function abstentionKey(rule: BodyRule): ExplanationKey {
  if (rule.abstention !== "ignored") return `abstention.${rule.abstention}`;
  // "Ignored" would mislead where the abstainer stands in the base.
  return rule.fixedVotes === null && rule.base === "cast"
    ? "abstention.ignored"
    : "abstention.works_as_no";
}

function sayQuorum(rule: BodyRule, say: Say): void {
  const { quorum } = rule;
  if (!quorum) return say("quorum.none");
  const { fixed, numerator, denominator, strictness, base } = quorum;
  if (fixed !== null) return say("quorum.fixed", { members: fixed });
  if (strictness === "more_than" && 2 * numerator === denominator)
    return say("quorum.majority", { base });
  say("quorum.share", { numerator, denominator, strictness, base });
}

function sayOverride(
  override: OverrideRule,
  say: Say,
  sayBar: (prefix: "override", requirement: Requirement) => void,
): void {
  sayBar("override", override);
  if (override.orOriginalIfLarger) say("override.or_original");
}
