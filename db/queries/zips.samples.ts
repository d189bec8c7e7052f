import type { Samples } from "./samples";
import * as q from "./zips.server";

export const samples: Samples<typeof q> = {
  findZip: (db) => q.findZip(db, "90802"),
  listAreasOfZip: (db) => q.listAreasOfZip(db, "90802"),
  listPlacesByCode: (db) => q.listPlacesByCode(db, ["06037"]),
  findPlaceOnMap: (db) => q.findPlaceOnMap(db, "1"),
  deleteZips: (db) => q.deleteZips(db),
  deleteZipAreas: async (db) => {
    await q.deleteZipAreas(db, "county");
    await q.deleteZipAreas(db, "place");
  },
  insertZips: (db) => q.insertZips(db, [{ zip: "90802", city: "c" }]),
  insertZipAreas: (db) =>
    q.insertZipAreas(db, [{ zip: "90802", geoid: "06037", share: 1 }]),
};
