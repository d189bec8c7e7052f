import * as q from "./policy-disputes.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listOpenDisputes: (db) => q.listOpenDisputes(db, 20_000),
};
