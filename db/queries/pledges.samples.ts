import * as q from "./pledges.server";
import type { Samples } from "./samples";

const span = { groupId: "g", from: "t", to: "u", fromDay: "a", untilDay: "b" };

export const samples: Samples<typeof q> = {
  listGroupsOfCoalitionAt: (db) => q.listGroupsOfCoalitionAt(db, "c"),
  listPledges: (db) => q.listPledges(db, "c", 1),
  insertPledge: (db) =>
    q.insertPledge(db, {
      id: "p",
      coalition_id: "c",
      group_id: "g",
      kind: "turnout",
      amount: 1,
      purpose: "x",
      from_day: "a",
      until_day: "b",
      pledged_by: "a",
      pledged_at: "t",
      withdrawn_by: null,
      withdrawn_at: null,
    }),
  endPledge: (db) =>
    q.endPledge(db, {
      id: "p",
      coalitionId: "c",
      groupIds: ["g"],
      by: "a",
      at: "t",
    }),
  countAttended: (db) => q.countAttended(db, span, true),
  countContacts: (db) => q.countContacts(db, span),
  sumSignatures: (db) => q.sumSignatures(db, span),
};
