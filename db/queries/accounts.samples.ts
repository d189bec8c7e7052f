import * as q from "./accounts.server";
import type { Samples } from "./samples";

const used = { tokenHash: "h", now: "t" };

export const samples: Samples<typeof q> = {
  findSession: (db) => q.findSession(db, "h"),
  listSessionsOf: (db) => q.listSessionsOf(db, "a"),
  insertSession: (db) =>
    q.insertSession(db, {
      id_hash: "h",
      account_id: "a",
      created_at: "t",
      expires_at: "t",
      last_seen_at: "t",
      device: "d",
    }),
  updateSessionExpiry: (db) =>
    q.updateSessionExpiry(db, "h", { expires_at: "t", last_seen_at: "t" }),
  noteRights: (db) => q.noteRights(db, "h", "r"),
  supersedeSession: (db) =>
    q.supersedeSession(db, "h", { id_hash: "i", rights: "r", at: "t" }),
  touchSession: (db) => q.touchSession(db, "h", "t"),
  deleteSession: (db) => q.deleteSession(db, "h"),
  deleteSessionOf: (db) => q.deleteSessionOf(db, "a", "h"),
  deleteSessionsOf: (db) => q.deleteSessionsOf(db, "a"),
  deleteExpiredSessions: (db) => q.deleteExpiredSessions(db, "t"),
  findAccountByEmail: (db) => q.findAccountByEmail(db, "e"),
  findAccount: (db) => q.findAccount(db, "a"),
  insertAccount: (db) =>
    q.insertAccount(db, {
      id: "a",
      name: "n",
      email: "e",
      canonical_email: "e",
      password_hash: null,
      locale: "en",
      created_at: "t",
    }),
  updateAccount: (db) => q.updateAccount(db, "a", { name: "n" }),
  insertPasswordReset: (db) =>
    q.insertPasswordReset(db, {
      token_hash: "h",
      account_id: "a",
      created_at: "t",
      expires_at: "t",
      used_at: null,
    }),
  findUsableReset: (db) => q.findUsableReset(db, used),
  spendReset: (db) => q.spendReset(db, used),
  deleteOldResets: (db) => q.deleteOldResets(db, "t"),
  spendResetsOf: (db) => q.spendResetsOf(db, { accountId: "a", now: "t" }),
  insertSetupLink: (db) =>
    q.insertSetupLink(db, {
      token_hash: "h",
      created_at: "t",
      expires_at: "t",
      used_at: null,
    }),
  findUsableSetupLink: (db) => q.findUsableSetupLink(db, used),
  spendSetupLink: (db) => q.spendSetupLink(db, used),
  deleteUnusedSetupLinks: (db) => q.deleteUnusedSetupLinks(db),
};
