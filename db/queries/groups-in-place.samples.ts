import * as q from "./groups-in-place.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listGroupsIn: (db) => q.listGroupsIn(db, { placeId: "1", limit: 20 }),
};
