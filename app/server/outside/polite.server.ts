import { setTimeout as sleep } from "node:timers/promises";

import { refused } from "~/lib/result";
import type { Result } from "~/lib/result";

import { getJson } from "./get-json.server";
import type {
  Answer,
  Asked,
  OutsideProblem,
  OutsideRules,
} from "./get-json.server";

/** How patiently a server is asked. */
export interface Patience {
  /** Pause after every answer, in milliseconds. */
  pauseMs: number;
  /** How often one address is asked before giving up. */
  tries: number;
  /** First wait after a failure; doubled each time. */
  backoffMs: number;
  /** A server that asks for a longer wait is left alone. */
  longestWaitMs: number;
  /** Waits; a test looks on instead. */
  wait?: (ms: number) => Promise<unknown>;
}

export const PATIENCE: Patience = {
  pauseMs: 250,
  tries: 5,
  backoffMs: 2_000,
  longestWaitMs: 120_000,
};

const AGAIN: ReadonlySet<OutsideProblem> = new Set([
  "busy",
  "cut_off",
  "too_slow",
  "unreachable",
]);

/**
 * Asks addresses one at a time, with a pause after each, and again after a
 * while when the server is busy: after the time it names, else twice as long
 * each time.
 */
export function politely(
  rules: OutsideRules,
  patience: Patience = PATIENCE,
): (address: string) => Promise<Result<Answer, OutsideProblem>> {
  const wait = patience.wait ?? ((ms: number) => sleep(ms));
  let before: Promise<unknown> = Promise.resolve();
  const ask = async (
    address: string,
  ): Promise<Result<Answer, OutsideProblem>> => {
    for (let attempt = 1; ; attempt += 1) {
      const asked: Asked = { retryAfter: null, status: null };
      const answer = await getJson(rules, address, asked);
      if (answer.ok || !AGAIN.has(answer.because)) {
        await wait(patience.pauseMs);
        return answer;
      }
      const ms =
        asked.retryAfter === null
          ? patience.backoffMs * 2 ** (attempt - 1)
          : asked.retryAfter * 1_000;
      if (attempt >= patience.tries || ms > patience.longestWaitMs) {
        return refused(answer.because);
      }
      await wait(ms);
    }
  };
  return (address) => {
    const mine = before.then(() => ask(address));
    before = mine.catch(() => {});
    return mine;
  };
}
