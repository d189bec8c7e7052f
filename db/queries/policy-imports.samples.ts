import * as q from "./policy-imports.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listPlacesForMatching: (db) => q.listPlacesForMatching(db),
  listNamesForMatching: (db) => q.listNamesForMatching(db),
  listDocumentsForMatching: (db) => q.listDocumentsForMatching(db),
  listClausesForMatching: (db) => q.listClausesForMatching(db),
  listStagesForMatching: (db) => q.listStagesForMatching(db),
  listPolicyLinks: (db) => q.listPolicyLinks(db, "s"),
  lockPolicyImports: (db) => q.lockPolicyImports(db),
  insertPolicyImport: (db) =>
    q.insertPolicyImport(
      db,
      {
        id: "i",
        group_id: "g",
        account_id: "a",
        kind: "table",
        file_name: "f",
        state: "columns",
        about: "{}",
        fingerprint: "x",
        mapping: null,
        choices: "{}",
        report: null,
        created_at: "t",
        finished_at: null,
      },
      [{ import_id: "i", position: 0, file: "f", lines: "[]" }],
    ),
  findPolicyImport: (db) => q.findPolicyImport(db, "i", ["g"]),
  listPolicyImportParts: (db) => q.listPolicyImportParts(db, "i"),
  listPolicyImports: (db) => q.listPolicyImports(db, ["g"], 20),
  findPolicyMapping: (db) => q.findPolicyMapping(db, "g", "x"),
  movePolicyImport: (db) => q.movePolicyImport(db, "i", { state: "done" }),
  deletePolicyImportParts: (db) => q.deletePolicyImportParts(db, "i"),
  deleteStalePolicyImports: (db) => q.deleteStalePolicyImports(db, "t"),
};
