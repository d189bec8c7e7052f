import type { Notice, Refusal, RowKind, RowPlace } from "../types";
import type {
  LegistarBody,
  LegistarEvent,
  LegistarEventItem,
  LegistarMatter,
  LegistarOfficeRecord,
  LegistarPerson,
  LegistarVote,
} from "./schema";

/** A saved response, as text (UTF-8 decoded by the caller). */
export interface SavedFile {
  name: string;
  text: string;
}

/** A row that has the right shape, and where it stood. */
export interface Sourced<T> {
  from: RowPlace;
  value: T;
}

export interface LegistarTables {
  bodies: Sourced<LegistarBody>[];
  persons: Sourced<LegistarPerson>[];
  officeRecords: Sourced<LegistarOfficeRecord>[];
  events: Sourced<LegistarEvent>[];
  items: Sourced<LegistarEventItem>[];
  votes: Sourced<LegistarVote>[];
  matters: Sourced<LegistarMatter>[];
}

/** What one file was found to hold, for the report. */
export interface FileContents {
  name: string;
  /** Rows by kind, in the file's own order of first appearance. */
  rows: Partial<Record<RowKind, number>>;
}

export interface ReadResult {
  tables: LegistarTables;
  files: FileContents[];
  refusals: Refusal[];
  notices: Notice[];
}

export interface ReadLimits {
  files: number;
  charactersPerFile: number;
  rows: number;
}

/** A year of a large council is about 40,000 rows and 30 MB. */
export const READ_LIMITS: ReadLimits = {
  files: 5_000,
  charactersPerFile: 50_000_000,
  rows: 500_000,
};

/** Tables without a row yet. */
export function noTables(): LegistarTables {
  return {
    bodies: [],
    persons: [],
    officeRecords: [],
    events: [],
    items: [],
    votes: [],
    matters: [],
  };
}
