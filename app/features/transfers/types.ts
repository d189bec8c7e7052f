import type { VoteOption } from "~/features/votes/types";

/**
 * A council's record in the one shape every importer hands over, whatever
 * system it was saved from. Plain data: safe in browser and server.
 */

/** Where a row was read: a file, and the row's number in its list, from 1. */
export interface RowPlace {
  file: string;
  /** Null when the whole file is meant. */
  row: number | null;
  /**
   * For a row inside another row, the way to its list, as in
   * "[3].EventItems" (counted from 1, like `row`). Null at the top.
   */
  within: string | null;
}

export const ROW_KINDS = [
  "body",
  "person",
  "membership",
  "meeting",
  "item",
  "motion",
  "vote",
  "casting_vote",
  "matter",
  "attendance",
  "unknown",
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/**
 * Why a row or a file did not come in.
 * - refused: the row cannot be read or hangs on nothing;
 * - skipped: readable, but it is no part of the record;
 * - conflicting: two rows say different things, so neither is believed.
 */
export const REFUSAL_OUTCOMES = {
  // whole files
  too_many_files: "refused",
  too_many_rows: "refused",
  file_too_big: "refused",
  file_empty: "refused",
  not_json: "refused",
  is_markup: "refused",
  unknown_shape: "refused",
  not_text: "refused",
  no_heading: "refused",
  no_rows: "refused",
  too_many_columns: "refused",
  other_columns: "refused",
  // single rows
  unknown_row: "refused",
  wrong_shape: "refused",
  no_item_link: "refused",
  no_meeting_link: "refused",
  unknown_meeting: "refused",
  unknown_item: "refused",
  unknown_body: "refused",
  no_title: "refused",
  not_a_member: "skipped",
  body_without_meetings: "skipped",
  ambiguous_name: "conflicting",
  uncertain_name: "conflicting",
  left_unmatched: "skipped",
  edited_here: "conflicting",
  maybe_same_vote: "conflicting",
  no_name: "refused",
  name_too_long: "refused",
  bad_date: "refused",
  no_date: "refused",
  future_vote: "refused",
  bad_quotes: "refused",
  too_many_cells: "refused",
  too_few_cells: "refused",
  no_subject: "refused",
  unread_cell: "refused",
  totals_row: "skipped",
  above_heading: "skipped",
  not_a_vote: "skipped",
  repeated_row: "skipped",
  older_row: "skipped",
  not_a_body: "skipped",
  matter_without_votes: "skipped",
  vacant_seat: "skipped",
  test_body: "skipped",
  test_meeting: "skipped",
  test_item: "skipped",
  placeholder_meeting: "skipped",
  restricted_matter: "skipped",
  attendance: "skipped",
  of_skipped_meeting: "skipped",
  of_skipped_item: "skipped",
  contradictory_rows: "conflicting",
  contradictory_votes: "conflicting",
} as const;
export type RefusalReason = keyof typeof REFUSAL_OUTCOMES;
export type RefusalOutcome = (typeof REFUSAL_OUTCOMES)[RefusalReason];

/** Values a sentence about a row needs: a name, a date, a column. */
export type ReasonParams = Readonly<Record<string, string | number>>;

/** One row (or file) that did not come in, and why. */
export interface Refusal extends RowPlace {
  kind: RowKind;
  reason: RefusalReason;
  params: ReasonParams;
}

/** Things the importer did, or saw, that the person should know of. */
export const NOTICE_REASONS = [
  "repeated_rows",
  "newer_row_kept",
  "immigration_columns_dropped",
  "private_columns_dropped",
  "unsafe_notes_left_out",
  "same_day_meetings",
  "flag_contradiction",
  "passed_without_votes",
  "blank_vote_words",
  "unreadable_time",
  "several_clients",
  "same_name_persons",
  "alike_persons",
  "seats_kept",
  "seats_body_unknown",
  "voter_without_seat",
  "fewer_rows_than_seats",
  "old_roster",
  "results_differ",
  "sums_differ",
  "columns_left_out",
  "encoding_guessed",
  "letters_mended",
  "blank_cells",
  "cells_left_out",
  "unknown_word",
  "result_unclear",
  "newest_first",
  "casting_vote_read",
  "days_carried",
  "table_turned",
] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];

export interface Notice {
  reason: NoticeReason;
  params: ReasonParams;
}

export interface RecordedBody {
  from: RowPlace;
  externalId: string;
  name: string;
  /** The clerk's own word for the kind of body, as "Committee". */
  bodyType: string | null;
  /** Number of seats by the source's own table; null when it says none. */
  seatsStated: number | null;
  /** The most voters with a row on one item of this body. */
  seatsSeen: number;
}

export interface RecordedPerson {
  from: RowPlace;
  externalId: string;
  /** As printed, in one encoding and without stray spaces. */
  fullName: string;
  givenName: string | null;
  familyName: string | null;
  suffix: string | null;
  /** The office's published contact; never a home address or second line. */
  email: string | null;
  phone: string | null;
  website: string | null;
  /** Null when the source does not say. */
  active: boolean | null;
  /** Known only because a roll or a roster names them: no contact is news. */
  mentioned: boolean;
  /** The seat a roll names beside them, as "District 3". */
  seatLabel?: string;
}

/** One person's time in one body. */
export interface RecordedMembership {
  from: RowPlace;
  externalId: string;
  personExternalId: string;
  bodyExternalId: string;
  fullName: string;
  title: string | null;
  memberType: string | null;
  /** Local calendar days, YYYY-MM-DD. */
  startDate: string | null;
  endDate: string | null;
}

/** "held" only on evidence: minutes are out, or something was decided. */
export const MEETING_STATUSES = ["scheduled", "held", "cancelled"] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export interface RecordedMeeting {
  from: RowPlace;
  externalId: string;
  bodyExternalId: string;
  /** YYYY-MM-DD and HH:MM in the place's own time; the source names no zone. */
  localDate: string;
  localTime: string | null;
  location: string | null;
  comment: string | null;
  agendaUrl: string | null;
  minutesUrl: string | null;
  sourceUrl: string | null;
  status: MeetingStatus;
}

export interface RecordedItem {
  from: RowPlace;
  externalId: string;
  meetingExternalId: string;
  /** Order in which the meeting took it up; null when the clerk gave none. */
  sequence: number | null;
  agendaNumber: string | null;
  /** The official title; null when the record has none. */
  title: string | null;
  matterExternalId: string | null;
  matterFile: string | null;
  matterType: string | null;
  /** The matter's status today, which may be later news than this item. */
  matterStatus: string | null;
  actionName: string | null;
  actionText: string | null;
  /** What agenda and minutes add, in words; lines kept. */
  note: string | null;
  recordedFlag: "pass" | "fail" | null;
  consent: boolean;
  /** Printed names. */
  mover: string | null;
  seconder: string | null;
  /** Whether the body decided something here: votes, or a recorded result. */
  isVote: boolean;
  /** What the source adds to the roll itself, as "a motion to reconsider is pending". */
  rollNote?: string | null;
  /** The item's own page, where the source has one beside the meeting's. */
  sourceUrl?: string | null;
}

export interface RecordedVote {
  from: RowPlace;
  externalId: string;
  itemExternalId: string;
  personExternalId: string | null;
  printedName: string;
  /** The clerk's word; "" when the clerk left it blank. */
  word: string;
  /** Legistar's VoteResult: 1 yes, 2 no, 0 or null neither. */
  voteResult: number | null;
  /** The clerk's order of names; null when there is none. */
  sort: number | null;
  /** What the word was said to mean, where a person said it. */
  option?: VoteOption;
  /** The mayor's vote on a tie, beside the members'. */
  casting?: true;
}

/** Where a record can come from. */
export const IMPORT_SYSTEMS = ["legistar", "csv", "ocd"] as const;
export type ImportSystem = (typeof IMPORT_SYSTEMS)[number];

/** A whole saved record, read, cleaned and ordered. */
export interface CouncilRecord {
  /** The system and its name for this council, as legistar and "riverbend". */
  source: { system: ImportSystem; client: string | null };
  fileCount: number;
  bodies: RecordedBody[];
  persons: RecordedPerson[];
  memberships: RecordedMembership[];
  meetings: RecordedMeeting[];
  items: RecordedItem[];
  votes: RecordedVote[];
  refusals: Refusal[];
  notices: Notice[];
}

/** What became of rows of one kind. */
export interface RowCounts {
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  conflicting: number;
  refused: number;
}

/** Why somebody of a record may be an official known here. */
export const MATCH_REASONS = [
  "same_name",
  "same_mail",
  "suffix",
  "initial",
  "nickname",
  "surname",
  "spelling",
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** A person of a record of whom nobody but a person can say who it is. */
export interface PersonQuestion {
  externalId: string;
  name: string;
  candidates: { officialId: string; name: string; reason: MatchReason }[];
  /**
   * The official chosen, by our id; "new" for somebody not known here yet;
   * "none" to leave the printed name alone; null while nobody has said.
   */
  chosen: string | null;
}

/** A clerk's word that nobody here knows: kept as printed, and asked for. */
export interface WordQuestion {
  /** The word as compared (see wordKey). */
  key: string;
  /** As first printed. */
  word: string;
  /** Votes with it. */
  count: number;
  /** What somebody said it means; null while nobody has. */
  chosen: VoteOption | null;
}

/** A vote of a record that looks like one already on record. */
export interface SameVoteQuestion {
  /** The source's id of the item. */
  externalId: string;
  title: string;
  /** YYYY-MM-DD. */
  date: string;
  body: string;
  candidates: { motionId: string; title: string }[];
  /** Our id of the motion it is, "apart" for a vote of its own, or null. */
  chosen: string | null;
}

/** What an import did, or (in a dry run) would do. */
export interface ImportReport {
  system: string;
  files: number;
  counts: Record<RowKind, RowCounts>;
  refusals: Refusal[];
  notices: Notice[];
  /** Who is who, to be said by a person; none in older reports. */
  questions?: PersonQuestion[];
  /** Words nobody knew; none in older reports. */
  words?: WordQuestion[];
  /** Votes that look like ones on record; none in older reports. */
  sameVotes?: SameVoteQuestion[];
  /** Our ids of what the record is about; empty in a dry run. */
  stored: StoredSubjects;
}

/** What an import left on record, created or found, in the record's order. */
export interface StoredSubjects {
  bodies: string[];
  meetings: string[];
  officials: string[];
}

/** Where an import stands between its dry run and its end. */
export const IMPORT_STATES = [
  "planned",
  "running",
  "done",
  "failed",
  "discarded",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** A file of JSON is read in one go: a year of a large council is 30 MB. */
export const JSON_MEGABYTES = 50;

/** How much one form may bring; the server's own limit is a little above. */
export const UPLOAD_LIMITS = { files: 2_000, megabytes: 30 } as const;
