import * as q from "./campaigns.server";
import type { Samples } from "./samples";

const filter = { groupIds: ["g1", "g2"], closed: false, search: "jail" };

export const samples: Samples<typeof q> = {
  findCampaign: (db) => q.findCampaign(db, { id: "c", groupIds: ["g1", "g2"] }),
  findPublicCampaign: (db) => q.findPublicCampaign(db, "s"),
  listPublicCampaignsIn: (db) =>
    q.listPublicCampaignsIn(db, { placeId: "p", limit: 25 }),
  listCampaignsOf: (db) =>
    q.listCampaignsOf(db, { ...filter, limit: 25, offset: 0 }),
  countCampaignsOf: (db) => q.countCampaignsOf(db, filter),
  listCampaignEvents: (db) => q.listCampaignEvents(db, "c"),
  campaignSlugIsTaken: (db) => q.campaignSlugIsTaken(db, "s"),
  insertCampaign: (db) =>
    q.insertCampaign(db, {
      id: "c",
      group_id: "g",
      jurisdiction_id: "p",
      name: "n",
      slug: "s",
      summary: "s",
      visibility: "public",
      created_by: "a",
      created_at: "t",
      closed_at: null,
      closed_by: null,
      closed_why: null,
    }),
  updateCampaign: (db) =>
    q.updateCampaign(db, "c", {
      name: "n",
      summary: "s",
      visibility: "group",
    }),
  closeCampaignRow: (db) =>
    q.closeCampaignRow(db, { id: "c", at: "t", by: "a", why: "w" }),
  reopenCampaignRow: (db) => q.reopenCampaignRow(db, "c"),
  insertCampaignEvent: (db) =>
    q.insertCampaignEvent(db, {
      id: "e",
      campaign_id: "c",
      kind: "closed",
      why: "w",
      recorded_by: "a",
      recorded_at: "t",
    }),
  listPlacesOfGroups: (db) => q.listPlacesOfGroups(db, ["g1", "g2"]),
  findProvision: (db) => q.findProvision(db, "k"),
};
