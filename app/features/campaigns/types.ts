/** Who may read a campaign's page: everybody, or the members of its group. */
export const CAMPAIGN_VISIBILITIES = ["public", "group"] as const;
export type CampaignVisibility = (typeof CAMPAIGN_VISIBILITIES)[number];

/** What an organizer may have to see to, today. */
export const ATTENTION_KINDS = [
  "overdue_answer",
  "vote_soon",
  "stale_leans",
  "unmarked",
  "unconfirmed",
  "short_task",
  "petition_to_deliver",
  "record_conflict",
  "to_verify",
  "new_signups",
  "roster_to_verify",
  "join_request",
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** One thing that waits for an organizer, until it is resolved. */
export interface Attention {
  kind: AttentionKind;
  /** Id of what the kind is about; for groups the slug. */
  id: string;
  title: string;
  /** The Spanish title, where what it is about has one. */
  titleEs: string | null;
  /** The day by which it counts; null when there is none. */
  on: string | null;
  /** Days late, votes short, people missing …, as the kind says. */
  count: number;
  campaign: { id: string; name: string } | null;
  /** Who said that they see to it; left out where nobody can. */
  taker?: { name: string; mine: boolean } | null;
}

/** How often something happened on a day. */
export interface DayCount {
  day: string;
  count: number;
}

/** How likely a vote is to be lost, in words. */
export const VOTE_RISKS = [
  "at_risk",
  "close",
  "on_track",
  "not_counted",
] as const;
export type VoteRisk = (typeof VOTE_RISKS)[number];

/** One vote to come, counted as its reader may see it. */
export interface VoteLine {
  motionId: string;
  /** The official title. */
  title: string;
  /** The campaign's own words; null where there are none, or not public. */
  campaignTitle: string | null;
  demandTitle: string | null;
  /** The group that counts it. */
  groupId: string | null;
  bodyName: string;
  bodySlug: string;
  /** Null while the vote stands on no agenda. */
  localDate: string | null;
  startsAt: string | null;
  timeZone: string;
  /** Null while the body has no seats to count. */
  count: VoteLineCount | null;
  /** What was known a week ago, where that was asked. */
  weekAgo: { firm: number; chance: number } | null;
  /** Members on whom the groups do not say the same. */
  disagreements: number;
  /** Members whose counted position rests on old evidence. */
  oldPositions: number;
  /** When a counted position was last recorded; null: never. */
  lastChange: string | null;
}

/** Votes (weight, where seats are unequal), not heads. */
export interface VoteLineCount {
  total: number;
  needed: number;
  firm: number;
  leaning: number;
  undecided: number;
  leaningAgainst: number;
  against: number;
  /** Votes still to win, counting firm ones only, and with those leaning. */
  shortFirm: number;
  shortWithLeaners: number;
  /** The chance that it passes and survives the mayor, 0 to 1. */
  chance: number;
  /** No stand of any member is known: the chance is a guess, not a count. */
  guess: boolean;
  /** Who decides: the member whose vote moves the chance most. */
  swing: { name: string; slug: string } | null;
}
