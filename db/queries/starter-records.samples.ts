import type { Samples } from "./samples";
import * as q from "./starter-records.server";

export const samples: Samples<typeof q> = {
  hasPolicyDocuments: (db) => q.hasPolicyDocuments(db),
  listStandingStarters: (db) => q.listStandingStarters(db),
  deleteStarterWithdrawals: (db) => q.deleteStarterWithdrawals(db, "t"),
};
