import * as q from "./groups.server";
import type { Samples } from "./samples";

const who = { groupId: "g", accountId: "a" };

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
  updateGroup: (db) => q.updateGroup(db, "g", { name: "n" }),
  holdGroup: (db) => q.holdGroup(db, "g"),
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
  listOpenInvitations: (db) =>
    q.listOpenInvitations(db, { groupId: "g", now: "t" }),
  countInvitationsSince: (db) =>
    q.countInvitationsSince(db, { groupId: "g", since: "t" }),
  findOpenInvitation: (db) =>
    q.findOpenInvitation(db, { tokenHash: "h", now: "t" }),
  insertInvitation: (db) =>
    q.insertInvitation(db, {
      id: "i",
      group_id: "g",
      email: "e",
      role: "volunteer",
      token_hash: "h",
      invited_by: "a",
      created_at: "t",
      expires_at: "t",
      accepted_at: null,
      accepted_by: null,
      revoked_at: null,
    }),
  spendInvitation: (db) =>
    q.spendInvitation(db, { id: "i", accountId: "a", now: "t" }),
  revokeInvitationRow: (db) =>
    q.revokeInvitationRow(db, { groupId: "g", id: "i", now: "t" }),
  revokeInvitationsTo: (db) =>
    q.revokeInvitationsTo(db, { groupId: "g", email: "e", now: "t" }),
  revokeInvitationsBy: (db) => q.revokeInvitationsBy(db, { ...who, now: "t" }),
  forgetInvitedAddresses: (db) => q.forgetInvitedAddresses(db, "t"),
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
  listActivity: (db) =>
    q.listActivity(db, { groupId: "g", limit: 50, offset: 0 }),
  countActivity: (db) => q.countActivity(db, "g"),
  listSubjectNames: (db) =>
    q.listSubjectNames(db, { groupId: "g", ids: ["x"] }),
};
