/** Who may read a campaign's page: everybody, or the members of its group. */
export const CAMPAIGN_VISIBILITIES = ["public", "group"] as const;
export type CampaignVisibility = (typeof CAMPAIGN_VISIBILITIES)[number];
