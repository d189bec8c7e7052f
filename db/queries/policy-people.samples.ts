import * as q from "./policy-people.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  countGovernments: (db) => q.countGovernments(db),
  findStateByCode: (db) => q.findStateByCode(db, "CA"),
};
