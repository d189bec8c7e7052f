import * as q from "./policy-documents.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listDocumentsOfPlace: (db) => q.listDocumentsOfPlace(db, "j"),
  findPolicyDocument: (db) => q.findPolicyDocument(db, "d"),
  listStagesOfDocument: (db) => q.listStagesOfDocument(db, "d"),
  listClausesOfDocument: (db) => q.listClausesOfDocument(db, "d"),
  findPolicyClause: (db) => q.findPolicyClause(db, "c"),
  listChecksOfDocument: (db) => q.listChecksOfDocument(db, "d"),
  listVersionsOfDocument: (db) => q.listVersionsOfDocument(db, "d"),
};
