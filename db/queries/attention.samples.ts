import * as q from "./attention.server";
import type { Samples } from "./samples";

const subject = { groupId: "g", kind: "short_task", subjectId: "t" };

export const samples: Samples<typeof q> = {
  listNewSignUps: (db) =>
    q.listNewSignUps(db, { groupIds: ["g1", "g2"], since: "t", limit: 25 }),
  listRostersToVerify: (db) =>
    q.listRostersToVerify(db, {
      groupIds: ["g1", "g2"],
      before: "2026-06-01",
      today: "2026-12-01",
      limit: 25,
    }),
  listTakings: (db) => q.listTakings(db, { groupIds: ["g1"], since: "t" }),
  takeUp: (db) => q.takeUp(db, { ...subject, accountId: "a", at: "t" }),
  layDown: (db) => q.layDown(db, { ...subject, accountId: "a" }),
};
