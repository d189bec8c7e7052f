import * as q from "./kept-policies.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listKeptClauses: (db) => q.listKeptClauses(db, ["a", "b"]),
  listKeptPlaces: (db) => q.listKeptPlaces(db, ["a", "b"]),
  countBeneathPlaces: (db) => q.countBeneathPlaces(db, ["a", "b"]),
  listWordsOfClauses: (db) => q.listWordsOfClauses(db, ["a", "b"]),
};
