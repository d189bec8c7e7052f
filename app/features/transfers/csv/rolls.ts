import { plainWord } from "~/features/votes/rules";
import type { VoteOption } from "~/features/votes/types";
import { tidyName } from "~/lib/names";

import type { RowPlace } from "../types";
import { consentOf, sequenceOf, sourceOf, sumOf, textOf } from "./rows";
import type { MeantRow } from "./rows";
import type { ColumnMeaning, ResultMeaning } from "./types";

/** Somebody as one printing of a table names them. */
export interface Voter {
  printedName: string;
  folded: string;
  /** The file's own id of the person. */
  id: string | null;
  district: string | null;
  /** Which of several columns with this very heading. */
  copy: number;
}

export interface GatheredVote {
  from: RowPlace;
  voter: Voter;
  word: string;
  option: VoteOption;
  voteResult: number | null;
  /** A mayor's vote on a tie, beside the members'. */
  casting: boolean;
}

export type Sums = Record<"yes" | "no" | "abstain" | "absent", number | null>;

/** One taking of a vote: a row of a wide table, many of a long one. */
export interface GatheredRoll {
  from: RowPlace;
  /** The number of the roll in the file, from 0. */
  order: number;
  day: string;
  time: string | null;
  bodyName: string;
  bodyKey: string;
  meetingId: string | null;
  voteId: string | null;
  sequence: number | null;
  agendaNumber: string | null;
  file: string | null;
  title: string | null;
  type: string | null;
  status: string | null;
  action: string | null;
  result: string | null;
  flag: ResultMeaning;
  note: string | null;
  mover: string | null;
  seconder: string | null;
  consent: boolean;
  sourceUrl: string | null;
  sums: Sums;
  votes: GatheredVote[];
  /** Places of the rows after the first. */
  more: RowPlace[];
}

/** When and by whom a row's vote was taken. */
export interface Occasion {
  day: string;
  time: string | null;
  bodyName: string;
  bodyKey: string;
}

/** The body of a row, and its number or name as compared. */
export function bodyOf(
  row: MeantRow,
  fallback: string,
): Pick<Occasion, "bodyName" | "bodyKey"> {
  const bodyName = tidyName(textOf(row, "body") ?? fallback);
  return {
    bodyName,
    bodyKey: textOf(row, "body_id") ?? plainWord(bodyName),
  };
}

const SUBJECTS = [
  "file",
  "title",
  "action",
  "vote_id",
  "agenda_number",
] as const;

/** Whether a row says what was voted on. */
export function hasSubject(row: MeantRow): boolean {
  return SUBJECTS.some((means) => textOf(row, means) !== null);
}

// All by which two votes of one day may differ.
const TELLING: readonly ColumnMeaning[] = [
  "file",
  "title",
  "type",
  "sequence",
  "agenda_number",
  "action",
  "result",
];

/**
 * What tells one roll from another: its own number, else all the row says of
 * it.
 * @param timed whether the time on the clock is one of these things
 */
export function keyOf(
  row: MeantRow,
  { day, time, bodyKey }: Omit<Occasion, "bodyName">,
  timed: boolean,
): string {
  const voteId = textOf(row, "vote_id");
  return JSON.stringify([
    day,
    bodyKey,
    row.get("meeting_id"),
    voteId,
    ...(voteId === null ? TELLING.map((means) => row.get(means)) : []),
    ...(voteId === null && timed ? [time] : []),
  ]);
}

export function newRoll(
  from: RowPlace,
  row: MeantRow,
  occasion: Occasion,
  { order, flag }: { order: number; flag: ResultMeaning },
): GatheredRoll {
  return {
    from,
    order,
    ...occasion,
    meetingId: textOf(row, "meeting_id"),
    voteId: textOf(row, "vote_id"),
    sequence: sequenceOf(row),
    agendaNumber: textOf(row, "agenda_number"),
    file: textOf(row, "file"),
    title: textOf(row, "title"),
    type: textOf(row, "type"),
    status: textOf(row, "status"),
    action: textOf(row, "action"),
    result: textOf(row, "result"),
    flag,
    note: textOf(row, "note"),
    mover: textOf(row, "mover"),
    seconder: textOf(row, "seconder"),
    consent: consentOf(row),
    sourceUrl: sourceOf(row),
    sums: sumsOf(row),
    votes: [],
    more: [],
  };
}

/** Later rows of a roll may say what the first left blank. */
export function fillIn(
  roll: GatheredRoll,
  row: MeantRow,
  time: string | null,
): void {
  roll.time ??= time;
  roll.file ??= textOf(row, "file");
  roll.title ??= textOf(row, "title");
  roll.result ??= textOf(row, "result");
  roll.note ??= textOf(row, "note");
  roll.mover ??= textOf(row, "mover");
  roll.seconder ??= textOf(row, "seconder");
  roll.sourceUrl ??= sourceOf(row);
  const sums = sumsOf(row);
  for (const which of ["yes", "no", "abstain", "absent"] as const) {
    roll.sums[which] ??= sums[which];
  }
}

function sumsOf(row: MeantRow): Sums {
  return {
    yes: sumOf(row, "yes_total"),
    no: sumOf(row, "no_total"),
    abstain: sumOf(row, "abstain_total"),
    absent: sumOf(row, "absent_total"),
  };
}
