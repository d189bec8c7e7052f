import * as q from "./policy-people.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listPlacesAboveRecords: (db) => q.listPlacesAboveRecords(db, "CA"),
  countBeneathRecords: (db) => q.countBeneathRecords(db, "CA"),
  countGovernments: (db) => q.countGovernments(db),
  findStateByCode: (db) => q.findStateByCode(db, "CA"),
};
