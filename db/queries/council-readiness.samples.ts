import * as q from "./council-readiness.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listCouncilReadiness: (db) =>
    q.listCouncilReadiness(db, { placeId: "p", limit: 20 }),
};
