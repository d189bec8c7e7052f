import type { Samples } from "./samples";
import * as q from "./signature-sweeps.server";

const filter = {
  petitionId: "p",
  network: "n",
  domain: "d",
  held: true,
  since: "t",
  states: ["pending"],
};

export const samples: Samples<typeof q> = {
  countSwept: (db) => q.countSwept(db, filter),
  listSwept: (db) => q.listSwept(db, { ...filter, afterId: "", limit: 500 }),
  updateSwept: (db) =>
    q.updateSwept(db, ["s"], {
      state: "fraudulent",
      sweepId: "w",
      at: "t",
      why: "w",
    }),
  listOfSweep: (db) => q.listOfSweep(db, { sweepId: "w", limit: 500 }),
  updateUnswept: (db) => q.updateUnswept(db, ["s"], "validated"),
  updateReleased: (db) => q.updateReleased(db, ["s"], "d"),
  insertSweep: (db) =>
    q.insertSweep(db, {
      id: "w",
      petition_id: "p",
      kind: "fraudulent",
      why: "w",
      filter: "{}",
      signatures: 1,
      made_by: "a",
      made_at: "t",
      undone_by: null,
      undone_at: null,
    }),
  markSweepUndone: (db) =>
    q.markSweepUndone(db, { id: "w", petitionId: "p", by: "a", at: "t" }),
  listSweeps: (db) => q.listSweeps(db, "p"),
  listTrending: (db) =>
    q.listTrending(db, {
      petitionId: "p",
      by: "network_hash",
      since: "t",
      least: 3,
      limit: 20,
    }),
};
