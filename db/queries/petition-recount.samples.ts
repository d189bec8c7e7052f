import * as q from "./petition-recount.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listPetitionIds: (db) => q.listPetitionIds(db),
  findStoredCount: (db) => q.findStoredCount(db, "p"),
  countValidatedByDay: (db) => q.countValidatedByDay(db, "p"),
  writeCounts: (db) =>
    q.writeCounts(db, {
      petitionId: "p",
      count: 1,
      days: [{ day: "d", validated: 1 }],
    }),
};
