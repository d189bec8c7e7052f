import * as q from "./policy-choices.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  findPolicyChoices: (db) => q.findPolicyChoices(db, "g", "x"),
};
