import type { ImportedCastVote } from "~/features/votes/import-types";
import { computeResult, ROBERTS_RULES, ruleFor } from "~/features/votes/rules";
import type { Result, VoteOption } from "~/features/votes/types";

import type { PlannedMotion, VotesPlan } from "./votes-plan";

/**
 * By the body's own rule for that kind and day, else Robert's Rules.
 *
 * @param votes the members'
 * @param casting the mayor's vote on a tie, where the record has one
 */
export function resultOf(
  plan: VotesPlan,
  motion: PlannedMotion,
  votes: readonly ImportedCastVote[],
  casting: VoteOption | null,
): Result {
  const { body, kind, localDate } = motion;
  const rule =
    ruleFor(plan.known.rules.get(body.id) ?? [], kind, localDate) ??
    ROBERTS_RULES;
  const isOverride = kind === "veto_override";
  if (isOverride && (!rule.mayorVeto || rule.override === null)) {
    // How a veto is overridden here, nobody has told us yet.
    return "unknown";
  }
  const { result } = computeResult(
    rule,
    {
      votes: votes.map(({ option }) => ({ option })),
      ...(casting === null ? {} : { mayor: casting }),
      ...(body.seatCount === null
        ? {}
        : { seats: Math.max(body.seatCount, votes.length) }),
    },
    { question: isOverride ? "override" : "motion" },
  );
  return result;
}
