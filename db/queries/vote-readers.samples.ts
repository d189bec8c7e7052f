import type { Samples } from "./samples";
import * as q from "./vote-readers.server";

export const samples: Samples<typeof q> = {
  listAlliedGroupIds: (db) =>
    q.listAlliedGroupIds(db, { groupIds: ["g"], coalitionIds: ["c"] }),
};
