import type { Result } from "../types";
import { interpretAction } from "./actions";

/**
 * What a recorded status leaves unsaid beside the acts.
 *
 * - `hides_veto`: it says that the matter became law, and not that it was
 *   vetoed on the way and the veto overridden.
 * - `after_veto`: it says so although the last act is a veto.
 * - `contradicts`: it says passed and the acts say failed, or the reverse.
 */
export type StatusProblem = "hides_veto" | "after_veto" | "contradicts";

/**
 * Holds the status of a file against what was done: records are stale, and
 * one word has no room for a veto.
 *
 * @param status as the record prints it; null: it prints none
 * @returns null when the status leaves nothing out
 */
export function statusAgainstActs(
  status: string | null,
  acts: { vetoed: boolean; overridden: boolean; result: Result },
): StatusProblem | null {
  if (status === null || status.trim() === "") return null;
  const { outcome } = interpretAction(status, null);
  if (outcome === "passed" && acts.vetoed) {
    return acts.overridden ? "hides_veto" : "after_veto";
  }
  if (outcome === "passed" && acts.result === "failed") return "contradicts";
  if (outcome === "failed" && acts.result === "passed") return "contradicts";
  return null;
}
