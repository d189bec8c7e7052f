import * as q from "./gap-petitions.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listGapPetitions: (db) =>
    q.listGapPetitions(db, { placeIds: ["j", "k"], today: "t" }),
};
