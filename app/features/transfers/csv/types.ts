/**
 * How the columns of somebody's table are to be read. Plain data: it is kept
 * for the group, so that next month's file needs no work.
 */

/** What a column may hold. */
export const COLUMN_MEANINGS = [
  "ignore",
  // when and where
  "date",
  "time",
  "body",
  "body_id",
  "meeting_id",
  // what was voted on
  "file",
  "title",
  "type",
  "status",
  "vote_id",
  "sequence",
  "agenda_number",
  "action",
  "result",
  "note",
  "mover",
  "seconder",
  "consent",
  "source_url",
  // who voted how: one row a vote
  "member",
  "member_first",
  "member_last",
  "member_id",
  "district",
  "word",
  "vote_code",
  // who voted how: one column a member
  "member_votes",
  "mayor_votes",
  // who voted how: names in a cell, or a mark beside the member
  "yes_names",
  "no_names",
  "abstain_names",
  "absent_names",
  "excused_names",
  "recused_names",
  "roll_text",
  // sums the clerk printed
  "yes_total",
  "no_total",
  "abstain_total",
  "absent_total",
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** Columns of which a table may have several. */
export const MANY_COLUMNS: readonly ColumnMeaning[] = [
  "ignore",
  "member_votes",
  "mayor_votes",
];

/** What a clerk's word may be taken for; "skip" is no vote at all. */
export const WORD_MEANINGS = [
  "yes",
  "no",
  "abstain",
  "absent",
  "excused",
  "recused",
  "present",
  "not_voting",
  "vacant",
  "paired",
  "other",
  "skip",
] as const;
export type WordMeaning = (typeof WORD_MEANINGS)[number];

/** What a printed result may be taken for; "none": it tells neither. */
export const RESULT_MEANINGS = ["pass", "fail", "none"] as const;
export type ResultMeaning = (typeof RESULT_MEANINGS)[number];

export interface TableMapping {
  /** For each column, in the order of the file. */
  columns: ColumnMeaning[];
  /** How 03/04/2025 is meant. */
  dateOrder: "mdy" | "dmy";
  /** The body that voted, where no column says. */
  body: string;
  /** Votes by the word as compared (see plainWord). */
  words: Record<string, WordMeaning>;
  /** Results by the words as compared. */
  results: Record<string, ResultMeaning>;
  /** Whether a row without a day is of the day above it (merged cells). */
  carryDown?: boolean;
}

/** One file of a table, its private columns already left out. */
export interface TableFile {
  name: string;
  /** A JSON list for each row (its number, and its cells), in pieces of lines. */
  pieces: Iterable<string>;
}

/** What is known of a table beside its rows. */
export interface TableHead {
  /** Names of the columns that are left, as printed. */
  header: string[];
  /** Columns that were dropped at the door, by why. */
  dropped: { immigration: string[]; private: string[] };
  /** How the files were read. */
  encodings: string[];
  /** Cells whose letters had been encoded twice. */
  mended: number;
  /** The row of the headings; missing in tables kept from before. */
  headingRow?: number;
  /** Members stood in rows and motions in columns: a row is the file's column. */
  turned?: boolean;
}

/** A table with its rows. */
export interface SavedTable extends TableHead {
  files: TableFile[];
}
