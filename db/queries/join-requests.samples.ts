import * as q from "./join-requests.server";
import type { Samples } from "./samples";

const who = { groupId: "g", accountId: "a" };

export const samples: Samples<typeof q> = {
  forgetJoinNotes: (db) => q.forgetJoinNotes(db, "t"),
  listJoinRequests: (db) => q.listJoinRequests(db, "g"),
  findLatestJoinRequest: (db) => q.findLatestJoinRequest(db, who),
  insertJoinRequest: (db) =>
    q.insertJoinRequest(db, {
      id: "r",
      group_id: "g",
      account_id: "a",
      note: "",
      created_at: "t",
      decided_at: null,
      decided_by: null,
      decision: null,
    }),
  findOpenJoinRequest: (db) =>
    q.findOpenJoinRequest(db, { groupId: "g", id: "r" }),
  decideJoinRequest: (db) =>
    q.decideJoinRequest(db, {
      id: "r",
      decision: "welcomed",
      by: "a",
      at: "t",
    }),
};
