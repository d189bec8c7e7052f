import * as q from "./members.server";
import type { Samples } from "./samples";

const who = { groupId: "g", accountId: "a" };

export const samples: Samples<typeof q> = {
  listMembershipsOf: (db) => q.listMembershipsOf(db, "a"),
  listLeadershipsOf: (db) => q.listLeadershipsOf(db, "a"),
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
  listMembers: (db) =>
    q.listMembers(db, { groupId: "g", words: "w", limit: 50, offset: 0 }),
  countMembers: (db) => q.countMembers(db, { groupId: "g", words: "" }),
  findMember: (db) => q.findMember(db, who),
  findMemberByEmail: (db) =>
    q.findMemberByEmail(db, { groupId: "g", canonicalEmail: "e" }),
  listAdmins: (db) => q.listAdmins(db, "g"),
  updateRole: (db) =>
    q.updateRole(db, { membershipId: "m", from: "admin", to: "organizer" }),
  endMembershipRow: (db) =>
    q.endMembershipRow(db, { membershipId: "m", at: "t", by: "a" }),
};
