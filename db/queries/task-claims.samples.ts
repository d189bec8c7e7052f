import type { Samples } from "./samples";
import * as q from "./task-claims.server";

const moment = { now: "2026-12-01T18:00:00.000Z", today: "2026-12-01" };

export const samples: Samples<typeof q> = {
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
      chased_at: null,
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
};
