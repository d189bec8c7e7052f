import * as q from "./plumbing.server";
import type { Samples } from "./samples";

const row = { key: "k", account_id: null, at: "t", result: "r" };

export const samples: Samples<typeof q> = {
  findFormOnce: (db) => q.findFormOnce(db, "k"),
  insertFormOnce: (db) => q.insertFormOnce(db, row),
  insertMails: (db) =>
    q.insertMails(db, [
      {
        id: "1",
        to_address: "a",
        subject: "s",
        body_text: "b",
        headers: "{}",
        created_at: "t",
        next_try_at: "t",
        tries: 0,
        sent_at: null,
        given_up_at: null,
        last_error: null,
        petition_id: null,
        follow_id: null,
        signature_id: null,
      },
    ]),
  listDueMail: (db) => q.listDueMail(db, { now: "t", limit: 20 }),
  takeMail: (db) => q.takeMail(db, { id: "1", seen: "t", until: "u" }),
  markMailSent: (db) => q.markMailSent(db, { id: "1", at: "t" }),
  markMailFailed: (db) =>
    q.markMailFailed(db, {
      id: "1",
      nextTryAt: "t",
      givenUpAt: null,
      error: "e",
    }),
  listRecentMail: (db) => q.listRecentMail(db, 50),
  readSetting: (db) => q.readSetting(db, "k"),
  insertSettingOnce: (db) => q.insertSettingOnce(db, "k", "v"),
  writeSetting: (db) => q.writeSetting(db, "k", "v"),
  answers: (db) => q.answers(db),
  deleteFinishedMail: (db) => q.deleteFinishedMail(db, "t"),
  deleteOldFormOnce: (db) => q.deleteOldFormOnce(db, "t"),
  countWaitingMail: (db) => q.countWaitingMail(db),
  listDeadLetters: (db) => q.listDeadLetters(db, 1),
  reviveDeadLetters: (db) => q.reviveDeadLetters(db, { now: "t", id: "m" }),
};
