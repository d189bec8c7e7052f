import type { Samples } from "./samples";
import * as q from "./table-work.server";

export const samples: Samples<typeof q> = {
  findTableToWork: (db) => q.findTableToWork(db, "t"),
  changeTable: (db) => q.changeTable(db, "t", { from: "{}", to: "{}" }),
  findTableProfile: (db) => q.findTableProfile(db, "t"),
  deleteTableParts: (db) => q.deleteTableParts(db, "t"),
  deleteUnplannedTable: (db) => q.deleteUnplannedTable(db, "t"),
};
