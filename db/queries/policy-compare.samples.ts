import * as q from "./policy-compare.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listPlacesLike: (db) =>
    q.listPlacesLike(db, {
      placeId: "a",
      kind: "place",
      stateCode: "CA",
      people: { least: 1000, most: 9000 },
      limit: 60,
    }),
};
