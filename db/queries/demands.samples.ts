import * as q from "./demands.server";
import type { Samples } from "./samples";

const groups = ["g1", "g2"];
const filter = {
  campaignId: "c",
  state: "delivered",
  bodyId: "b",
  search: "jail",
  overdueOn: "2026-12-01",
} as const;
const page = { limit: 25, offset: 0 };

export const samples: Samples<typeof q> = {
  findDemand: (db) => q.findDemand(db, { id: "d", groupIds: groups }),
  listStepsOf: (db) => q.listStepsOf(db, "d"),
  listOfficialsOfDemand: (db) => q.listOfficialsOfDemand(db, "d"),
  listProvisionsOfDemand: (db) => q.listProvisionsOfDemand(db, "d"),
  listDemandsOfCampaign: (db) =>
    q.listDemandsOfCampaign(db, { ...filter, ...page, sort: "due" }),
  countDemandsOfCampaign: (db) => q.countDemandsOfCampaign(db, filter),
  listBodiesOfCampaign: (db) => q.listBodiesOfCampaign(db, "c"),
  countDemandsByState: (db) => q.countDemandsByState(db, "c"),
  listDemandsIn: (db) =>
    q.listDemandsIn(db, { placeId: "p", groupIds: groups, limit: 25 }),
  listDemandsTo: (db) =>
    q.listDemandsTo(db, { officialId: "o", groupIds: [], limit: 25 }),
  listOverdueDemands: (db) =>
    q.listOverdueDemands(db, {
      groupIds: groups,
      campaignId: "c",
      today: "2026-12-01",
      limit: 50,
    }),
  findOpenCampaign: (db) => q.findOpenCampaign(db, { id: "c", groupId: "g" }),
  listBodiesIn: (db) => q.listBodiesIn(db, "p"),
  listOfficialsIn: (db) =>
    q.listOfficialsIn(db, { placeId: "p", today: "2026-12-01" }),
  listProvisionChoices: (db) => q.listProvisionChoices(db),
  insertDemand: (db) =>
    q.insertDemand(db, {
      id: "d",
      campaign_id: "c",
      group_id: "g",
      jurisdiction_id: "p",
      body_id: null,
      title: "t",
      ask: "a",
      state: "draft",
      answer_due_on: null,
      visibility: "public",
      created_by: "a",
      created_at: "t",
    }),
  replaceTargets: (db) =>
    q.replaceTargets(db, "d", { officialIds: ["o"], provisionIds: ["p"] }),
  updateDemand: (db) =>
    q.updateDemand(
      db,
      { id: "d", state: "draft" },
      { title: "t", ask: "a", body_id: null, answer_due_on: null },
    ),
  holdDemand: (db) => q.holdDemand(db, "d"),
  moveDemand: (db) =>
    q.moveDemand(db, { id: "d", from: "draft", to: "delivered" }),
  insertStep: (db) =>
    q.insertStep(db, {
      id: "s",
      demand_id: "d",
      state: "draft",
      on_date: "2026-12-01",
      note: "",
      evidence_url: null,
      corrects_step_id: null,
      recorded_by: "a",
      recorded_at: "t",
    }),
};
