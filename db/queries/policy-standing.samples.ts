import * as q from "./policy-standing.server";
import type { Samples } from "./samples";

const filter = { provisionKey: "k", stateCode: "CA" };

export const samples: Samples<typeof q> = {
  listClausesOfPlaces: (db) => q.listClausesOfPlaces(db, ["a", "b"]),
  listStagesOfPlaces: (db) => q.listStagesOfPlaces(db, ["a", "b"]),
  listClausesEverywhere: (db) => q.listClausesEverywhere(db, filter),
  listStagesEverywhere: (db) => q.listStagesEverywhere(db, filter),
  listAreasForMap: (db) => q.listAreasForMap(db, "CA"),
};
