/** What may become of a protest: filed, taken back, or found invalid. */
export const PROTEST_STEPS = ["filed", "withdrawn", "rejected"] as const;
export type ProtestStep = (typeof PROTEST_STEPS)[number];

/** One step of a protest against a motion. */
export interface ProtestEvent {
  step: ProtestStep;
  /** The day it happened, YYYY-MM-DD. */
  happenedOn: string;
  /** When somebody wrote it down; orders steps of one day. */
  recordedAt: string;
}

/**
 * Whether a protest raises the bar of a vote taken on this day: the last step
 * up to and on that day was its filing. What happens after the vote changes
 * nothing about it.
 *
 * @param events in any order
 * @param day of the vote, YYYY-MM-DD; null while nobody knows it: all count
 */
export function isProtested(
  events: readonly ProtestEvent[],
  day: string | null,
): boolean {
  const last = events
    .filter(({ happenedOn }) => day === null || happenedOn <= day)
    .reduce<ProtestEvent | null>(
      (latest, each) =>
        latest === null ||
        each.happenedOn > latest.happenedOn ||
        (each.happenedOn === latest.happenedOn &&
          each.recordedAt >= latest.recordedAt)
          ? each
          : latest,
      null,
    );
  return last?.step === "filed";
}
