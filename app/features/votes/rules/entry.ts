import type { Roster } from "~/features/officials/types";
import { foldName, splitName, tidyName } from "~/lib/names";

import type { RollMethod, VoteOption } from "../types";
import { saysLeft } from "./quorum-lost";
import { rosterChanged } from "./seen-roster";
import { normalizeVoteWord } from "./words";

/** What can be marked of a member: an option, or that they had left by then. */
export type Mark = VoteOption | "left";

/**
 * The letters of the one-line entry. Y and S both say yes, so that an
 * organizer who thinks in Spanish types the same line.
 */
export const ENTRY_LETTERS: Readonly<Record<string, Mark | null>> = {
  y: "yes",
  s: "yes",
  n: "no",
  a: "absent",
  e: "excused",
  b: "abstain",
  r: "recused",
  p: "present",
  v: "vacant",
  l: "left",
  // No record of this seat; word processors make dashes of hyphens.
  ".": null,
  "-": null,
  "–": null,
  "—": null,
};

export type LettersProblem =
  | { because: "unknownLetter"; letter: string }
  | { because: "wrongLength"; letters: number; seats: number };

/**
 * Reads "YYNAYYYNY" in the order of the seats; blanks and commas between the
 * letters are allowed.
 *
 * @param seats how many rows the roll has
 * @returns an option for each seat; null where there is no record
 */
export function parseLetters(
  text: string,
  seats: number,
):
  | { ok: true; options: (Mark | null)[] }
  | { ok: false; problem: LettersProblem } {
  const letters = lettersIn(text);
  const unknown = letters.find((letter) => !(letter in ENTRY_LETTERS));
  if (unknown !== undefined) {
    return {
      ok: false,
      problem: { because: "unknownLetter", letter: unknown.toUpperCase() },
    };
  }
  if (letters.length !== seats) {
    return {
      ok: false,
      problem: { because: "wrongLength", letters: letters.length, seats },
    };
  }
  return {
    ok: true,
    options: letters.map((letter) => ENTRY_LETTERS[letter] ?? null),
  };
}

function lettersIn(text: string): string[] {
  return [...text.toLowerCase().replace(/[\s,;|]+/g, "")];
}

/** A line pasted from the minutes: who, and the word printed beside. */
export interface PrintedLine {
  line: number;
  printedName: string;
  word: string;
  option: VoteOption;
}

/**
 * Reads "Rosa Delgado, In Favor" line by line: the word is what stands after
 * the last comma, semicolon, colon or tab. Lines without a word are listed.
 */
export function parsePrintedLines(text: string): {
  lines: PrintedLine[];
  unread: number[];
} {
  const lines: PrintedLine[] = [];
  const unread: number[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const typed = raw.normalize("NFC").trim();
    if (typed === "") continue;
    const parts = /^(.*\S)\s*[,;:\t]\s*([^,;:\t]+)$/u.exec(typed);
    const [, printedName, word] = parts ?? [];
    if (!printedName || !word) {
      unread.push(index + 1);
      continue;
    }
    lines.push({
      line: index + 1,
      printedName: printedName.replace(/[\s,;:]+$/u, ""),
      word: word.trim(),
      option: normalizeVoteWord(word),
    });
  }
  return { lines, unread };
}

/**
 * Whose line it is: the member with that name, or the only member with that
 * family name. Of two members with one family name neither is taken: the
 * printed name is kept without an official.
 *
 * @param members names as we know them, with their family names
 */
export function matchPrintedName<
  Member extends { name: string; familyName: string | null },
>(printedName: string, members: readonly Member[]): Member | null {
  const folded = foldName(printedName);
  const exact = members.filter(({ name }) => foldName(name) === folded);
  if (exact.length === 1) return exact[0] ?? null;
  if (exact.length > 1 || folded.includes(" ")) return null;
  const family = members.filter(
    ({ familyName }) => familyName !== null && foldName(familyName) === folded,
  );
  return family.length === 1 ? (family[0] ?? null) : null;
}

/** What the form of a roll call holds. */
export interface RollEntry {
  method: RollMethod;
  /** One for each place of the roster, by its key. */
  rows: readonly {
    key: string;
    /** Who held the place when the form was opened (`holderMark`). */
    holder?: string | undefined;
    option?: Mark | undefined;
    word?: string | undefined;
    /** In a correction: what the earlier version had in this row. */
    was?: Mark | undefined;
    wasWord?: string | undefined;
  }[];
  letters?: string | undefined;
  printed?: string | undefined;
  mayor?: "yes" | "no" | "abstain" | undefined;
}

/** One row of the roll as it would be kept. */
export interface PlannedVote {
  /** The place of the roster; null for the mayor and for unknown names. */
  key: string | null;
  officialId: string | null;
  seatId: string | null;
  printedName: string;
  word: string;
  option: VoteOption;
  weight: number;
  /** Had been there and left before this vote. */
  hadLeft: boolean;
}

export type RollProblem =
  | LettersProblem
  | { because: "unreadLine"; line: number }
  | { because: "contradictory"; name: string }
  | { because: "noRows" }
  | { because: "rosterChanged" };

export interface RollPlan {
  votes: PlannedVote[];
  problems: RollProblem[];
  /** Pasted lines whose name is nobody's of that day; kept as printed. */
  strangers: PrintedLine[];
}

/**
 * The rows a filled form amounts to. What is typed as text comes last and
 * wins over what is marked: first the marks, then the line of letters, then
 * the lines pasted from the minutes. Seats without a mark have no row, except
 * in a unanimous vote, where whoever is not an exception said yes.
 *
 * @param roster of the day of the vote; letters follow its places
 */
export function planRoll(entry: RollEntry, roster: Roster): RollPlan {
  if (rosterChanged(entry.rows, roster))
    return {
      votes: [],
      problems: [{ because: "rosterChanged" }],
      strangers: [],
    };
  const problems: RollProblem[] = [];
  const marks = new Map<string, Marked>();
  const rows = new Map(entry.rows.map((row) => [row.key, row]));
  for (const row of entry.rows) {
    const word = wordOf(row, row.option);
    marks.set(
      row.key,
      marked(row.option ?? (word ? normalizeVoteWord(word) : null), word),
    );
  }
  if (entry.letters) {
    // A clerk's roll names nobody for a vacant seat: it may be left out.
    const held = roster.places.filter(({ holder }) => holder !== null);
    const places =
      lettersIn(entry.letters).length === held.length ? held : roster.places;
    const read = parseLetters(entry.letters, places.length);
    if (read.ok) {
      places.forEach(({ key }, index) => {
        const option = read.options[index] ?? null;
        const row = rows.get(key);
        marks.set(key, marked(option, row ? wordOf(row, option) : ""));
      });
    } else problems.push(read.problem);
  }

  const { lines, unread } = parsePrintedLines(entry.printed ?? "");
  for (const line of unread) problems.push({ because: "unreadLine", line });
  const members = roster.places.flatMap((place) =>
    place.holder ? [{ ...nameOf(place.holder.name), place }] : [],
  );
  const mayor = roster.mayorHasSeat ? null : roster.mayor;
  let mayorVote: { option: VoteOption; word: string } | null = entry.mayor
    ? { option: entry.mayor, word: "" }
    : null;
  const pasted = new Map<string, PrintedLine>();
  const strangers = new Map<string, PrintedLine>();
  for (const line of lines) {
    const known = matchPrintedName(line.printedName, members);
    const isMayor =
      !known &&
      mayor !== null &&
      matchPrintedName(line.printedName, [nameOf(mayor.name)]) !== null;
    const group = known || isMayor ? pasted : strangers;
    const id = known?.place.key ?? (isMayor ? "" : foldName(line.printedName));
    const before = group.get(id);
    // The same line twice is one; two that contradict are for a person.
    if (before && before.option !== line.option) {
      problems.push({ because: "contradictory", name: line.printedName });
      continue;
    }
    group.set(id, line);
    if (known) marks.set(known.place.key, marked(line.option, line.word));
    else if (isMayor) mayorVote = line;
  }

  const votes = roster.places.flatMap((place): PlannedVote[] => {
    const mark = marks.get(place.key);
    const option =
      mark?.option ??
      (entry.method === "unanimous" && place.holder ? "yes" : null);
    if (option === null || (!place.holder && option === "vacant")) return [];
    const line = pasted.get(place.key);
    return [
      {
        key: place.key,
        officialId: place.holder?.officialId ?? null,
        seatId: place.seatId,
        printedName:
          line?.printedName ?? place.holder?.name ?? place.label ?? "",
        word: mark?.word ?? "",
        option,
        weight: place.weight,
        hadLeft: mark?.left ?? false,
      },
    ];
  });
  for (const line of strangers.values()) {
    votes.push({
      key: null,
      officialId: null,
      seatId: null,
      printedName: tidyName(line.printedName),
      word: line.word,
      option: line.option,
      weight: 1,
      hadLeft: saysLeft(line.word),
    });
  }
  if (mayor && mayorVote) {
    votes.push({
      key: null,
      officialId: mayor.officialId,
      seatId: null,
      printedName: mayor.name,
      word: mayorVote.word,
      option: mayorVote.option,
      weight: 1,
      hadLeft: false,
    });
  }
  // Who typed letters that cannot be read marked somebody: one sentence will do.
  if (
    votes.length === 0 &&
    problems.length === 0 &&
    entry.method === "roll_call"
  ) {
    problems.push({ because: "noRows" });
  }
  return { votes, problems, strangers: [...strangers.values()] };
}

interface Marked {
  option: VoteOption | null;
  word: string;
  left: boolean;
}

/** Whoever had left is absent from the vote, by whatever word. */
/**
 * The clerk's word of a row. In a correction, the word of the earlier version
 * that still stands in its field goes when the mark has changed: "Aye" is not
 * what the clerk printed of a no.
 */
function wordOf(
  { word = "", was, wasWord = "" }: RollEntry["rows"][number],
  option: Mark | null | undefined,
): string {
  const leftFromBefore = was !== undefined && word === wasWord;
  return leftFromBefore && option !== was ? "" : word;
}

function marked(mark: Mark | null, word: string): Marked {
  return mark === "left"
    ? { option: "absent", word, left: true }
    : { option: mark, word, left: mark === "absent" && saysLeft(word) };
}

function nameOf(name: string): { name: string; familyName: string | null } {
  return { name, familyName: splitName(name).familyName };
}
