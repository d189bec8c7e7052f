import * as q from "./groups.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listMembershipsOf: (db) => q.listMembershipsOf(db, "a"),
  listLeadershipsOf: (db) => q.listLeadershipsOf(db, "a"),
  insertActivity: (db) =>
    q.insertActivity(db, {
      id: "1",
      group_id: "g",
      account_id: "a",
      verb: "v",
      subject_kind: "k",
      subject_id: "s",
      detail: "{}",
      at: "t",
    }),
  anyGroupExists: (db) => q.anyGroupExists(db),
  findGroup: (db) => q.findGroup(db, "s"),
  insertGroup: (db) =>
    q.insertGroup(db, {
      id: "g",
      name: "n",
      slug: "s",
      jurisdiction_id: null,
      about: "",
      created_at: "t",
    }),
  insertMembership: (db) =>
    q.insertMembership(db, {
      id: "m",
      group_id: "g",
      account_id: "a",
      role: "admin",
      created_at: "t",
      ended_at: null,
      ended_by: null,
    }),
  countGroup: (db) => q.countGroup(db, { groupId: "g", now: "t" }),
};
