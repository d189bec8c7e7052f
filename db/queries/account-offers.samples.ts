import * as q from "./account-offers.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listOffers: (db) => q.listOffers(db, "a"),
  replaceOffers: (db) =>
    q.replaceOffers(db, "a", [{ kind: "language", value: "es" }]),
};
