import type { LedgerLine } from "./types";

/**
 * Where a pledge stands: `kept` as soon as what was pledged is there,
 * `short` when its last day has passed without that, else `running`.
 */
export function pledgeState(
  pledge: { amount: number; delivered: number; until: string },
  today: string,
): LedgerLine["state"] {
  if (pledge.delivered >= pledge.amount) return "kept";
  return pledge.until < today ? "short" : "running";
}
