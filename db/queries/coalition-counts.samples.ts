import * as q from "./coalition-counts.server";
import type { Samples } from "./samples";

const work = { groupIds: ["g1", "g2"], campaignId: "c" };

export const samples: Samples<typeof q> = {
  listGroupsOfCoalition: (db) => q.listGroupsOfCoalition(db, "c"),
  countDemandsByGroup: (db) => q.countDemandsByGroup(db, work.groupIds),
  sumSignaturesByGroup: (db) => q.sumSignaturesByGroup(db, work.groupIds),
  countTasksByGroup: (db) => q.countTasksByGroup(db, work.groupIds),
  countTurnoutByGroup: (db) => q.countTurnoutByGroup(db, work.groupIds),
  countContactsByGroup: (db) => q.countContactsByGroup(db, work.groupIds),
};
