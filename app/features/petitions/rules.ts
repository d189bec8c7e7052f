import { addDays } from "~/lib/calendar";
import { asksForStatus } from "~/lib/asks-for-status";
import { foldName, splitName, tidyName } from "~/lib/names";

import type {
  Disclosure,
  Language,
  PetitionState,
  PetitionTurn,
  PetitionWords,
  ShownWords,
  SignatureState,
} from "./types";

// ------------------------------------------------------- a petition's life

/**
 * What may follow what. A delivered petition can be reopened, because a
 * delivery is sometimes recorded by mistake; an answer can be followed by a
 * revised one, and both stay on record.
 */
const NEXT: Record<PetitionState, readonly PetitionState[]> = {
  draft: ["open"],
  open: ["closed", "delivered"],
  closed: ["open", "delivered"],
  delivered: ["open", "answered"],
  answered: ["answered"],
};

export function canBecome(from: PetitionState, to: PetitionState): boolean {
  return NEXT[from].includes(to);
}

/** The turn that leads from one state to the next, as it is recorded. */
export function turnTo(from: PetitionState, to: PetitionState): PetitionTurn {
  if (to === "open") return from === "draft" ? "opened" : "reopened";
  if (to === "closed" || to === "delivered" || to === "answered") return to;
  throw new Error(`No turn leads from ${from} to ${to}.`);
}

export interface Closing {
  readonly state: PetitionState;
  /** The last day to sign, on the place's own calendar; null: no end yet. */
  readonly closesOn: string | null;
}

/**
 * Whether people can sign today. The closing date is the last day to sign:
 * nobody has to press a button at midnight for a petition to close.
 * @param today the day on the place's own calendar
 */
export function acceptsSignatures(
  { state, closesOn }: Closing,
  today: string,
): boolean {
  return state === "open" && (closesOn === null || today <= closesOn);
}

/**
 * Whether a pending signature can still be confirmed. Someone who signed in
 * time must not lose the signature because a mail was slow; once the list has
 * been handed over it can no longer grow.
 */
export function takesConfirmations(state: PetitionState): boolean {
  return state === "open" || state === "closed";
}

/** Days after which the link in a confirmation mail stops working. */
export const CONFIRM_WITHIN_DAYS = 30;

/**
 * Whether a confirmation link is too old.
 * @param mailedAt UTC timestamp of the mail
 */
export function linkHasExpired(mailedAt: string, now: string): boolean {
  const lastDay = addDays(mailedAt.slice(0, 10), CONFIRM_WITHIN_DAYS);
  return now > lastDay + mailedAt.slice(10);
}

/** Mails to one signer in a day, whoever asks for them. */
export const MAILS_A_DAY = 3;

// ----------------------------------------------------------------- the words

/**
 * Title and text in the reader's language, or in the other one when the
 * group has not written them in the reader's.
 */
export function wordsFor(locale: Language, words: PetitionWords): ShownWords {
  const other: Language = locale === "en" ? "es" : "en";
  const own = inLanguage(locale, words);
  const second = inLanguage(other, words);
  if (own.title !== "" && own.body !== "") {
    const both = second.title !== "" && second.body !== "";
    return { locale, ...own, alsoIn: both ? other : null };
  }
  return { locale: other, ...second, alsoIn: null };
}

/** The words in every language in which both title and text are written. */
export function writtenWords(words: PetitionWords): ShownWords[] {
  const [en, es] = [wordsFor("en", words), wordsFor("es", words)];
  return en.locale === es.locale ? [en] : [en, es];
}

function inLanguage(locale: Language, words: PetitionWords) {
  return locale === "en"
    ? { title: words.titleEn, body: words.bodyEn }
    : { title: words.titleEs, body: words.bodyEs };
}

/** Whether any of the words looks as if it asked signers for their status. */
export function warnsOfStatus(words: PetitionWords): boolean {
  return [words.titleEn, words.titleEs, words.bodyEn, words.bodyEs].some(
    asksForStatus,
  );
}

/** A language of which title and text were written before anyone signed. */
export type FixedLanguages = Readonly<Record<Language, boolean>>;

/**
 * Which languages can no longer be reworded. What people signed must stay
 * what they signed: from the first signature on (a pending one counts, its
 * signer has read the text) only a missing translation can be added.
 */
export function fixedLanguages(
  words: PetitionWords,
  anyoneSigned: boolean,
): FixedLanguages {
  return {
    en: anyoneSigned && words.titleEn !== "",
    es: anyoneSigned && words.titleEs !== "",
  };
}

/** The new words, with those that are fixed left as they were. */
export function keepFixed(
  before: PetitionWords,
  wanted: PetitionWords,
  fixed: FixedLanguages,
): PetitionWords {
  return {
    titleEn: fixed.en ? before.titleEn : wanted.titleEn,
    bodyEn: fixed.en ? before.bodyEn : wanted.bodyEn,
    titleEs: fixed.es ? before.titleEs : wanted.titleEs,
    bodyEs: fixed.es ? before.bodyEs : wanted.bodyEs,
  };
}

/**
 * Whether new words were sent for a language that is fixed. A form that shows
 * fixed words sends nothing for them, which changes nothing.
 */
export function rewordsFixed(
  before: PetitionWords,
  wanted: PetitionWords,
  fixed: FixedLanguages,
): boolean {
  const differs = (key: keyof PetitionWords) =>
    wanted[key] !== "" && wanted[key] !== before[key];
  return (
    (fixed.en && (differs("titleEn") || differs("bodyEn"))) ||
    (fixed.es && (differs("titleEs") || differs("bodyEs")))
  );
}

/** Why words are not enough for a petition; each belongs to one field. */
export type WordsMissing =
  | "noWords"
  | "titleEnMissing"
  | "bodyEnMissing"
  | "titleEsMissing"
  | "bodyEsMissing";

/**
 * What is missing before the words are a petition: title and text in one
 * language at least, and no language with only one of them. Null: nothing.
 */
export function wordsMissing(words: PetitionWords): WordsMissing | null {
  const { titleEn, bodyEn, titleEs, bodyEs } = words;
  if (titleEn + bodyEn + titleEs + bodyEs === "") return "noWords";
  if (titleEn === "" && bodyEn !== "") return "titleEnMissing";
  if (titleEn !== "" && bodyEn === "") return "bodyEnMissing";
  if (titleEs === "" && bodyEs !== "") return "titleEsMissing";
  if (titleEs !== "" && bodyEs === "") return "bodyEsMissing";
  return null;
}

// ----------------------------------------------------------- the signers' data

/** Days after which signers' data is destroyed; a group can only shorten them. */
export const PURGE_DAYS = { delivered: 30, closed: 90 } as const;

export interface PurgeClock {
  readonly state: PetitionState;
  readonly closesOn: string | null;
  /** Day of the last delivery, and of the last closing. */
  readonly deliveredOn: string | null;
  readonly closedOn: string | null;
  /** A sooner day, when the group set one. */
  readonly purgeOn: string | null;
}

/**
 * The day from which signers' data is destroyed: 30 days after the delivery,
 * 90 after the closing (or after the closing date, when nobody closed it), or
 * sooner when the group says so. Null while the petition is open without a
 * closing date: nobody knows its end.
 */
export function purgeDay(clock: PurgeClock): string | null {
  const { state, closesOn, deliveredOn, closedOn, purgeOn } = clock;
  const handedOver = state === "delivered" || state === "answered";
  const end = state === "closed" ? (closedOn ?? closesOn) : closesOn;
  const usual =
    handedOver && deliveredOn !== null
      ? addDays(deliveredOn, PURGE_DAYS.delivered)
      : end === null
        ? null
        : addDays(end, PURGE_DAYS.closed);
  // A day set while it was closed does not cut short one that is open again.
  if (purgeOn === null || state === "open") return usual;
  return usual === null || purgeOn < usual ? purgeOn : usual;
}

// -------------------------------------------------------------- public cells

/** Public counts of a part of the signers move by no fewer people than this. */
export const SMALLEST_CELL = 5;

/**
 * What the public is shown of a cell (a district, inside or outside the
 * place). It is a multiple of five and moves only when five people or more
 * have come or gone since it last moved, so two snapshots never differ by a
 * person, and what is not shown stays blurred by up to four people for each
 * cell that is: nobody's district follows from a subtraction. 0 is shown as
 * "fewer than 5".
 * @param validated how many there are
 * @param shown what was shown last
 */
export function nextShown(validated: number, shown: number): number {
  if (Math.abs(validated - shown) < SMALLEST_CELL) return shown;
  return Math.max(0, Math.floor(validated / SMALLEST_CELL) * SMALLEST_CELL);
}

// ------------------------------------------------------------------ the goal

/**
 * The goal to show. When a goal is reached the next one takes its place, by
 * steps of 25, 50, 100, 250, 500, 1,000, 2,500 and so on: a bar that is full
 * tells people they are not needed any more.
 * @param goal what the group set
 * @param count validated signatures
 */
export function currentGoal(goal: number, count: number): number {
  if (count < goal) return goal;
  for (let ten = 10; ; ten *= 10) {
    for (const step of [ten, 2.5 * ten, 5 * ten]) {
      if (step > count && step > goal) return step;
    }
  }
}

// --------------------------------------------------------------- the signers

/**
 * A signer's name as the public page shows it: a first name where they
 * allowed one, else null (they are counted, not named).
 */
export function publicName(
  name: string,
  disclosure: Disclosure,
): string | null {
  return disclosure === "count" ? null : firstName(name);
}

/**
 * A signer's name as it is handed over: whole, the first name, or nothing at
 * all, as each of them chose.
 */
export function handedOverName(name: string, disclosure: Disclosure): string {
  if (disclosure === "full") return tidyName(name);
  return publicName(name, disclosure) ?? "";
}

/** "Rosa María Ortiz" → "Rosa"; a single word is taken as a first name. */
export function firstName(name: string): string {
  const { givenName, familyName } = splitName(name);
  return (givenName ?? familyName ?? "").split(" ")[0] ?? "";
}

/**
 * Whether a signer can withdraw by their own link. Always, until they have:
 * also a signature the group has set aside holds their name and address.
 */
export function canWithdraw(state: SignatureState): boolean {
  return state !== "withdrawn";
}

/**
 * Whether two names at one address are one person's. The same first name with
 * at most two letters of difference in the rest is somebody who mended a
 * typing error; another first name is another person of the household.
 */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === b) return true;
  const first = (name: string) => name.split(" ")[0] ?? "";
  return first(a) === first(b) && lettersApart(a, b, 2) <= 2;
}

/** Letters to change, add or drop; more than `most` is not told apart. */
function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + change,
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A signature as far as one mailbox's rule needs it. */
export interface Housemate {
  readonly name: string;
  readonly postalCode: string;
}

/**
 * What becomes of another signature from one mailbox: the same person again
 * (which one), a second person of the household, or one too many. Two people
 * may share an address when their names differ and their postal code does
 * not; never three.
 * @param there who has signed from this address, in order of their seats
 */
export function seatFor(
  there: readonly Housemate[],
  wants: Housemate,
): { as: "again"; index: number } | { as: "second" } | { as: "too_many" } {
  const index = there.findIndex((one) => isSamePerson(one.name, wants.name));
  if (index >= 0) return { as: "again", index };
  const [first] = there;
  return there.length === 1 && first?.postalCode === wants.postalCode
    ? { as: "second" }
    : { as: "too_many" };
}

/** Only a signature that counts can be taken out of the count. */
export function canInvalidate(state: SignatureState): boolean {
  return state === "validated";
}

export function canRestore(state: SignatureState): boolean {
  return state === "invalidated" || state === "fraudulent";
}

/** Words that addresses use for pages of their own. */
const RESERVED: ReadonlySet<string> = new Set(["confirm", "withdraw"]);

/**
 * The address for a title: as wished, or with the first free number when
 * another petition has it.
 * @param wish already in the form of a slug; may be empty
 */
export function freeAddress(wish: string, taken: ReadonlySet<string>): string {
  const base = wish === "" || RESERVED.has(wish) ? `petition-${wish}` : wish;
  const trimmed = base.replace(/-$/, "");
  let slug = trimmed;
  for (let n = 2; taken.has(slug); n += 1) slug = `${trimmed}-${n}`;
  return slug;
}

// --------------------------------------------------------------- the recount

export interface DayCount {
  /** UTC day. */
  readonly day: string;
  readonly validated: number;
}

/** Keys (days, hours, cells) of which two tallies differ, in order. */
export function differingKeys(
  stored: readonly (readonly [string, number])[],
  counted: readonly (readonly [string, number])[],
): string[] {
  const tally = (pairs: readonly (readonly [string, number])[]) =>
    new Map(pairs);
  const before = tally(stored);
  const after = tally(counted);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((day) => (before.get(day) ?? 0) !== (after.get(day) ?? 0))
    .sort();
}
