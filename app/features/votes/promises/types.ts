import type { VoteOption } from "../types";

/** What was promised: to vote for what is asked, or against it. */
export const PROMISE_SIDES = ["for", "against"] as const;
export type PromiseSide = (typeof PROMISE_SIDES)[number];

/** Where a promise was made, and so where it can be checked. */
export const PROMISE_SOURCES = [
  "public_meeting",
  "letter",
  "questionnaire",
  "press",
  "social_media",
  "said_to_us",
  "campaign_material",
  "other",
] as const;
export type PromiseSource = (typeof PROMISE_SOURCES)[number];

/** Who may see a promise: the group, its coalition, or everybody. */
export const PROMISE_VISIBILITIES = ["group", "coalition", "public"] as const;
export type PromiseVisibility = (typeof PROMISE_VISIBILITIES)[number];

/**
 * Where the entry stands with those who keep it. What became of the promise
 * itself is no state: it is computed, see {@link PROMISE_FATES}.
 */
export const PROMISE_STATES = ["standing", "disputed", "withdrawn"] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/**
 * What became of a promise, by the record.
 *
 * - `open`: no vote has been taken since.
 * - `kept`, `broken`: the last yes or no since then is, or is not, what was
 *   promised.
 * - `no_vote`: a vote was taken and they cast neither yes nor no (absent,
 *   excused, recused, abstained): neither kept nor broken.
 * - `no_record`: a vote was taken and its record does not name them.
 */
export const PROMISE_FATES = [
  "open",
  "kept",
  "broken",
  "no_vote",
  "no_record",
] as const;
export type PromiseFate = (typeof PROMISE_FATES)[number];

/** What can be written under a promise, each with a date and a name. */
export const PROMISE_ACTS = [
  "dispute",
  "settlement",
  "answer",
  "withdrawal",
  "restoration",
] as const;
export type PromiseAct = (typeof PROMISE_ACTS)[number];

/** A vote that could keep or break a promise, with what its maker did. */
export interface PromisedVote {
  motionId: string;
  /** Day on which it was taken, YYYY-MM-DD. */
  day: string;
  /** Order among the votes of that day. */
  sequence: number;
  kind: string;
  /** The clerk's action, as printed; null: none printed. */
  actionName: string | null;
  /** What the newest roll says of the maker; null: it does not name them. */
  option: VoteOption | null;
}
