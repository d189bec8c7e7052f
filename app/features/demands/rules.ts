import type { DemandState, DemandStep, DemandVisibility } from "./types";

/**
 * What may follow what. Every way on is listed once, here; pages offer these
 * and the use case refuses the rest.
 */
export const NEXT: Readonly<Record<DemandState, readonly DemandState[]>> = {
  draft: ["delivered", "withdrawn"],
  // A sheriff or a mayor can grant what is theirs to grant without any vote.
  delivered: [
    "answered",
    "introduced",
    "scheduled",
    "in_force",
    "refused",
    "withdrawn",
  ],
  // An answer that promised can be broken before anything was introduced.
  answered: [
    "introduced",
    "scheduled",
    "in_force",
    "refused",
    "broken",
    "withdrawn",
  ],
  introduced: ["scheduled", "refused", "withdrawn"],
  // Taken off the agenda: it is introduced, and waits for another date.
  scheduled: ["passed", "introduced", "refused", "withdrawn"],
  // A veto refuses what the council had passed.
  passed: ["in_force", "refused", "broken"],
  in_force: ["carried_out", "broken"],
  carried_out: ["broken"],
  // A refused demand may still be won: councils change, vetoes are overridden,
  // and we want to record that win.
  refused: [
    "delivered",
    "answered",
    "introduced",
    "scheduled",
    "passed",
    "in_force",
    "withdrawn",
  ],
  // Asked again, in the words that stand.
  withdrawn: ["delivered"],
  // A broken word can be mended, or the demand made anew.
  broken: ["delivered", "answered", "introduced", "in_force", "carried_out"],
};

/** Whether a demand in state `from` can become `to`. */
export function canBecome(from: DemandState, to: DemandState): boolean {
  return NEXT[from].includes(to);
}

/** States in which the officials have given what was asked. */
export function isWon(state: DemandState): boolean {
  return state === "passed" || state === "in_force" || state === "carried_out";
}

/** States in which the demand is over unless somebody takes it up again. */
export function isAtRest(state: DemandState): boolean {
  return state === "refused" || state === "withdrawn";
}

/**
 * Whether the officials owe an answer that has not come: delivered, with a due
 * day that lies before `today`. On the due day itself nobody is late.
 */
export function isOverdue(
  demand: { state: DemandState; answerDueOn: string | null },
  today: string,
): boolean {
  return (
    demand.state === "delivered" &&
    demand.answerDueOn !== null &&
    demand.answerDueOn < today
  );
}

/**
 * Whether title and ask may still be reworded. What was handed over stays as
 * it was handed over: officials answer those words, not later ones.
 */
export function wordsMayChange(state: DemandState): boolean {
  return state === "draft";
}

/**
 * Whether people outside the group see it. A draft is nobody's business but
 * the group's, whatever it will be once it is delivered.
 */
export function isOpenToAll(demand: {
  state: DemandState;
  visibility: DemandVisibility;
}): boolean {
  return demand.visibility === "public" && demand.state !== "draft";
}

/**
 * The steps that count, in the order they were recorded: those that no later
 * step sets right. `steps` come in the order they were recorded.
 */
export function standingSteps<Step extends DemandStep>(
  steps: readonly Step[],
): Step[] {
  const corrected = new Set(steps.map((step) => step.correctsStepId));
  return steps.filter((step) => !corrected.has(step.id));
}

/**
 * What the last step may be corrected to: the same state (its day, note or
 * evidence was wrong), the state before it (it never happened), or anything
 * that could have followed the state before. The first step cannot be
 * corrected: a demand that was never written has no page.
 * @param standing result of {@link standingSteps}
 */
export function correctionChoices(
  standing: readonly DemandStep[],
): readonly DemandState[] {
  const last = standing.at(-1);
  const before = standing.at(-2);
  if (!last || !before) return [];
  return [
    ...new Set<DemandState>([last.state, before.state, ...NEXT[before.state]]),
  ];
}

export type StepDayProblem = "step_in_future" | "step_before_last";

/**
 * What is wrong with the day of a step, if anything: a step is something that
 * has happened, and not before the one it follows.
 * @param previous day of the standing step before it, if there is one
 */
export function stepDayProblem(
  onDate: string,
  { previous, today }: { previous: string | null; today: string },
): StepDayProblem | null {
  if (onDate > today) return "step_in_future";
  if (previous !== null && onDate < previous) return "step_before_last";
  return null;
}

/**
 * Whether a step claims something about the officials, so that it must say
 * where it is known from: a link, or who said it and when. Handing over and
 * taking back are our own doing.
 */
export function needsEvidence(state: DemandState): boolean {
  return state !== "draft" && state !== "delivered" && state !== "withdrawn";
}
