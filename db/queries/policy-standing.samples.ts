import * as q from "./policy-standing.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listClausesOfPlaces: (db) => q.listClausesOfPlaces(db, ["a", "b"]),
  listStagesOfPlaces: (db) => q.listStagesOfPlaces(db, ["a", "b"]),
  listAreasForMap: (db) => q.listAreasForMap(db, "CA"),
};
