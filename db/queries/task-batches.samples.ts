import type { Samples } from "./samples";
import * as q from "./task-batches.server";

export const samples: Samples<typeof q> = {
  listChosenTasks: (db) =>
    q.listChosenTasks(db, { ids: ["t"], groupIds: ["g"] }),
  listGroupsOfMember: (db) =>
    q.listGroupsOfMember(db, { accountId: "a", groupIds: ["g"] }),
  findWholeTask: (db) => q.findWholeTask(db, "t"),
  setTask: (db) => q.setTask(db, "t", { campaign_id: "c" }),
  stillStands: (db) => q.stillStands(db, "motions", "m"),
  insertBatch: (db) =>
    q.insertBatch(
      db,
      {
        id: "b",
        group_id: "g",
        kind: "close",
        days: null,
        tasks: 1,
        made_by: "a",
        made_at: "t",
        undone_by: null,
        undone_at: null,
        put_back: null,
      },
      [{ batch_id: "b", task_id: "t", before: "{}", after: "{}" }],
    ),
  listBatches: (db) =>
    q.listBatches(db, { groupIds: ["g"], since: "t", limit: 10 }),
  findBatchRow: (db) => q.findBatchRow(db, "b"),
  markBatchUndone: (db) =>
    q.markBatchUndone(db, {
      id: "b",
      groupIds: ["g"],
      since: "t",
      by: "a",
      at: "t",
    }),
  notePutBack: (db) => q.notePutBack(db, "b", 1),
  listBatchRows: (db) => q.listBatchRows(db, "b"),
  forgetBatchRows: (db) => q.forgetBatchRows(db, "t"),
};
