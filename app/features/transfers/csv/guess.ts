import {
  interpretAction,
  normalizeVoteWord,
  plainWord,
} from "~/features/votes/rules";

import { guessDateOrder } from "./dates";
import { meaningOfHeader, namesMayor, plainHeader } from "./headers";
import { isListed, isMark, namesIn, rollIn } from "./listed";
import { isBlankSign, isKnownWord, wordKey } from "./profile";
import type { ColumnProfile, TableProfile } from "./profile";
import { MANY_COLUMNS } from "./types";
import type {
  ColumnMeaning,
  ResultMeaning,
  TableMapping,
  WordMeaning,
} from "./types";

/** What the columns of a table most likely hold, and what is in doubt. */
export interface GuessedMapping {
  mapping: TableMapping;
  /** Days can be read both ways, and nothing in the file tells which. */
  dateOrderInDoubt: boolean;
}

/** Of columns of words, as few may be votes before the table is a wide one. */
const FEWEST_MEMBERS = 2;
const MOSTLY = 0.6;

// Headings that keep their meaning though "yes" and "no" stand beneath.
const NEVER_A_MEMBER: ReadonlySet<ColumnMeaning> = new Set([
  "ignore",
  "word",
  "result",
  "action",
  "status",
  "consent",
  "yes_total",
  "no_total",
  "abstain_total",
  "absent_total",
  "vote_code",
]);

/** Headings of sums under which some clerks write the names. */
const NAMES_INSTEAD: Partial<Record<ColumnMeaning, ColumnMeaning>> = {
  yes_total: "yes_names",
  no_total: "no_names",
  abstain_total: "abstain_names",
  absent_total: "absent_names",
};

/**
 * Guesses a table's mapping from headings and values. Columns of votes win
 * over their headings: "Ward" with Yes and No beneath is Member Ward.
 *
 * @param body the name of the body that voted, where no column says
 */
export function guessMapping(
  profile: TableProfile,
  body: string,
): GuessedMapping {
  const columns = guessColumns(profile.columns);
  const values = (means: ColumnMeaning) =>
    profile.columns
      .filter((_, index) => columns[index] === means)
      .flatMap((column) => [...column.values.keys()]);
  const days = values("date");
  const order = guessDateOrder(days);
  return {
    mapping: {
      columns,
      dateOrder: order ?? "mdy",
      body,
      words: guessWords([
        ...values("word"),
        ...values("member_votes"),
        ...values("mayor_votes"),
      ]),
      results: guessResults(values("result")),
    },
    dateOrderInDoubt: order === null && days.some(isNumbersOnly),
  };
}

function isNumbersOnly(day: string): boolean {
  return /^\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/.test(day);
}

function guessColumns(profiles: readonly ColumnProfile[]): ColumnMeaning[] {
  const said = profiles.map(({ header }) => meaningOfHeader(header));
  const votes = profiles.map(
    (column, index) =>
      column.filled > 0 &&
      column.words >= MOSTLY &&
      !isSum(column) &&
      !NEVER_A_MEMBER.has(said[index]?.means ?? "member"),
  );
  const wide = votes.filter(Boolean).length >= FEWEST_MEMBERS;
  const namesVoters =
    !wide &&
    profiles.some(
      (column, index) =>
        NAMES_INSTEAD[said[index]?.means ?? "ignore"] !== undefined &&
        holdsVoters(column),
    );
  const columns: ColumnMeaning[] = profiles.map((column, index) => {
    if (wide && votes[index]) {
      return isTieBreaker(column, profiles) ? "mayor_votes" : "member_votes";
    }
    const means = said[index]?.means ?? "ignore";
    const listed = NAMES_INSTEAD[means];
    if (listed !== undefined && namesVoters && mayHoldVoters(column)) {
      return listed;
    }
    return fits(means, column) ? means : "ignore";
  });
  if (wide) {
    for (const [index, means] of columns.entries()) {
      const column = profiles[index];
      if (means !== "ignore" || said[index] !== null || !column) continue;
      // Few votes, or odd words among them, are a member's all the same.
      if (looksLikeName(column.header) && mayBeVotes(column)) {
        columns[index] = "member_votes";
      }
    }
  }
  if (!wide) guessLayout(columns, profiles);
  keepSurest(columns, said);
  fillGaps(columns, profiles, wide);
  settleLegistar(columns, profiles);
  return columns;
}

/** Names of voters, or marks beside a member, rather than a sum. */
function holdsVoters({ values, numbers }: ColumnProfile): boolean {
  const filled = [...values.keys()].filter((value) => !isBlankSign(value));
  if (filled.length === 0 || numbers > 0.5) {
    // "1" beside a member is a mark; sums would hold other numbers too.
    return false;
  }
  const read = filled.filter((value) => {
    const { names, unread } = namesIn(value);
    return isMark(value) || (names.length > 0 && unread.length === 0);
  });
  return read.length >= filled.length * MOSTLY;
}

/** Beside other lists of names, one that is empty is a list too. */
function mayHoldVoters(column: ColumnProfile): boolean {
  return holdsVoters(column) || [...column.values.keys()].every(isBlankSign);
}

/** Whole rolls in one column, or columns of 1 and 0, where no member is named. */
function guessLayout(
  columns: ColumnMeaning[],
  profiles: readonly ColumnProfile[],
): void {
  const members: readonly ColumnMeaning[] = ["member", "member_last"];
  if (columns.some((means) => members.includes(means))) return;
  const rolls = profiles.findIndex(
    (column, index) =>
      ["ignore", "word", "note", "vote_code"].includes(columns[index] ?? "") &&
      holdsRolls(column),
  );
  if (rolls >= 0) {
    columns[rolls] = "roll_text";
    return;
  }
  const bits = profiles.flatMap((column, index) =>
    columns[index] === "ignore" && holdsBits(column) ? [index] : [],
  );
  if (bits.length >= FEWEST_MEMBERS) {
    for (const index of bits) columns[index] = "member_votes";
  }
}

/** "Ayes: Smith, Jones; Noes: Lee" in most of the cells. */
function holdsRolls({ values }: ColumnProfile): boolean {
  const filled = [...values.keys()].filter((value) => !isBlankSign(value));
  const told = filled.filter((value) => rollIn(value).lists.length > 0);
  return filled.length > 0 && told.length >= filled.length * MOSTLY;
}

/** Columns of 1 and 0 under names: which is which is asked for. */
function holdsBits({ values, header }: ColumnProfile): boolean {
  const filled = [...values.keys()].filter((value) => !isBlankSign(value));
  return (
    looksLikeName(header) &&
    meaningOfHeader(header) === null &&
    filled.length > 0 &&
    filled.every((value) => /^[01]$/.test(value))
  );
}

/** A mayor who votes on few of the rows votes to break ties. */
function isTieBreaker(
  column: ColumnProfile,
  all: readonly ColumnProfile[],
): boolean {
  const most = Math.max(...all.map(({ filled }) => filled));
  return namesMayor(column.header) && column.filled < most / 2;
}

function isSum(column: ColumnProfile): boolean {
  return column.numbers >= MOSTLY;
}

function mayBeVotes(column: ColumnProfile): boolean {
  if (column.filled === 0) return true;
  return column.words >= 0.2 && column.values.size <= 12 && !isSum(column);
}

function looksLikeName(header: string): boolean {
  return /^\p{Lu}[\p{L}'’. -]{2,40}$/u.test(header);
}

/** Whether what stands in a column can be what its heading says. */
function fits(means: ColumnMeaning, column: ColumnProfile): boolean {
  if (column.filled === 0) return means !== "date";
  switch (means) {
    case "date":
      // What calls itself a date is one, and its odd rows are refused by name.
      return (
        column.dates >= 0.5 ||
        column.numbers >= 0.9 ||
        /\b(?:date|fecha)\b/.test(plainHeader(column.header))
      );
    case "source_url":
      return column.links >= 0.5;
    case "yes_total":
    case "no_total":
    case "abstain_total":
    case "absent_total":
      return column.numbers >= 0.5;
    case "sequence":
      return column.numbers >= 0.5;
    case "word":
      return column.words > 0.2 || column.numbers < 0.5;
    // "Regular" and "Special" are kinds of meetings, not bodies.
    case "body":
      return (
        !/\bmeeting\b/.test(plainHeader(column.header)) || namesBodies(column)
      );
    default:
      return true;
  }
}

function namesBodies({ values }: ColumnProfile): boolean {
  const bodies = [...values.keys()].filter((value) =>
    /council|committee|commission|board|caucus|supervisors|concejo|comit|junta/i.test(
      value,
    ),
  );
  return bodies.length >= values.size / 2;
}

/** Of two columns with one meaning, the one with the surer heading stays. */
function keepSurest(
  columns: ColumnMeaning[],
  said: readonly ReturnType<typeof meaningOfHeader>[],
): void {
  for (const means of new Set(columns)) {
    if (MANY_COLUMNS.includes(means)) continue;
    const claims = [...columns.keys()]
      .filter((index) => columns[index] === means)
      .sort((a, b) => (said[a]?.rank ?? 99) - (said[b]?.rank ?? 99));
    for (const index of claims.slice(1)) columns[index] = "ignore";
  }
}

/** What no heading named, by its values. */
function fillGaps(
  columns: ColumnMeaning[],
  profiles: readonly ColumnProfile[],
  wide: boolean,
): void {
  const give = (
    means: ColumnMeaning,
    score: (column: ColumnProfile) => number,
  ) => {
    if (columns.includes(means)) return;
    const free = [...columns.keys()]
      .filter((index) => columns[index] === "ignore")
      .map((index) => ({ index, score: score(profiles[index]!) }))
      .filter((each) => each.score >= MOSTLY)
      .sort((a, b) => b.score - a.score);
    const [best] = free;
    if (best !== undefined) columns[best.index] = means;
  };
  give("date", ({ dates }) => dates);
  give("source_url", ({ links }) => links);
  if (!wide) {
    if (!columns.includes("roll_text") && !columns.some(isListed))
      give("word", (column) =>
        isSum(column) || meaningOfHeader(column.header) ? 0 : column.words,
      );
  }
  const free = (means: ColumnMeaning) =>
    columns.findIndex((each) => each === means);
  // Words such as "Passed as amended" under "Action" are the result, where no
  // column says the result by itself.
  const action = free("action");
  if (!columns.includes("result") && action >= 0) {
    const results = profiles[action];
    if (results !== undefined && tellsResults(results)) {
      columns[action] = "result";
    }
  }
}

/** Both ways a vote can go, or only passing in a result's own words. */
function tellsResults(column: ColumnProfile): boolean {
  const read = [...column.values.keys()].map(guessResult);
  const clear = read.filter((result) => result !== "none").length;
  return clear >= read.length * 0.8 && read.includes("fail");
}

/** Legistar's columns, shortened: a code beside the word of each vote. */
function settleLegistar(
  columns: ColumnMeaning[],
  profiles: readonly ColumnProfile[],
): void {
  const code = columns.indexOf("vote_code");
  const profile = profiles[code];
  if (profile === undefined) return;
  const codes = [...profile.values.keys()].every((value) =>
    /^[0-2]?$/.test(value),
  );
  if (codes) return;
  // "Vote result" may also be the member's word, or the motion's result.
  const words = profile.words >= MOSTLY && tellsVotes(profile);
  columns[code] =
    words && !columns.includes("word")
      ? "word"
      : !columns.includes("result")
        ? "result"
        : "ignore";
}

function tellsVotes(column: ColumnProfile): boolean {
  return [...column.values.keys()].some((value) =>
    ["no", "absent", "excused", "recused"].includes(normalizeVoteWord(value)),
  );
}

/** What each known word of a file means; unknown ones are for a person to say. */
export function guessWords(
  words: readonly string[],
): Record<string, WordMeaning> {
  return Object.fromEntries(
    words
      .filter((word) => !isUnknownWord(word))
      .map((word) => [wordKey(word), guessWord(word)] as const),
  );
}

export function guessWord(word: string): WordMeaning {
  return isBlankSign(word) ? "skip" : normalizeVoteWord(word);
}

/** Whether a person should say what this word means. */
export function isUnknownWord(word: string): boolean {
  return !isBlankSign(word) && !isKnownWord(word);
}

export function guessResults(
  words: readonly string[],
): Record<string, ResultMeaning> {
  return Object.fromEntries(
    words.map((word) => [wordKey(word), guessResult(word)] as const),
  );
}

const PASS =
  /^(?:motion )?(?:passe[sd]|carrie[sd]|approved|adopted)(?: unanimously| by (?:voice|roll call)(?: vote)?)?(?: as amended)?(?: \d+(?: \d+)*)?$|^(?:aprobad[oa]|adoptad[oa]) por (?:unanimidad|mayoria)$|^(?:1|true|y|yes|pass|passed|carried|si|aprobad[oa]|adoptad[oa])$/;
const FAIL =
  /^(?:motion )?(?:fail(?:s|ed)|did not pass|does not pass)(?: \d+(?: \d+)*)?$|^no se aprobo$|^(?:0|false|n|no|fail|failed|rejected|denied|not passed|not adopted|not approved|no aprobad[oa]|rechazad[oa]|fallid[oa])$/;

/**
 * Whether a printed result says that the motion passed. "Failed to pass" did
 * not; "Disapproved" may be the motion or the item, so it tells neither.
 */
export function guessResult(printed: string): ResultMeaning {
  const plain = plainWord(printed);
  if (PASS.test(plain)) return "pass";
  if (FAIL.test(plain)) return "fail";
  // "Failed" and its like contradict a flag that says it passed.
  if (interpretAction(printed, true).conflict) return "fail";
  const { outcome } = interpretAction(printed, null);
  if (outcome === "passed" || outcome === "recommended") return "pass";
  return outcome === "overridden" ? "pass" : "none";
}
