import * as q from "./invitations.server";
import type { Samples } from "./samples";

const who = { groupId: "g", accountId: "a" };

export const samples: Samples<typeof q> = {
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
};
