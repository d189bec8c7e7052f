import type { BodyRule, Result, Roll } from "../types";
import { interpretAction } from "./actions";
import { RULE_PRESETS } from "./presets";
import type { QuestionKind } from "./question";
import { questionOf } from "./question";
import { computeResult, threeFactsOfResult } from "./result";

/** Somebody said that the record is right, or took that back. */
export const CONFLICT_STEPS = ["stands", "reopened"] as const;
export type ConflictStepKind = (typeof CONFLICT_STEPS)[number];

export interface ConflictStep {
  step: ConflictStepKind;
  /** The two results as they were when the step was taken. */
  recorded: Result;
  computed: Result;
}

/**
 * Where the conflict of a vote stands. That the record stands holds for the
 * two results somebody looked at: once the roll or the rule gives another
 * one, the conflict is open again by itself.
 *
 * @param steps the newest first
 */
export function conflictState(
  recorded: Result,
  computed: Result,
  steps: readonly ConflictStep[],
): "none" | "open" | "stands" {
  if (!threeFactsOfResult(recorded, computed).conflict) return "none";
  const [last] = steps;
  return last?.step === "stands" &&
    last.recorded === recorded &&
    last.computed === computed
    ? "stands"
    : "open";
}

/**
 * Why a record and its roll may differ.
 *
 * - `missing_rows`: members without a readable row.
 * - `default_rule`: no rule is written down, so Robert's Rules were taken.
 * - `other_rule`: the same roll under that rule gives what the record says.
 * - `protest`: so it would after a valid protest, and none is recorded.
 * - `other_question`: so it would as the rule's second vote, or over a veto.
 * - `disapproval`: the printed action is that of a motion to refuse.
 * - `words`: the printed action itself tells another result than the flag.
 * - `taken_again`: the file was voted on more than once; one of the two may
 *   stand beside the wrong roll.
 */
export type ConflictReason =
  | { because: "missing_rows"; count: number }
  | { because: "default_rule" }
  | { because: "other_rule"; ruleKey: string; place: string; common: boolean }
  | { because: "protest" }
  | { because: "other_question"; question: Exclude<QuestionKind, "motion"> }
  | { because: "disapproval" }
  | { because: "words" }
  | { because: "taken_again"; motionIds: string[] };

/** As many rules as are worth trying by hand. */
const MOST_RULES = 4;

/**
 * The reasons that would explain this conflict, the likeliest first. Each is
 * tried out on the roll itself; none is a guess about the body.
 *
 * @param asked which of the rule's questions the vote put
 * @param again other votes on the same file, with their recorded results
 */
export function reasonsForConflict(about: {
  recorded: Result;
  rule: BodyRule;
  isDefault: boolean;
  roll: Roll;
  asked: QuestionKind;
  actionName: string | null;
  recordedFlag: "pass" | "fail" | null;
  again: readonly { motionId: string; recorded: Result }[];
}): ConflictReason[] {
  const { recorded, rule, roll, asked, actionName } = about;
  const gives = (
    other: BodyRule,
    question: QuestionKind = asked,
    from: Roll = roll,
  ) =>
    questionOf(other, question, from.protested) !== null &&
    agrees(computeResult(other, from, { question }).result, recorded);
  const { noRecord } = computeResult(rule, roll, { question: asked });
  const reading = interpretAction(actionName, about.recordedFlag);
  const refuses = interpretAction(actionName, true).outcome === "failed";
  // Without the flag the words alone: "approved" beside a flag of failure.
  const { outcome: told } = interpretAction(actionName, null);
  const otherwise =
    reading.conflict ||
    (!refuses && (told === "passed" || told === "failed") && told !== recorded);
  const others = RULE_PRESETS.filter(
    ({ rule: each }) => gives(each, "motion") && !sameBar(each, rule),
  ).slice(0, MOST_RULES);
  const again = about.again
    .filter(
      (other) => other.recorded !== recorded && other.recorded !== "unknown",
    )
    .map(({ motionId }) => motionId);
  const questions = (["second", "override"] as const).filter(
    (question) => question !== asked && gives(rule, question),
  );
  return [
    ...(again.length > 0
      ? [{ because: "taken_again" as const, motionIds: again }]
      : []),
    ...(refuses && !reading.conflict
      ? [{ because: "disapproval" as const }]
      : []),
    ...(otherwise ? [{ because: "words" as const }] : []),
    ...(noRecord > 0
      ? [{ because: "missing_rows" as const, count: noRecord }]
      : []),
    ...(rule.protest &&
    !roll.protested &&
    gives(rule, asked, { ...roll, protested: true })
      ? [{ because: "protest" as const }]
      : []),
    ...questions.map((question) => ({
      because: "other_question" as const,
      question,
    })),
    ...(about.isDefault ? [{ because: "default_rule" as const }] : []),
    ...others.map(({ key, place, common = false }) => ({
      because: "other_rule" as const,
      ruleKey: key,
      place,
      common,
    })),
  ];
}

function agrees(computed: Result, recorded: Result): boolean {
  return (
    computed === recorded ||
    // A motion lost for want of a quorum is rightly recorded as failed.
    (computed === "no_quorum" && recorded === "failed")
  );
}

function sameBar(one: BodyRule, other: BodyRule): boolean {
  return (
    one.base === other.base &&
    one.fixedVotes === other.fixedVotes &&
    one.strictness === other.strictness &&
    one.abstention === other.abstention &&
    one.numerator * other.denominator === other.numerator * one.denominator
  );
}
