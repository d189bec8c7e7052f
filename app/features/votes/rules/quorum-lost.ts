import type { BodyRule, Roll } from "../types";
import type { QuestionKind } from "./question";
import { computeResult } from "./result";
import { plainWord } from "./words";

/** Clerks' words for somebody who was there and went. */
const LEFT =
  /^(had )?left( the)?( (meeting|room|chamber|early))?$|^left early$|^departed\b/;

/** Does the clerk's word say that the member had left before the vote? */
export function saysLeft(word: string): boolean {
  return LEFT.test(plainWord(word));
}

/**
 * Whether the quorum was lost because members had left (Rosenberg's Rules: a
 * body that loses its quorum can do no business): there is none with them
 * gone, and there would have been one had they stayed.
 *
 * @param roll as it is counted, those who left among the absent
 * @param left places in `roll.votes` of members who had been there
 */
export function quorumLostBy(
  rule: BodyRule,
  roll: Roll,
  left: readonly number[],
  question: QuestionKind = "motion",
): boolean {
  if (left.length === 0) return false;
  if (computeResult(rule, roll, { question }).quorum.met) return false;
  const stayed: Roll = {
    ...roll,
    votes: roll.votes.map((row, index) =>
      left.includes(index) ? { ...row, option: "present" } : row,
    ),
  };
  return computeResult(rule, stayed, { question }).quorum.met;
}
