import { normalizeVoteWord, plainWord } from "~/features/votes/rules";
import type { VoteOption } from "~/features/votes/types";

import type { ColumnMeaning } from "./types";

/**
 * Rolls told in sentences: "Ayes: Smith, Jones; Noes: Lee", or a cell of names
 * under "Ayes". All pure; whatever is not understood is handed back as it is.
 */

/** Columns of names (or of marks beside a member), and how they voted. */
export const LISTED_OPTIONS = {
  yes_names: "yes",
  no_names: "no",
  abstain_names: "abstain",
  absent_names: "absent",
  excused_names: "excused",
  recused_names: "recused",
} as const satisfies Partial<Record<ColumnMeaning, VoteOption>>;
export type ListedMeaning = keyof typeof LISTED_OPTIONS;

export function isListed(means: ColumnMeaning): means is ListedMeaning {
  return Object.hasOwn(LISTED_OPTIONS, means);
}

/** Names out of a cell, and the pieces that are no names. */
export interface ListedNames {
  names: string[];
  unread: string[];
}

/** So much of a cell is looked at; no council's roll is longer. */
const LONGEST = 5_000;

const NOBODY =
  /^(?:none|nobody|no one|n\s?\/?\s?a|nil|0|[-–—.]*|ningun[oa]|nadie)$/i;
const TITLES =
  /^(?:(?:council\s?(?:members?|women|men|persons?)|councilors|commissioners|supervisors|trustees|alder(?:men|women|persons|s)?|members|directors|concejales|regidores)\s+)(?=\p{Lu})/iu;
const NAME = /^\p{L}[\p{L}'’.\- ]{0,60}$/u;

/**
 * The names in a cell such as "5 - Smith, Jones, and Vega." or "Lee; Kim".
 * Where semicolons or lines part the names, commas stand within them ("Smith,
 * J."). "None" names nobody.
 */
export function namesIn(cell: string): ListedNames {
  const text = cell
    .slice(0, LONGEST)
    .trim()
    .replace(/^\(?\d{1,3}\)?\s*(?:[-–—:.]|\s)\s*(?=\p{L})/u, "")
    .replace(/\s*\(\d{1,3}\)\s*$/u, "");
  const bare = text.replace(/[\s.;,]+$/u, "");
  if (NOBODY.test(bare)) return { names: [], unread: [] };
  const byLine = /[;\n]/u.test(text);
  const pieces = (
    byLine ? text.split(/[;\n]/u) : text.split(/,|\s&\s|\s(?:and|y)\s/iu)
  )
    .map((piece) =>
      piece
        .trim()
        .replace(/^(?:and|y|&)\s+/iu, "")
        .replace(TITLES, "")
        .trim(),
    )
    .filter((piece) => piece !== "");
  const names: string[] = [];
  const unread: string[] = [];
  for (const piece of pieces) {
    const last = names.at(-1);
    if (last !== undefined && belongsBefore(piece)) {
      names[names.length - 1] = `${last}, ${piece}`;
    } else if (isName(byLine ? piece.replace(",", "") : piece)) {
      names.push(
        /\s\p{L}\.$|\b(?:jr|sr)\.$/iu.test(piece)
          ? piece
          : piece.replace(/\.$/u, ""),
      );
    } else unread.push(piece);
  }
  return { names, unread };
}

/** "Jr.", "III" and a lone initial go with the name before them. */
function belongsBefore(piece: string): boolean {
  return /^(?:(?:jr|sr)\.?|i{2,3}|iv|(?:\p{L}\.\s?){1,3})$/iu.test(piece);
}

function isName(piece: string): boolean {
  return (
    NAME.test(piece) &&
    /^\p{Lu}/u.test(piece) &&
    piece.split(/\s+/u).length <= 5 &&
    !/\b(?:motion|vote[ds]?|carried|passed|failed|unanimous(?:ly)?|against|favor|abstained)\b/iu.test(
      piece,
    )
  );
}

export interface ListedRoll {
  lists: { word: string; option: VoteOption; names: string[] }[];
  unread: string[];
}

/**
 * A whole roll in one cell: "Ayes: Smith, Jones; Noes: Lee; Absent: None".
 * Only words known for votes begin a list.
 */
export function rollIn(cell: string): ListedRoll {
  const text = cell.slice(0, LONGEST);
  const labels = [...labelsIn(text)];
  const lists: ListedRoll["lists"] = [];
  const unread: string[] = [];
  const before = text.slice(0, labels[0]?.start ?? text.length).trim();
  if (/[\p{L}\d]/u.test(before)) unread.push(before);
  for (const [index, label] of labels.entries()) {
    const end = labels[index + 1]?.start ?? text.length;
    const read = namesIn(text.slice(label.end, end).replace(/[\s;,|/]+$/u, ""));
    unread.push(...read.unread);
    const { word, option } = label;
    lists.push({ word, option, names: read.names });
  }
  return { lists, unread };
}

interface Label {
  word: string;
  option: VoteOption;
  start: number;
  end: number;
}

const BEFORE_COLON =
  /([\p{L}][\p{L} ]{0,60}?)\s*(?:\(?\d{1,3}\)?)?\s*(?::|\s[-–—](?=\s))\s*/gu;

function* labelsIn(text: string): Generator<Label> {
  for (const match of text.matchAll(BEFORE_COLON)) {
    const printed = match[1] ?? "";
    const words = [...printed.matchAll(/\p{L}+/gu)].slice(-4);
    for (const word of words) {
      const phrase = printed.slice(word.index);
      const option = normalizeVoteWord(phrase);
      // Only the whole phrase: "Smith Ayes" is a name and a word.
      const whole = words.length === 1 || isWhole(phrase, option);
      if (option === "other" || !whole) continue;
      yield {
        word: phrase,
        option,
        start: match.index + word.index,
        end: match.index + match[0].length,
      };
      break;
    }
  }
}

/** Whether a phrase is a clerk's word without anything else in it. */
function isWhole(phrase: string, option: VoteOption): boolean {
  const [, ...rest] = plainWord(phrase).split(" ");
  return rest.length === 0 || normalizeVoteWord(rest.join(" ")) !== option;
}

/** Nothing, or a sign for it: 0 and "no" stand for "not this one" here. */
export function isBlankMark(cell: string): boolean {
  return /^(?:[-–—.·\s]*|0|no|n|false|n\s?\/?\s?a)$/iu.test(cell.trim());
}

/** A sign that somebody set beside a name: "X", "1", "✓". */
export function isMark(cell: string): boolean {
  return /^(?:x|1|✓|✔|☑|•|\*|yes|y|true|s[ií])$/iu.test(cell.trim());
}
