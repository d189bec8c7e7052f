import type { BodyRule, CountingEffect, VoteOption } from "../types";
import { SILENT_OPTIONS } from "./requirement";

/**
 * The third fact of a vote: what the option does under this rule.
 *
 * A paired vote and an unreadable word are outside the count: the record
 * itself takes them out, or does not say.
 */
export function countingEffect(
  rule: BodyRule,
  option: VoteOption,
): CountingEffect {
  if (option === "yes" || option === "no") return option;
  if (option === "paired" || option === "other") return "none";
  if (SILENT_OPTIONS.includes(option)) {
    if (rule.abstention === "counts_yes") return "as_yes";
    if (rule.abstention === "counts_no") return "as_no";
    if (rule.abstention === "joins_majority") return "joins_majority";
    return rule.fixedVotes === null && rule.base === "cast" ? "none" : "as_no";
  }
  return standsInBase(rule, option) ? "as_no" : "none";
}

/** Not voting at all, yet part of what the share is taken of. */
function standsInBase(rule: BodyRule, option: VoteOption): boolean {
  // A fixed number must be found among all seats, whoever is missing.
  if (rule.fixedVotes !== null) return true;
  switch (rule.base) {
    case "cast":
      return false;
    case "present":
      return option === "recused" && rule.recusedPresent;
    case "seats":
      return true;
    case "filled":
      return option !== "vacant";
    case "not_excused":
      return option === "absent";
  }
}
