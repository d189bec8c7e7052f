import * as q from "./policy-changes.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listPolicyChanges: (db) =>
    q.listPolicyChanges(db, {
      placeIds: ["j", "k"],
      documentId: "d",
      limit: 50,
      offset: 0,
      since: "t",
    }),
};
