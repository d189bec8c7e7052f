import * as q from "./petition-board.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listPetitionsOfGroups: (db) =>
    q.listPetitionsOfGroups(db, { groupIds: ["g"], limit: 25, offset: 0 }),
  countPetitionsOfGroups: (db) => q.countPetitionsOfGroups(db, ["g"]),
  listSlugsLike: (db) => q.listSlugsLike(db, "s"),
  insertPetition: (db) =>
    q.insertPetition(db, {
      id: "p",
      group_id: "g",
      campaign_id: null,
      demand_id: null,
      jurisdiction_id: "j",
      slug: "s",
      title_en: "t",
      title_es: "",
      body_en: "b",
      body_es: "",
      state: "draft",
      goal: 100,
      closes_on: null,
      signature_count: 0,
      created_by: "a",
      created_at: "t",
      purge_on: null,
      purged_at: null,
      hold_why: null,
    }),
  updatePetition: (db) => q.updatePetition(db, "p", { goal: 100 }),
  updatePetitionState: (db) =>
    q.updatePetitionState(db, { id: "p", from: "draft", to: "open" }),
  insertPetitionEvent: (db) =>
    q.insertPetitionEvent(db, {
      id: "e",
      petition_id: "p",
      kind: "opened",
      on_date: "d",
      note: "",
      source_url: null,
      signature_count: null,
      recorded_by: "a",
      recorded_at: "t",
    }),
  replaceTargets: (db) => q.replaceTargets(db, "p", ["o"]),
  anyoneSigned: (db) => q.anyoneSigned(db, "p"),
  listOfficialsOfPlace: (db) =>
    q.listOfficialsOfPlace(db, { placeId: "j", limit: 200 }),
  findPetitionPlace: (db) => q.findPetitionPlace(db, "s"),
  listRunningCampaigns: (db) =>
    q.listRunningCampaigns(db, { groupId: "g", linkedId: "c", limit: 200 }),
  listDemandsOfGroup: (db) =>
    q.listDemandsOfGroup(db, { groupId: "g", linkedId: "d", limit: 200 }),
  findCampaignName: (db) => q.findCampaignName(db, "c"),
  findPublicCampaign: (db) => q.findPublicCampaign(db, "c"),
};
