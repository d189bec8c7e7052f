import * as q from "./followed-layers.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listDistrictsEverRecorded: (db) =>
    q.listDistrictsEverRecorded(db, {
      placeId: "j",
      kinds: ["council_district", "campus"],
      limit: 100,
    }),
};
