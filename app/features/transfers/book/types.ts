/** The address book of a group: people who need no account here. */

/** Systems whose lists of people we read and write. */
export const BOOK_LAYOUTS = [
  "action_network",
  "van",
  "nationbuilder",
  "spoke",
] as const;
export type BookLayout = (typeof BOOK_LAYOUTS)[number];

/** What a file that was brought looks like. */
export type FileLayout = BookLayout | "mobilize" | "other";

/** Who calls somebody by an id; "external" is the organizers' own. */
export const ID_SYSTEMS = [
  "action_network",
  "van",
  "nationbuilder",
  "external",
] as const;
export type IdSystem = (typeof ID_SYSTEMS)[number];

/**
 * Support in words. Numbers mean opposite things in different tools, so we
 * never keep one. From the strongest support to the strongest opposition.
 */
export const SUPPORTS = [
  "strong_support",
  "support",
  "undecided",
  "oppose",
  "strong_oppose",
] as const;
export type Support = (typeof SUPPORTS)[number];

/** What the 1 of a scale of 1 to 5 means in a file. */
export const DIRECTIONS = ["one_supports", "one_opposes"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Whether somebody agreed to mail, said no, or was never asked. */
export const MAIL_WISHES = ["yes", "no", "unknown"] as const;
export type MailWish = (typeof MAIL_WISHES)[number];

/** What is kept of somebody, sealed; a text nobody gave is empty. */
export interface BookFacts {
  firstName: string;
  middleName: string;
  lastName: string;
  suffix: string;
  email: string;
  phone: string;
  city: string;
  state: string;
  zip: string;
  tags: readonly string[];
  support: Support | "";
  volunteer: "yes" | "no" | "";
  texting: "yes" | "no" | "";
  note: string;
  ids: Readonly<Partial<Record<IdSystem, string>>>;
}

/** Where somebody's sign-up elsewhere stands; the words of our own sign-ups. */
export const SIGNUP_STATES = [
  "registered",
  "confirmed",
  "attended",
  "missed",
  "cancelled",
] as const;
export type SignupState = (typeof SIGNUP_STATES)[number];

/** A sign-up as a row of a Mobilize file tells it. */
export interface FileSignup {
  eventId: string;
  timeslotId: string;
  title: string;
  /** The day of the shift, when a column tells: "2026-12-02". */
  day: string;
  state: SignupState;
}

/** A row that can be read. */
export interface BookRow {
  /** As a spreadsheet counts: the heading is row 1. */
  number: number;
  facts: BookFacts;
  mail: MailWish;
  /** 1 to 5 as printed, until the direction is known. */
  level: number | null;
  signup: FileSignup | null;
}

/** Why a row stays out. */
export const ROW_REFUSALS = [
  "damaged",
  "noName",
  "noWay",
  "badEmail",
  "tooLong",
  "badSupport",
  "badStatus",
  "twice",
  "otherName",
  "several",
  "noTask",
  "severalTasks",
] as const;
export type RowRefusal = (typeof ROW_REFUSALS)[number];

export interface RefusedRow {
  number: number;
  because: RowRefusal;
}

/** A file as it was read: what is kept of it, and what was left out. */
export interface ReadBook {
  layout: FileLayout;
  rows: BookRow[];
  refused: RefusedRow[];
  /** Headings dropped because they, or what stands below, tell too much. */
  tooPrivate: string[];
  /** Headings that have no place here. */
  notTaken: string[];
  /** Single tags and notes left out because they tell too much. */
  wordsOut: number;
}

export const BOOK_LIMITS = { rows: 5_000, megabytes: 4 } as const;
export const BOOK_A_PAGE = 50;
