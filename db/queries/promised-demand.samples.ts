import type { Samples } from "./samples";
import * as q from "./promised-demand.server";

export const samples: Samples<typeof q> = {
  findPromisedDemand: (db) => q.findPromisedDemand(db, "d", ["g"]),
};
