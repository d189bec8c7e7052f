/** What kind of work a task is. */
export const TASK_KINDS = [
  "call",
  "write",
  "meet",
  "public_comment",
  "petition_table",
  "canvass",
  "phone_bank",
  "event",
  "training",
  "verify",
  "translate",
  "other",
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const TASK_STATES = ["open", "done", "cancelled"] as const;
export type TaskState = (typeof TASK_STATES)[number];

/**
 * Who can see a task: members of its group, also the groups in a coalition
 * with it, or everybody.
 */
export const TASK_VISIBILITIES = ["group", "coalition", "public"] as const;
export type TaskVisibility = (typeof TASK_VISIBILITIES)[number];

/** Where one person's sign-up for a task stands. */
export const CLAIM_STATES = [
  "waiting",
  "registered",
  "confirmed",
  "attended",
  "missed",
  "cancelled",
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** Languages a task may ask for, and a volunteer may speak (ISO 639). */
export const TASK_LANGUAGES = [
  "en",
  "es",
  "ar",
  "bn",
  "zh",
  "fa",
  "fr",
  "ht",
  "hi",
  "km",
  "ko",
  "pt",
  "pa",
  "ru",
  "so",
  "tl",
  "uk",
  "ur",
  "vi",
  "yo",
] as const;
export type TaskLanguage = (typeof TASK_LANGUAGES)[number];

/** A reminder of a shift: the day before, or on the day to who is unsure. */
export type ReminderKind = "day_before" | "same_day";
/** When somebody usually has time: shifts begin before or after five. */
export const OFFERED_TIMES = ["weekday", "evening", "weekend"] as const;
export type OfferedTime = (typeof OFFERED_TIMES)[number];

/** What somebody said they can do. */
export interface Offers {
  work: readonly TaskKind[];
  language: readonly TaskLanguage[];
  time: readonly OfferedTime[];
}

/** How much of the calendar stands on a page. */
export type CalendarView = "month" | "week";

/** How far a contact with an official got. */
export const REACHED = ["spoke", "left_message", "no_answer", "wrote"] as const;
export type Reached = (typeof REACHED)[number];

/** What a volunteer may have heard of an official's stand. */
export const LEANS_HEARD = [
  "for",
  "lean_for",
  "undecided",
  "lean_against",
  "against",
] as const;
export type LeanHeard = (typeof LEANS_HEARD)[number];

/**
 * When a task is to be done: a shift (`startsAt` to `endsAt`, UTC instants),
 * or by a day (`dueOn`, on the clock of the place), or whenever.
 */
export interface TaskTime {
  startsAt: string | null;
  endsAt: string | null;
  dueOn: string | null;
  /** IANA zone of the place. */
  timeZone: string;
}

/** How many people a task wants, holds and has. */
export interface TaskPlaces {
  /** Most people that fit; null when as many as like may come. */
  capacity: number | null;
  /** Fewest people it needs. */
  wanted: number;
  taken: number;
}

/** How far a task is from the places where a volunteer's groups work. */
export const NEARNESSES = [
  "same_place",
  "same_county",
  "same_state",
  "far",
] as const;
export type Nearness = (typeof NEARNESSES)[number];

/** How well a task suits what somebody said they can do; best first. */
export const FITS = ["suits", "may", "not"] as const;
export type Fit = (typeof FITS)[number];

/** As much of a place as tells what is near it. */
export interface SpotOnMap {
  id: string;
  parentId: string | null;
  kind: string;
  stateCode: string | null;
}
