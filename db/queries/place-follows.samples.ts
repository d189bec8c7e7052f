import * as q from "./place-follows.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  findFollowByMailbox: (db) => q.findFollowByMailbox(db, "h"),
  findFollowOfAccount: (db) =>
    q.findFollowOfAccount(db, { accountId: "a", placeId: "j" }),
  findFollow: (db) => q.findFollow(db, "f"),
  listFollowedBy: (db) => q.listFollowedBy(db, { accountId: "a", limit: 100 }),
  countFollowMails: (db) => q.countFollowMails(db, "h"),
  insertFollow: (db) =>
    q.insertFollow(db, {
      id: "f",
      jurisdiction_id: "j",
      account_id: null,
      sealed: "s",
      email_hash: "h",
      day_hash: "d",
      locale: "en",
      mailed_at: "t",
      created_at: "t",
      confirmed_at: null,
      told_until: null,
      told_week: null,
    }),
  noteFollowMail: (db) =>
    q.noteFollowMail(db, { id: "f", at: "t", dayHash: "d", locale: "es" }),
  confirmFollow: (db) => q.confirmFollow(db, { id: "f", at: "t" }),
  deleteFollow: (db) => q.deleteFollow(db, "f"),
  deleteUnconfirmedFollows: (db) => q.deleteUnconfirmedFollows(db, "t"),
  listFollowedPlaces: (db) =>
    q.listFollowedPlaces(db, { latest: "w", after: "", limit: 200 }),
  listFollowersDue: (db) =>
    q.listFollowersDue(db, { placeId: "j", week: "w", limit: 200 }),
  takeFollowTurn: (db) =>
    q.takeFollowTurn(db, { id: "f", week: "w", until: "t" }),
};
