import type { Samples } from "./samples";
import * as q from "./signature-consents.server";

export const samples: Samples<typeof q> = {
  insertConsentWordings: (db) =>
    q.insertConsentWordings(db, [
      {
        id: "w",
        purpose: "group",
        locale: "en",
        wording: "",
        first_used_at: "t",
      },
    ]),
  insertConsents: (db) =>
    q.insertConsents(db, [
      { signature_id: "s", purpose: "group", wording_id: "w", given_at: "t" },
    ]),
  deleteConsents: (db) => q.deleteConsents(db, "s", "group"),
  listConsents: (db) => q.listConsents(db, "s"),
};
