import type { DotSize, Phase, Stage, StageStepName } from "../types";
import { STAGE_STEPS } from "../types";

/** From how many people on a dot has its size: 25,000, 100,000, 500,000. */
export const DOT_BOUNDS = [25_000, 100_000, 500_000] as const;

/** How large the dot of a place is; the smallest where nobody counted. */
export function dotSize(population: number | null): DotSize {
  const steps = DOT_BOUNDS.filter((bound) => (population ?? 0) >= bound).length;
  return (1 + steps) as DotSize;
}

/** The step of the legend for a document at this stage. */
export function stageStep(stage: Stage, phase: Phase): StageStepName {
  if (phase === "in_force" || phase === "held_up" || phase === "over") {
    return phase;
  }
  if (stage === "passed") return "passed";
  return stage === "introduced" || stage === "in_committee"
    ? "moving"
    : "asked";
}

/** The furthest that any of a place's documents has come; null without any. */
export function furthest(
  steps: readonly StageStepName[],
): StageStepName | null {
  return STAGE_STEPS.find((step) => steps.includes(step)) ?? null;
}

/**
 * The day to look at for a year: its last, or nothing (today) for the year
 * that is running.
 */
export function dayOfYear(year: number, today: string): string | null {
  const last = `${year}-12-31`;
  return last < today ? last : null;
}
