import * as q from "./petition-counts.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  moveCounts: (db) =>
    q.moveCounts(db, "p", [
      {
        at: "2026-12-01T18:00:00.000Z",
        change: 1,
        districtId: "d",
        placeMatch: "inside",
        source: "online",
      },
    ]),
  listPetitionCells: (db) => q.listPetitionCells(db, "p"),
  updateShown: (db) =>
    q.updateShown(db, {
      petitionId: "p",
      kind: "match",
      cell: "inside",
      shown: 5,
      at: "t",
    }),
  listPetitionHours: (db) => q.listPetitionHours(db, "p"),
};
