import type { Samples } from "./samples";
import * as q from "./task-audience.server";

export const samples: Samples<typeof q> = {
  listLeadsOf: (db) => q.listLeadsOf(db, ["g"]),
  listAlliedGroups: (db) => q.listAlliedGroups(db, ["g1", "g2"]),
  isInCoalition: (db) => q.isInCoalition(db, "g"),
  listPossibleLeads: (db) => q.listPossibleLeads(db, "g"),
  hasCancelled: (db) => q.hasCancelled(db, { taskId: "t", accountId: "a" }),
  hadSignUps: (db) => q.hadSignUps(db, "t"),
  removeTask: (db) => q.removeTask(db, "t"),
};
