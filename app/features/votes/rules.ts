/**
 * Counting votes: what a body's rule asks, what a roll amounts to, and what
 * is likely before the vote. Pure throughout: the day is an argument.
 */
export * from "./rules/requirement";
export * from "./rules/question";
export * from "./rules/conflict";
export * from "./rules/effects";
export * from "./rules/result";
export * from "./rules/odds";
export { chamberOf, whipCount } from "./rules/whip";
export type { Extreme, StanceTally, WhipCount } from "./rules/whip";
export * from "./rules/pivotal";
export * from "./rules/words";
export * from "./rules/actions";
export * from "./rules/records";
export * from "./rules/protest";
export * from "./rules/quorum-lost";
export * from "./rules/readings";
export * from "./rules/clock";
export * from "./rules/history";
export * from "./rules/explain";
export * from "./rules/presets";
export * from "./rules/score";
export * from "./rules/agreement";
export * from "./rules/matter-status";
