import { RateLimiterMemory } from "rate-limiter-flexible";

import type { World } from "./world.server";

/** How often something may be tried, by one key, in a span of time. */
export interface ThrottleRule {
  /** Names the count: two rules of one name share it. */
  name: string;
  tries: number;
  minutes: number;
}

export interface Throttle {
  /** Uses one try up; false when none is left for this key. */
  take(key: string): Promise<boolean>;
  /** Uses one try up; how many were used by this key, this one included. */
  count(key: string): Promise<number>;
  /** Gives one try back: what was taken turned out to be harmless. */
  giveBack(key: string): Promise<void>;
}

const counts = new WeakMap<World, Map<string, RateLimiterMemory>>();

/**
 * Counts tries in this process's memory: nothing about who tried is stored,
 * and a restart forgets. With several processes each counts for itself.
 */
export function throttle(world: World, rule: ThrottleRule): Throttle {
  const ours = counts.get(world) ?? new Map<string, RateLimiterMemory>();
  counts.set(world, ours);
  const limiter =
    ours.get(rule.name) ??
    new RateLimiterMemory({
      keyPrefix: rule.name,
      points: rule.tries,
      duration: rule.minutes * 60,
    });
  ours.set(rule.name, limiter);
  return {
    take: (key) =>
      limiter.consume(key).then(
        () => true,
        (refusal: unknown) => {
          if (refusal instanceof Error) throw refusal;
          return false;
        },
      ),
    count: (key) =>
      limiter.consume(key).then(
        ({ consumedPoints }) => consumedPoints,
        (refusal: unknown) => {
          if (refusal instanceof Error) throw refusal;
          return rule.tries;
        },
      ),
    async giveBack(key) {
      await limiter.reward(key);
    },
  };
}
