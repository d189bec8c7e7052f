import type {
  Coverage,
  Force,
  Instrument,
  Precision,
  Stage,
} from "~/features/policies/types";

/** What a place is said to be in somebody's table; "" for what is not said. */
export interface PlaceAsked {
  ocdId: string;
  geoid: string;
  name: string;
  state: string;
  county: string;
  kind: string;
  /** What the heading of the column says of namesakes: "City", "County". */
  prefers?: "city" | "town" | "county" | undefined;
}

/** A place of ours as matching looks at it. */
export interface KnownPlace {
  id: string;
  slug: string;
  kind: string;
  name: string;
  officialName: string | null;
  stateCode: string | null;
  countyName: string | null;
  ocdId: string | null;
  geoid: string | null;
  otherNames: readonly string[];
  population?: number | null;
}

/** A day of which at least the year is known. */
export interface When {
  onDate: string;
  precision: Precision;
}

/** One claim of a table: what a document of a place says of a protection. */
export interface PolicyClaim {
  file: string;
  row: number;
  /** The column it was read from, where a row makes several claims. */
  column: string | null;
  asked: PlaceAsked;
  /** The place where reading already knows it (an agency's). */
  places?: readonly PlaceAsked[];
  provision: string;
  instrument: Instrument;
  coverage: Coverage;
  force: Force | null;
  stage: Stage;
  when: When;
  /** False: the row names no day of its own; it is that of its source. */
  dated: boolean;
  /** When it ended, where the row says so too. */
  ended: { stage: Stage; when: When } | null;
  title: string;
  number: string | null;
  sourceUrl: string;
  sourceTitle: string | null;
  stated: When | null;
  archivedUrl: string | null;
  exceptions: string;
  section: string | null;
  quote: string;
  practice: string;
  /** Our own id of the record, as our download prints it. */
  recordId: string | null;
  /** By what another system's record is known again. */
  externalId: string | null;
}

/** What can become of a line, the outcome that tells most first. */
export const ROW_OUTCOMES = [
  "created",
  "updated",
  "unchanged",
  "conflicting",
  "refused",
  "skipped",
] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];
export type RowCounts = Record<RowOutcome, number>;

/** Why a line, or a cell of it, is not stored. */
export const LINE_REASONS = [
  "damaged",
  "no_place",
  "no_state",
  "unknown_state",
  "unknown_place",
  "several_places",
  "state_or_place",
  "names_disagree",
  "regional",
  "no_provision",
  "unknown_provision",
  "no_source",
  "bad_source",
  "no_date",
  "bad_date",
  "future_date",
  "unknown_word",
  "not_known",
  "does_not_fit",
  "repeated",
  "conflicting",
  "differs",
  "withdrawn",
  "unsafe",
] as const;
export type LineReason = (typeof LINE_REASONS)[number];

/** A line that is not stored: where, why, and with what words. */
export interface LineOut {
  file: string;
  row: number;
  column: string | null;
  reason: LineReason;
  params: Readonly<Record<string, string | number>>;
}

/** Cells of one column with one word that record nothing: "unknown", blank. */
export interface PassedCells {
  column: string;
  /** "" for blank cells. */
  word: string;
  cells: number;
  /** The first row of them. */
  first: number;
}

/** A place as a person chooses it. */
export interface PlaceChoice {
  slug: string;
  name: string;
  kind: string;
  county: string | null;
  state: string | null;
}

/** Lines whose place a person has to choose, or has chosen. */
export interface PlaceQuestion {
  /** By what the choice is remembered. */
  key: string;
  /** The place as the file says it. */
  words: string;
  rows: number;
  first: number;
  choices: readonly PlaceChoice[];
  /** The place that was chosen; missing where nobody has. */
  chosen?: string;
  /** What was last looked for here; its places are among the choices. */
  searched?: string;
  /** How many places that brought. */
  found?: number;
}

export interface PolicyCounts {
  /** Lines of the file, empty ones left out. */
  lines: number;
  claims: number;
  created: number;
  updated: number;
  unchanged: number;
  ended: number;
  out: number;
  /** Of what stays out: claims of the file that contradict each other. */
  conflicting?: number;
  places: number;
  /** Different agencies or places the file names, and how many were placed. */
  named: number;
  placed: number;
}

/** What an import of policies would do, or has done. */
export interface PolicyReport {
  counts: PolicyCounts;
  out: LineOut[];
  /** What became of each line; missing in reports kept from before. */
  rows?: RowCounts;
  questions: PlaceQuestion[];
  ended: { documentId: string; title: string; place: string }[];
  /** Counties the file spells otherwise, each like only one of its state. */
  respelled: { said: string; taken: string }[];
  /** Cells that were passed over; missing in reports kept from before. */
  passed?: PassedCells[];
  /** Columns that were dropped at the door, or left out by the mapping. */
  dropped: string[];
  leftOut: string[];
}

export const POLICY_IMPORT_KINDS = ["ice-287g", "table"] as const;
export type PolicyImportKind = (typeof POLICY_IMPORT_KINDS)[number];

export const POLICY_IMPORT_STATES = [
  "columns",
  "planned",
  "done",
  "discarded",
] as const;
export type PolicyImportState = (typeof POLICY_IMPORT_STATES)[number];
