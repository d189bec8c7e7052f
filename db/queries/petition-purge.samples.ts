import * as q from "./petition-purge.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listToPurge: (db) => q.listToPurge(db),
  listHalfPurged: (db) => q.listHalfPurged(db),
  deletePetitionKeys: (db) =>
    q.deletePetitionKeys(db, { petitionId: "p", at: "t" }),
  deleteSignatures: (db) =>
    q.deleteSignatures(db, { petitionId: "p", limit: 500 }),
  updatePurge: (db) =>
    q.updatePurge(db, { petitionId: "p", purge_on: "d", hold_why: null }),
  emptyJournal: (db) => q.emptyJournal(db, "sqlite"),
};
