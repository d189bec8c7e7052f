import type { ChildProcess } from "node:child_process";

/** Argument of node that has a site tell its own times. */
export const TELLS_TIMES = ["--import", "./test/bench/server-times.mjs"];

/** What the site itself says of some requests, in milliseconds. */
export interface OwnTime {
  requests: number;
  /** Clock, from the first line read to the last byte handed over. */
  took: { p50: number; p99: number };
  /**
   * Processor time of the whole process meanwhile. One request at a time, that
   * is the request's own work (and a collection of garbage, where one falls
   * into it); several at a time, also that of those beside it.
   */
  used: { p50: number; p99: number };
}

/** Runs `work` and asks the site how long each request in it took by itself. */
export async function ownTimeOf(
  site: ChildProcess,
  work: () => Promise<unknown>,
): Promise<OwnTime> {
  site.send("begin");
  await work();
  const times = await new Promise<{ took: number; used: number }[]>(
    (resolve) => {
      site.once("message", (told) => resolve(told as typeof times));
      site.send("end");
    },
  );
  return {
    requests: times.length,
    took: quantiles(times.map(({ took }) => took)),
    used: quantiles(times.map(({ used }) => used)),
  };
}

function quantiles(all: number[]): { p50: number; p99: number } {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ??
    Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
