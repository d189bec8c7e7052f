import * as q from "./kept-leans.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  countKeptLeans: (db) => q.countKeptLeans(db, ["mo"], ["g"]),
  findLastVisibility: (db) => q.findLastVisibility(db, "mo", ["g"]),
};
