import type { RecordedLean, Confidence } from "../types";
import { ruleAsAsked } from "../rules/asked";
import { mayorStanceFrom, whipSeatsFrom } from "../rules/standing";
import type { Gathered } from "./gather-counts.server";
import type { ToReckon } from "./remembered-count.server";

/**
 * The body of a vote as it would be counted by what is believed of each
 * member: today, on an earlier day, or before the meeting.
 *
 * @param believedOf what is believed of an official; null: nothing
 */
export function bodyAsBelieved(
  { motion, roster, ruleInForce, protested }: Gathered,
  believedOf: (
    officialId: string,
  ) => { lean: RecordedLean; confidence: Confidence } | null,
): ToReckon {
  const seats = whipSeatsFrom(roster, believedOf);
  const mayor = mayorStanceFrom(
    roster.mayor ? believedOf(roster.mayor.officialId) : null,
  );
  return {
    rule: ruleAsAsked(ruleInForce.rule, motion.kind),
    seats,
    options: { mayor, ...(protested ? { protested } : {}) },
  };
}
