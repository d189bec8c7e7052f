import * as q from "./petition-recount.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listPetitionIds: (db) => q.listPetitionIds(db),
  findStoredCount: (db) => q.findStoredCount(db, "p"),
  countValidatedPart: (db) =>
    q.countValidatedPart(db, { petitionId: "p", after: "", limit: 5_000 }),
  writeCounts: (db) =>
    q.writeCounts(db, {
      petitionId: "p",
      count: 1,
      days: [{ day: "d", validated: 1 }],
      hours: [{ hour: "h", validated: 1 }],
      cells: [{ kind: "match", cell: "inside", validated: 1 }],
    }),
};
