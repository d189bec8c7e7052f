export interface TaskTable {
  id: string;
  group_id: string;
  campaign_id: string | null;
  demand_id: string | null;
  jurisdiction_id: string | null;
  /** The official this task is about, and what we ask of them. */
  official_id: string | null;
  motion_id: string | null;
  kind: string;
  title: string;
  why: string;
  ask: string;
  script: string;
  location: string;
  starts_at: string | null;
  ends_at: string | null;
  due_on: string | null;
  time_zone: string;
  /** Hard limit of people; null when as many as like may come. */
  capacity: number | null;
  /** Minimum wanted: below it the task is short of people. */
  wanted: number;
  /** Places taken; changed only by the claim's conditional update. */
  taken: number;
  /** group | public; with `shared_with` also the groups of our coalitions */
  visibility: string;
  /** open | done | cancelled */
  state: string;
  created_by: string;
  created_at: string;
  ended_at: string | null;
  ended_by: string | null;
  ended_why: string | null;
  /** Set when the day follows the vote: so many days before it. */
  days_before: number | null;
  /** The day of the vote the task was last set by; null: it had none. */
  vote_on: string | null;
  /** A volunteer of the group who sees who signed up, and marks who came. */
  lead_account_id: string | null;
  /** coalitions: groups in a coalition with ours see it too. */
  shared_with: string | null;
  /** Tasks with the same one are shifts of one piece of work. */
  series_id: string | null;
  /** Language one must speak for it: "es". */
  language: string | null;
  /** The stand a contact with the official is hoped to lead to. */
  hoped_lean: string | null;
  /** The meeting to speak at, where no vote tells it. */
  meeting_id: string | null;
}

export interface ClaimTable {
  id: string;
  task_id: string;
  account_id: string;
  /** registered | waiting | confirmed | attended | missed | cancelled */
  state: string;
  claimed_at: string;
  cancelled_at: string | null;
  finished_at: string | null;
  hours: number | null;
  /** When they were last asked to confirm. */
  chased_at: string | null;
}

/** What came of a contact with an official; evidence on that official. */
export interface ContactOutcomeTable {
  id: string;
  task_id: string;
  claim_id: string;
  official_id: string;
  /** spoke | left_message | no_answer | wrote */
  reached: string;
  said: string;
  lean_heard: string | null;
  contacted_on: string;
  recorded_by: string;
  recorded_at: string;
}

/** A reminder that was sent: once for each sign-up and start of its shift. */
export interface TaskReminderTable {
  claim_id: string;
  /** day_before | same_day */
  kind: string;
  starts_at: string;
  sent_at: string;
}

/** Words to start a task from: the site's own, or what a group keeps. */
export interface TaskTemplateTable {
  id: string;
  /** null: one of the site's. */
  group_id: string | null;
  /** own | contact | outreach | know-your-rights | … */
  toolkit: string;
  locale: string;
  kind: string;
  name: string;
  title: string;
  why: string;
  ask: string;
  script: string;
  location: string;
  wanted: number;
  capacity: number | null;
  /** How long a shift lasts. */
  minutes: number | null;
  created_by: string | null;
  created_at: string;
}

/** One thing somebody said they can do, for their own "For you". */
export interface AccountOfferTable {
  account_id: string;
  /** work (a kind of task) | language | time */
  kind: string;
  value: string;
}

/** Secret address of somebody's own calendar; only the hash is kept. */
export interface TaskFeedTable {
  id: string;
  token_hash: string;
  account_id: string;
  created_at: string;
  ended_at: string | null;
}

/** A mailed link to sign up for a public task without a password. */
export interface TaskLinkTable {
  token_hash: string;
  task_id: string;
  canonical_email: string;
  email: string;
  name: string;
  locale: string;
  created_at: string;
  expires_at: string;
}

/** Somebody sees to a thing in the attention queue of their group. */
export interface AttentionTakingTable {
  group_id: string;
  kind: string;
  subject_id: string;
  account_id: string;
  taken_at: string;
}

/** A point one group wants made at a meeting. */
export interface CommentPointTable {
  id: string;
  meeting_id: string;
  group_id: string;
  position: number;
  words: string;
  created_by: string;
  created_at: string;
}

/** One turn at public comment, of a sign-up or of somebody written down. */
export interface CommentSpeakerTable {
  id: string;
  meeting_id: string;
  group_id: string;
  /** The sign-up it belongs to; null: written down by an organizer. */
  claim_id: string | null;
  /** The name they wish to be called by; null: they did not say. */
  called: string | null;
  /** Language spoken: "es". */
  language: string | null;
  interpreter: number;
  /** in_person | remote */
  attends: string;
  /** null: as long as the body lets them. */
  minutes: number | null;
  /** null: after those with one, in the order they came. */
  position: number | null;
  /** planned | spoke | did_not */
  status: string;
  added_at: string;
  changed_at: string;
}

/** Which points a speaker makes. */
export interface CommentCoverageTable {
  speaker_id: string;
  point_id: string;
}

/** One change made to several tasks of a group at once. */
export interface TaskBatchTable {
  id: string;
  group_id: string;
  /** publish | close | reopen | move | lead | campaign | remove */
  kind: string;
  /** By how many days they moved. */
  days: number | null;
  /** How many were changed. */
  tasks: number;
  made_by: string;
  made_at: string;
  undone_by: string | null;
  undone_at: string | null;
  /** How many went back when it was undone. */
  put_back: number | null;
}

/** What one of them was before and after: its columns, as JSON. */
export interface TaskBatchRowTable {
  batch_id: string;
  task_id: string;
  before: string;
  after: string;
}
