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
    q.findTask(db, { id: "t", groupIds: ["g1", "g2"], accountId: "a" }),
  listHomePlaces: (db) => q.listHomePlaces(db, ["g1", "g2"]),
  listOpenTasksFor: (db) =>
    q.listOpenTasksFor(db, {
      accountId: "a",
      groupIds: ["g1", "g2"],
      stateCodes: ["CA"],
      ...moment,
      limit: 500,
    }),
  listTasksOf: (db) => q.listTasksOf(db, { ...filter, limit: 25, offset: 0 }),
  countTasksOf: (db) => q.countTasksOf(db, filter),
  countWaiting: (db) => q.countWaiting(db, ["t1", "t2"]),
  listPublicTasksIn: (db) =>
    q.listPublicTasksIn(db, { placeId: "p", ...moment, limit: 10 }),
  listOpenTasksAbout: (db) =>
    q.listOpenTasksAbout(db, {
      officialId: "o",
      groupIds: ["g1", "g2"],
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
  holdTask: (db) => q.holdTask(db, "t"),
  takePlace: (db) => q.takePlace(db, "t"),
  freePlace: (db) => q.freePlace(db, "t"),
  findClaim: (db) => q.findClaim(db, { taskId: "t", accountId: "a" }),
  countWaitingBefore: (db) =>
    q.countWaitingBefore(db, { id: "x", taskId: "t", claimedAt: "t" }),
  listClaimsOf: (db) => q.listClaimsOf(db, "t"),
  findNextWaiting: (db) => q.findNextWaiting(db, "t"),
  insertClaim: (db) =>
    q.insertClaim(db, {
      id: "x",
      task_id: "t",
      account_id: "a",
      state: "registered",
      claimed_at: "t",
      cancelled_at: null,
      finished_at: null,
      hours: null,
    }),
  updateClaim: (db) =>
    q.updateClaim(db, {
      id: "x",
      from: ["registered", "confirmed"],
      change: { state: "attended" },
    }),
  findMailAddress: (db) => q.findMailAddress(db, "a"),
  listOwnTasksAhead: (db) =>
    q.listOwnTasksAhead(db, { accountId: "a", ...moment, limit: 200 }),
  listOwnTasksBehind: (db) =>
    q.listOwnTasksBehind(db, {
      accountId: "a",
      ...moment,
      limit: 25,
      offset: 0,
    }),
  sumOwnTasksBehind: (db) =>
    q.sumOwnTasksBehind(db, { accountId: "a", ...moment }),
  insertContactOutcome: (db) =>
    q.insertContactOutcome(db, {
      id: "u",
      task_id: "t",
      claim_id: "x",
      official_id: "o",
      reached: "spoke",
      said: "s",
      lean_heard: "for",
      contacted_on: "2026-12-01",
      recorded_by: "a",
      recorded_at: "t",
    }),
  listOutcomesOf: (db) => q.listOutcomesOf(db, "t"),
  listContactsWith: (db) =>
    q.listContactsWith(db, {
      officialId: "o",
      groupIds: ["g1", "g2"],
      limit: 25,
    }),
};
