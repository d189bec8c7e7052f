import type { Generated } from "kysely";

/** How a body decides one kind of motion, for a span of time. */
export interface BodyRuleTable {
  id: string;
  body_id: string;
  /** Null: every kind of motion that has no rule of its own. */
  motion_kind: string | null;
  /** A BodyRule (features/votes/types) as JSON. */
  rule: string;
  valid_from: string | null;
  valid_to: string | null;
  source_url: string | null;
  created_by: string | null;
  created_at: string;
}

export interface MeetingTable {
  id: string;
  body_id: string;
  /** Day and time on the clock of the place; the time may be unknown. */
  local_date: string;
  local_time: string | null;
  time_zone: string;
  /** The same instant in UTC; null while the time is unknown. */
  starts_at: string | null;
  location: string | null;
  agenda_url: string | null;
  minutes_url: string | null;
  source_url: string | null;
  /** scheduled | held | cancelled */
  status: string;
  created_by_group_id: string | null;
  created_at: string;
  /** Last day and time for written comment, on the clock of the place; null:
   * as the body's clock says. */
  comments_on: string | null;
  comments_at: string | null;
  /** Where comment is handed in, if not where the body always takes it. */
  comment_url: string | null;
  /** Last day and time to sign up to speak; null: as the body's clock says. */
  signup_on: string | null;
  signup_at: string | null;
}

/** How long before a meeting a body posts its agenda and closes comment. The
 * newest row counts; the earlier ones stay. */
export interface BodyClockTable {
  id: string;
  body_id: string;
  notice_hours: number | null;
  comment_hours: number | null;
  comment_url: string | null;
  /** So long before the meeting it stops taking names of speakers. */
  signup_hours: number | null;
  signup_url: string | null;
  source_url: string | null;
  created_by: string | null;
  created_at: string;
}

/** A secret address under which one person's calendar reads a campaign. */
export interface CalendarFeedTable {
  id: string;
  token_hash: string;
  account_id: string;
  campaign_id: string;
  created_at: string;
  ended_at: string | null;
}

/** A bill, ordinance or resolution file that may be voted on many times. */
export interface MatterTable {
  id: string;
  jurisdiction_id: string;
  file_number: string;
  title: string;
  kind: string | null;
  recorded_status: string | null;
  source_url: string | null;
  created_at: string;
}

/** One line of a meeting's agenda, headings too, as the clerk published it. */
export interface AgendaItemTable {
  id: string;
  meeting_id: string;
  sequence: number;
  /** The clerk's own number of the line, as "A." or "2.". */
  agenda_number: string | null;
  title: string;
  matter_file: string | null;
  matter_kind: string | null;
  /** As recorded on the day of the import; it may be stale. */
  matter_status: string | null;
  action_name: string | null;
  action_text: string | null;
  note: string | null;
  consent: number;
  /** Printed names. */
  mover: string | null;
  seconder: string | null;
  source_url: string | null;
  /** The vote taken, or expected, on this line. */
  motion_id: string | null;
  created_at: string;
}

/** A question a body decides (or is expected to decide) by vote. */
export interface MotionTable {
  id: string;
  body_id: string;
  /** Null while the vote is expected but not on any agenda. */
  meeting_id: string | null;
  matter_id: string | null;
  /** The demand this vote would meet. */
  demand_id: string | null;
  /** The group that counts this vote; null for imported public records. */
  group_id: string | null;
  kind: string;
  /** The official title, always shown. */
  title: string;
  /** The campaign's own words, shown beside the official title. */
  campaign_title: string | null;
  sequence: number;
  agenda_number: string | null;
  action_name: string | null;
  action_text: string | null;
  consent: number;
  /** Recorded result: pass | fail | null when the record is silent. */
  recorded_result: string | null;
  source_url: string | null;
  created_by: string | null;
  created_at: string;
}

/** One taking of the roll; a correction is a new version. */
export interface RollCallTable {
  id: string;
  motion_id: string;
  version: number;
  /** roll_call | voice | unanimous | import */
  method: string;
  /** passed | failed | no_quorum | unknown, by rule and roll. */
  computed_result: string;
  entered_by: string | null;
  entered_at: string;
  source_url: string | null;
  note: string;
  /** Who presided at this vote; null: whoever chairs the body. */
  presided_by: Generated<string | null>;
  /** The consent vote it belongs to. */
  consent_id: Generated<string | null>;
}

/** One vote for a list of items of a meeting. */
export interface ConsentVoteTable {
  id: string;
  meeting_id: string;
  entered_by: string | null;
  entered_at: string;
}

export interface ConsentItemTable {
  consent_id: string;
  motion_id: string;
  position: number;
  /** Taken off the list before the vote, to be decided apart. */
  pulled: number;
}

/** Steps of a protest that raises the bar; the newest counts. */
export interface MotionProtestTable {
  id: string;
  motion_id: string;
  /** filed | withdrawn | rejected (found invalid) */
  step: string;
  /** Who filed it, as the record says. */
  filed_by: string;
  happened_on: string;
  source_url: string | null;
  note: string;
  recorded_by: string;
  recorded_at: string;
}

/** An earlier reading of what a motion would pass. */
export interface MotionReadingTable {
  id: string;
  motion_id: string;
  read_on: string;
  source_url: string | null;
  note: string;
  recorded_by: string;
  recorded_at: string;
  /** Recorded by mistake. */
  taken_back_by: string | null;
  taken_back_at: string | null;
}

/** What was done about a conflict of record and rule; the newest counts. */
export interface ConflictStepTable {
  id: string;
  motion_id: string;
  /** stands (the record is right) | reopened */
  step: string;
  /** The two results as they were when the step was taken. */
  recorded: string;
  computed: string;
  note: string;
  source_url: string | null;
  group_id: string | null;
  recorded_by: string;
  recorded_at: string;
}

export interface CastVoteTable {
  id: string;
  roll_call_id: string;
  official_id: string | null;
  seat_id: string | null;
  /** As the record prints it, kept even when it matches no official. */
  printed_name: string;
  /** The clerk's word, as printed. */
  word: string;
  /** The normalized option. */
  option: string;
  weight: number;
  position: number;
  /** Had left the meeting before this vote. */
  had_left: Generated<number>;
  /** Kept: the day of the meeting and the motion's number there, while this is
   * a row of the newest roll of a vote at a meeting; else null. */
  record_on: Generated<string | null>;
  record_sequence: Generated<number | null>;
}

/** Kept: grows with every change of a body's record. */
export interface BodyRecordTable {
  body_id: string;
  version: number;
}

/** Kept: the place of each member in the marks of a body's sheets. */
export interface BodyVoterTable {
  body_id: string;
  /** From 0. */
  number: number;
  /** May be merged into another meanwhile, and come back. */
  official_id: string;
}

/** Kept: the newest roll of a vote at a meeting, as one line of marks. */
export interface RollSheetTable {
  motion_id: string;
  roll_call_id: string;
  body_id: string;
  held_on: string;
  sequence: number;
  kind: string;
  /** Rows that say so, of voters whom nobody recognised too. */
  yes: number;
  no: number;
  /** A character each (MARKS), at the members' numbers. */
  marks: string;
}

/** What one group believes of one member about one motion; newest counts. */
export interface LeanTable {
  id: string;
  motion_id: string;
  official_id: string;
  group_id: string;
  lean: string;
  confidence: string;
  /** said_to_us | public_statement | press | past_vote | staff | rumor … */
  evidence_kind: string;
  evidence_on: string;
  evidence_url: string | null;
  note: string;
  /** group | coalition | public */
  visibility: string;
  recorded_by: string;
  recorded_at: string;
}

/** An import between its dry run and its end. */
export interface ImportRunTable {
  id: string;
  group_id: string | null;
  account_id: string | null;
  system: string;
  /** JSON: place, client, options. */
  options: string;
  /** JSON: the uploaded files; emptied when the run ends. */
  files: string;
  /** planned | running | done | failed | discarded */
  state: string;
  /** JSON: counts, refusals, notices. */
  report: string;
  created_at: string;
  finished_at: string | null;
}
