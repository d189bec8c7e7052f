import type { Result } from "../types";
import type { ItemOutcome } from "./actions";

/** One step of a matter on its way: a vote, a veto, a signature. */
export interface MatterStep {
  /** YYYY-MM-DD */
  day: string;
  /** Order within the day, as the record numbers it. */
  sequence: number;
  /** Committees recommend; only the deciding body's word is final. */
  decides: boolean;
  outcome: ItemOutcome;
}

export interface MatterHistory<Step extends MatterStep> {
  /** All steps, first to last. */
  steps: Step[];
  vetoed: boolean;
  overridden: boolean;
  /** Where it stands after the last step; a later step can change it. */
  result: Result;
}

/**
 * The whole way of a matter. The recorded status is no substitute: "Enacted"
 * does not say that it was vetoed first, and one committee may defeat and
 * approve the same item within an hour.
 *
 * @param steps in any order
 */
export function matterHistory<Step extends MatterStep>(
  steps: readonly Step[],
): MatterHistory<Step> {
  const ordered = [...steps].sort((a, b) =>
    a.day === b.day ? a.sequence - b.sequence : a.day < b.day ? -1 : 1,
  );
  let result: Result = "unknown";
  let vetoed = false;
  let overridden = false;
  for (const { outcome, decides } of ordered) {
    if (outcome === "vetoed") vetoed = true;
    if (outcome === "overridden") overridden = true;
    const after = decides ? AFTER[outcome] : undefined;
    if (after) result = after;
    else if (result === "unknown" && outcome !== "unknown") result = "pending";
  }
  return { steps: ordered, vetoed, overridden, result };
}

/** What a step of the deciding body leaves behind; absent: as it was. */
const AFTER: Partial<Record<ItemOutcome, Result>> = {
  passed: "passed",
  failed: "failed",
  overridden: "passed",
  // A veto can be overridden until the time for that is over.
  vetoed: "pending",
  referred: "pending",
  held: "pending",
  // What was taken back may be brought again.
  withdrawn: "pending",
};
