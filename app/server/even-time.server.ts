import { setTimeout as sleep } from "node:timers/promises";

/**
 * Does `work` and answers no sooner than after `ms` milliseconds, so that the
 * time of the answer does not tell whether there was anything to do.
 */
export async function takingAtLeast<T>(
  ms: number,
  work: Promise<T>,
): Promise<T> {
  const [result] = await Promise.all([work, sleep(ms)]);
  return result;
}
