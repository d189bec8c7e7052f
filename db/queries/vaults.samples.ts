import type { Samples } from "./samples";
import * as q from "./vaults.server";

export const samples: Samples<typeof q> = {
  listPetitionKeys: (db) => q.listPetitionKeys(db, "p"),
  insertPetitionKey: (db) =>
    q.insertPetitionKey(db, {
      petition_id: "p",
      kind: "data",
      version: 1,
      wrapped: "w",
      made_at: "t",
      retired_at: null,
    }),
  listKeyedPetitions: (db) => q.listKeyedPetitions(db),
  updateWrapped: (db) =>
    q.updateWrapped(db, {
      petitionId: "p",
      kind: "data",
      version: 1,
      from: "a",
      to: "b",
    }),
  retireKeys: (db) => q.retireKeys(db, { petitionId: "p", at: "t" }),
  listRowsOfOldKeys: (db) =>
    q.listRowsOfOldKeys(db, { petitionId: "p", version: 2, limit: 500 }),
  updateSealed: (db) =>
    q.updateSealed(db, { id: "s", sealed: "x", version: 2 }),
  deleteUnusedKeys: (db) =>
    q.deleteUnusedKeys(db, { petitionId: "p", before: "t" }),
};
