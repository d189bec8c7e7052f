import * as q from "./campaigns.server";
import type { Samples } from "./samples";

const filter = { groupIds: ["g1", "g2"], closed: false, search: "jail" };
const work = { groupIds: ["g1", "g2"], campaignId: "c" };
const span = {
  now: "2026-12-01T18:00:00.000Z",
  until: "2026-12-15T18:00:00.000Z",
  limit: 20,
};

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
  listPublicDemandsOf: (db) => q.listPublicDemandsOf(db, "c"),
  listOpenPetitionsOf: (db) => q.listOpenPetitionsOf(db, "c"),
  listPublicTasksOf: (db) =>
    q.listPublicTasksOf(db, {
      campaignId: "c",
      now: "t",
      today: "2026-12-01",
      limit: 10,
    }),
  listPublicVotesOf: (db) =>
    q.listPublicVotesOf(db, {
      campaignId: "c",
      today: "2026-12-01",
      limit: 5,
    }),
  listSignatureDays: (db) =>
    q.listSignatureDays(db, { campaignId: "c", from: "2026-09-01" }),
  sumSignatures: (db) => q.sumSignatures(db, "c"),
  listTasksPosted: (db) => q.listTasksPosted(db, "c"),
  listTasksDone: (db) => q.listTasksDone(db, "c"),
  sumOpenTasks: (db) => q.sumOpenTasks(db, work),
  listShortTasks: (db) => q.listShortTasks(db, { ...work, ...span }),
  listUnconfirmedShifts: (db) =>
    q.listUnconfirmedShifts(db, { ...work, ...span }),
  listUnmarkedShifts: (db) =>
    q.listUnmarkedShifts(db, { ...work, now: "t", limit: 20 }),
  listUndeliveredPetitions: (db) =>
    q.listUndeliveredPetitions(db, {
      ...work,
      today: "2026-12-01",
      limit: 20,
    }),
  listPetitionsOfCampaign: (db) =>
    q.listPetitionsOfCampaign(db, { campaignId: "c", limit: 100 }),
  listPastMotions: (db) =>
    q.listPastMotions(db, {
      campaignId: "c",
      today: "2026-12-01",
      limit: 100,
    }),
  listOpenMotions: (db) =>
    q.listOpenMotions(db, { ...work, today: "2026-12-01", limit: 50 }),
  listWaitingToJoin: (db) => q.listWaitingToJoin(db, work.groupIds),
  listGroupsOfCoalition: (db) => q.listGroupsOfCoalition(db, "c"),
  countDemandsByGroup: (db) => q.countDemandsByGroup(db, work.groupIds),
  sumSignaturesByGroup: (db) => q.sumSignaturesByGroup(db, work.groupIds),
  countTasksByGroup: (db) => q.countTasksByGroup(db, work.groupIds),
  countTurnoutByGroup: (db) => q.countTurnoutByGroup(db, work.groupIds),
  countContactsByGroup: (db) => q.countContactsByGroup(db, work.groupIds),
};
