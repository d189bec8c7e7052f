import type { Samples } from "./samples";
import * as q from "./tasks.server";

const moment = { now: "2026-12-01T18:00:00.000Z", today: "2026-12-01" };

const filter = {
  groupIds: ["g1", "g2"],
  state: "open",
  kind: "call",
  campaignId: "c",
  short: true,
  search: "market",
} as const;

export const samples: Samples<typeof q> = {
  findTask: (db) =>
    q.findTask(db, {
      id: "t",
      groupIds: ["g1", "g2"],
      alliedIds: ["g3"],
      accountId: "a",
    }),
  listHomePlaces: (db) => q.listHomePlaces(db, ["g1", "g2"]),
  listTasksOf: (db) => q.listTasksOf(db, { ...filter, limit: 25, offset: 0 }),
  countTasksOf: (db) => q.countTasksOf(db, filter),
  countWaiting: (db) => q.countWaiting(db, ["t1", "t2"]),
  listPublicTasksIn: (db) =>
    q.listPublicTasksIn(db, { placeId: "p", ...moment, limit: 10 }),
  countPublicTasksIn: (db) =>
    q.countPublicTasksIn(db, { placeId: "p", ...moment }),
  listOpenTasksAbout: (db) =>
    q.listOpenTasksAbout(db, {
      officialId: "o",
      groupIds: ["g1", "g2"],
      alliedIds: ["g3"],
      ...moment,
      limit: 10,
    }),
  listCampaignChoices: (db) => q.listCampaignChoices(db, "g"),
  findPlaceOfGroup: (db) => q.findPlaceOfGroup(db, "g"),
  insertTask: (db) =>
    q.insertTask(db, {
      id: "t",
      group_id: "g",
      campaign_id: null,
      demand_id: null,
      jurisdiction_id: "p",
      official_id: null,
      motion_id: null,
      kind: "call",
      title: "t",
      why: "w",
      ask: "a",
      script: "s",
      location: "l",
      starts_at: "t",
      ends_at: "t",
      due_on: null,
      time_zone: "z",
      capacity: 8,
      wanted: 3,
      taken: 0,
      visibility: "group",
      state: "open",
      created_by: "a",
      created_at: "t",
      ended_at: null,
      ended_by: null,
      ended_why: null,
    }),
  updateTask: (db) => q.updateTask(db, "t", { title: "t", wanted: 3 }),
  endTaskRow: (db) =>
    q.endTaskRow(db, { id: "t", state: "done", at: "t", by: "a", why: null }),
};
