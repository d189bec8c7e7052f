import type { Samples } from "./samples";
import * as q from "./seen-rolls.server";

export const samples: Samples<typeof q> = {
  holdMotions: (db) => q.holdMotions(db, ["mo"]),
  listNewestRolls: (db) => q.listNewestRolls(db, ["mo"]),
  listConsentListsOf: (db) => q.listConsentListsOf(db, ["mo"]),
};
