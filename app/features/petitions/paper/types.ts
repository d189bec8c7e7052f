export const LINE_KINDS = ["name", "illegible", "struck"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export type BatchState =
  "entry" | "check" | "checked" | "counted" | "set_aside";

/** What became of a line when its batch was counted. */
export type LineOutcome =
  "counted" | "twice_online" | "twice_paper" | "excluded";

/** What somebody read on a line. */
export interface Reading {
  readonly name: string;
  readonly postalCode: string;
  readonly email: string;
  /** Letters of the boxes that are ticked, in order: "AC". */
  readonly ticks: string;
}

export type KindReading = Reading & { readonly kind: LineKind };

/** The first reading of a line, and a second one when it was in a sample. */
export interface PaperFacts {
  readonly typed: KindReading;
  readonly again: KindReading | null;
}
/** Lines on a printed sheet, and rows of a form that types it in. */
export const LINES_A_SHEET = 10;

/** Sheets of one batch, and sheets printed at once. */
export const MOST_SHEETS = 60;

/** Paper the sheet is made for. */
export const PAPERS = ["letter", "a4"] as const;
export type Paper = (typeof PAPERS)[number];

/**
 * Letters of a text (both languages together) that fit above the lines; a
 * longer one stands whole on a page of its own, and begins above the lines.
 */
export const SHORT_TEXT = 900;

/** Batches on a page of the list. */
export const BATCHES_PAGE_SIZE = 25;
