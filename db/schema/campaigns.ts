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
