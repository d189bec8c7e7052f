import * as q from "./listed-districts.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listDistrictsToSearch: (db) => q.listDistrictsToSearch(db),
  listDistrictsOfPlace: (db) =>
    q.listDistrictsOfPlace(db, { placeId: "1", limit: 9 }),
  listPlacesForDistricts: (db) => q.listPlacesForDistricts(db),
  giveOcdId: (db) => q.giveOcdId(db, { id: "1", ocdId: "o" }),
};
