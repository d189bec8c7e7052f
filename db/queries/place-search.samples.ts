import * as q from "./place-search.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  notePlacesChanged: (db) => q.notePlacesChanged(db),
  readPlaceChanges: (db) => q.readPlaceChanges(db),
  listPlacesToSearch: (db) => q.listPlacesToSearch(db),
  listWordsToSearch: (db) => q.listWordsToSearch(db),
  listNamesToSearch: (db) => q.listNamesToSearch(db),
};
