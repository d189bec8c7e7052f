import * as q from "./paper-batches.server";
import type { Samples } from "./samples";

const reader = { accountId: "a", organizes: false };

export const samples: Samples<typeof q> = {
  listBatchesWaiting: (db) =>
    q.listBatchesWaiting(db, { accountId: "a", limit: 5 }),
  listPaperBatches: (db) =>
    q.listPaperBatches(db, { petitionId: "p", reader, limit: 1, offset: 0 }),
  countPaperBatches: (db) =>
    q.countPaperBatches(db, { petitionId: "p", reader }),
  findPaperBatch: (db) =>
    q.findPaperBatch(db, { petitionId: "p", id: "b", reader }),
  nextBatchNumber: (db) => q.nextBatchNumber(db, "p"),
  insertPaperBatch: (db) =>
    q.insertPaperBatch(db, {
      id: "b",
      petition_id: "p",
      number: 1,
      sheets: 1,
      carried_by: "w",
      gathered_in: "w",
      gathered_on: "d",
      locale: "en",
      state: "entry",
      was_state: null,
      sweep_id: null,
      rounds: 0,
      opened_by: "a",
      opened_at: "t",
      counted_by: null,
      counted_at: null,
    }),
  updateBatchState: (db) =>
    q.updateBatchState(db, { id: "b", from: "entry", state: "check" }),
  restoreSweptBatch: (db) => q.restoreSweptBatch(db, "s"),
  replaceHelpers: (db) =>
    q.replaceHelpers(db, "b", [
      { batch_id: "b", account_id: "a", given_by: "a", given_at: "t" },
    ]),
  listHelpers: (db) => q.listHelpers(db, "b"),
  insertPaperCheck: (db) =>
    q.insertPaperCheck(db, {
      id: "c",
      batch_id: "b",
      round: 1,
      lines: 5,
      wrong: 0,
      passed: 1,
      checked_by: "a",
      checked_at: "t",
    }),
  listPaperChecks: (db) => q.listPaperChecks(db, "b"),
  countPaperLines: (db) => q.countPaperLines(db, ["b"]),
};
