import * as q from "./notices.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listMailChoices: (db) => q.listMailChoices(db, "a"),
  saveMailChoices: (db) =>
    q.saveMailChoices(db, [
      { account_id: "a", kind: "digest", wanted: 0, chosen_at: "t" },
    ]),
  insertMailLink: (db) =>
    q.insertMailLink(db, {
      token_hash: "h",
      account_id: "a",
      kind: "digest",
      created_at: "t",
    }),
  findMailLink: (db) => q.findMailLink(db, "h"),
  deleteOldMailLinks: (db) => q.deleteOldMailLinks(db, "t"),
};
