import * as q from "./book-imports.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  insertBookImport: (db) =>
    q.insertBookImport(db, {
      id: "i",
      group_id: "g",
      layout: "van",
      file_name: "f",
      state: "planned",
      sealed: "s",
      report: "{}",
      made_by: "a",
      made_at: "t",
      done_at: null,
      undone_at: null,
      undone_by: null,
    }),
  findBookImport: (db) => q.findBookImport(db, { groupId: "g", id: "i" }),
  listBookImports: (db) => q.listBookImports(db, { groupId: "g", limit: 9 }),
  updateWaitingBook: (db) => q.updateWaitingBook(db, { id: "i", sealed: "s" }),
  endWaitingBook: (db) =>
    q.endWaitingBook(db, {
      id: "i",
      state: "done",
      report: "{}",
      done_at: "t",
    }),
  markBookUndone: (db) => q.markBookUndone(db, { id: "i", by: "a", at: "t" }),
  discardOldBooks: (db) => q.discardOldBooks(db, "t"),
  listContactsBroughtBy: (db) =>
    q.listContactsBroughtBy(db, { importId: "i", groupId: "g" }),
  listBookChanges: (db) => q.listBookChanges(db, "i"),
  insertBookChanges: (db) =>
    q.insertBookChanges(db, [
      {
        import_id: "i",
        contact_id: "c",
        sealed_before: "s",
        mail_before: "yes",
      },
    ]),
  deleteBookChanges: (db) => q.deleteBookChanges(db, "i"),
};
