import * as q from "./loose-motions.server";
import type { Samples } from "./samples";

const ask = { bodyId: "b", groupId: "g", limit: 10 };

export const samples: Samples<typeof q> = {
  listLooseMotions: (db) => q.listLooseMotions(db, ask),
  listDemandsToMeet: (db) => q.listDemandsToMeet(db, ask),
  nameDemand: (db) => q.nameDemand(db, { id: "m", demandId: "d" }),
};
