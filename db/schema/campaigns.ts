export interface CampaignTable {
  id: string;
  group_id: string;
  jurisdiction_id: string;
  name: string;
  slug: string;
  summary: string;
  /** public | group */
  visibility: string;
  created_by: string;
  created_at: string;
  closed_at: string | null;
  closed_by: string | null;
  closed_why: string | null;
}

/** A campaign was closed, or taken up again: who, when, why. */
export interface CampaignEventTable {
  id: string;
  campaign_id: string;
  /** closed | reopened */
  kind: string;
  why: string;
  recorded_by: string;
  recorded_at: string;
}

/** What a group says it will bring to its coalition's work, within days. */
export interface PledgeTable {
  id: string;
  coalition_id: string;
  group_id: string;
  /** turnout | speakers | contacts | signatures */
  kind: string;
  amount: number;
  /** What for: "Hearing on December 9". */
  purpose: string;
  from_day: string;
  until_day: string;
  pledged_by: string;
  pledged_at: string;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
}
