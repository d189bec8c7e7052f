/** What an official promised about a demand or a protection. */
export interface PromiseTable {
  id: string;
  official_id: string;
  /** The group that recorded it and answers for it. */
  group_id: string;
  demand_id: string | null;
  provision_id: string | null;
  /** standing | disputed | withdrawn */
  state: string;
  created_by: string;
  created_at: string;
}

/** The words of a promise; a correction is a new version. */
export interface PromiseVersionTable {
  id: string;
  promise_id: string;
  version: number;
  /** for | against */
  side: string;
  /** Day on which it was promised. */
  said_on: string;
  /** The one vote it was about; null: every vote on what is asked. */
  motion_id: string | null;
  /** As the official said it. */
  quote: string;
  source_kind: string;
  source_url: string | null;
  /** How the group knows, for whoever may read it. */
  note: string;
  /** group | coalition | public */
  visibility: string;
  /** What a correction sets right; empty in the first version. */
  why: string;
  recorded_by: string;
  recorded_at: string;
}

/** Something said about an entry: a dispute, the official's answer. */
export interface PromiseNoteTable {
  id: string;
  promise_id: string;
  /** dispute | settlement | answer | withdrawal | restoration */
  act: string;
  /** The group whose organizer wrote it. */
  group_id: string;
  words: string;
  on_date: string;
  source_url: string | null;
  recorded_by: string;
  recorded_at: string;
  /** When the recording group let everybody read it; null: not yet. */
  published_at: string | null;
  published_by: string | null;
}
