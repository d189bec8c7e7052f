import * as q from "./policy-districts.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listDistrictsWithRecords: (db) =>
    q.listDistrictsWithRecords(db, {
      placeId: "1",
      kinds: ["school_district", "campus"],
      limit: 100,
    }),
};
