import * as q from "./import-tables.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  insertImportTable: (db) =>
    q.insertImportTable(db, {
      id: "t",
      group_id: "g",
      account_id: "a",
      jurisdiction_id: "p",
      about: "{}",
      run_id: null,
      created_at: "t",
    }),
  insertImportTablePart: (db) =>
    q.insertImportTablePart(db, {
      table_id: "t",
      position: 1,
      file: "votes.csv",
      lines: "",
    }),
  findImportTable: (db) => q.findImportTable(db, "t", ["g"]),
  findTableOfRun: (db) => q.findTableOfRun(db, "r"),
  listImportTableParts: (db) =>
    q.listImportTableParts(db, "t", { after: -1, limit: 4 }),
  linkTableToRun: (db) =>
    q.linkTableToRun(db, "t", { from: "{}", run_id: "r", about: "{}" }),
  deleteSpentTables: (db) => q.deleteSpentTables(db, "t"),
  listMappings: (db) => q.listMappings(db, "g", "p", 10),
  keepMapping: (db) =>
    q.keepMapping(db, {
      group_id: "g",
      jurisdiction_id: "p",
      fingerprint: "f",
      header: "[]",
      mapping: "{}",
      used_at: "t",
    }),
};
