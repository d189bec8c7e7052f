import type { Samples } from "./samples";
import * as q from "./signing-guards.server";

export const samples: Samples<typeof q> = {
  listGuards: (db) => q.listGuards(db, "g"),
  insertGuard: (db) =>
    q.insertGuard(db, {
      id: "i",
      group_id: "g",
      effect: "block",
      kind: "domain",
      pattern: "*.example",
      label: "*.example",
      why: "w",
      made_by: "a",
      made_at: "t",
      ended_by: null,
      ended_at: null,
    }),
  endGuard: (db) => q.endGuard(db, { id: "i", groupId: "g", by: "a", at: "t" }),
  insertUsedProofs: (db) =>
    q.insertUsedProofs(db, [{ id: "p", expires_at: "t" }]),
  deleteExpiredProofs: (db) => q.deleteExpiredProofs(db, "t"),
  deleteOldNetworks: (db) => q.deleteOldNetworks(db, "t"),
  countTurnedAway: (db) =>
    q.countTurnedAway(db, [{ petitionId: "p", day: "d", why: "blocked" }]),
  listTurnedAway: (db) => q.listTurnedAway(db, { petitionId: "p", since: "d" }),
};
