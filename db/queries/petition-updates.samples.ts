import * as q from "./petition-updates.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  insertUpdate: (db) =>
    q.insertUpdate(db, {
      id: "u",
      petition_id: "p",
      title_en: "t",
      title_es: "",
      body_en: "b",
      body_es: "",
      written_by: "a",
      written_at: "t",
      mailed_to: "",
      mails: 0,
      done_at: null,
      stopped_at: null,
    }),
  listUpdates: (db) => q.listUpdates(db, "p"),
  listPublicUpdates: (db) =>
    q.listPublicUpdates(db, { petitionId: "p", before: "t" }),
  countReach: (db) => q.countReach(db, "p"),
  listReaders: (db) =>
    q.listReaders(db, { petitionId: "p", after: "s", until: "t", limit: 200 }),
  listUpdatesDue: (db) => q.listUpdatesDue(db, "t"),
  takePortion: (db) =>
    q.takePortion(db, { id: "u", from: "", to: "s", mails: 3, doneAt: null }),
  stopUpdate: (db) => q.stopUpdate(db, { id: "u", petitionId: "p", at: "t" }),
};
