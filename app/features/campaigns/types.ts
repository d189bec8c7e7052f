/** Who may read a campaign's page: everybody, or the members of its group. */
export const CAMPAIGN_VISIBILITIES = ["public", "group"] as const;
export type CampaignVisibility = (typeof CAMPAIGN_VISIBILITIES)[number];

/** What an organizer may have to see to, today. */
export const ATTENTION_KINDS = [
  "overdue_answer",
  "unmarked",
  "unconfirmed",
  "short_task",
  "petition_to_deliver",
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** One thing that waits for an organizer, until it is resolved. */
export interface Attention {
  kind: AttentionKind;
  /** Id (for petitions the slug) of what the kind is about. */
  id: string;
  title: string;
  /** The Spanish title, where what it is about has one. */
  titleEs: string | null;
  /** The day by which it counts; null when there is none. */
  on: string | null;
  /** Days late, votes short, people missing …, as the kind says. */
  count: number;
  campaign: { id: string; name: string } | null;
}

/** How often something happened on a day. */
export interface DayCount {
  day: string;
  count: number;
}
