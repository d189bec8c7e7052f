import * as q from "./policy-edits.server";
import type { Samples } from "./samples";

const step = {
  id: "s",
  document_id: "d",
  stage: "in_force",
  on_date: "2018-01-01",
  precision: "day",
  source_url: null,
  note: "",
  recorded_by: "a",
  recorded_at: "t",
  group_id: "g",
};
const document = {
  title: "t",
  number: null,
  instrument: "ordinance",
  force: null,
  scope: null,
  enforcement: null,
  source_url: "u",
  archived_url: null,
};

export const samples: Samples<typeof q> = {
  listPolicyDocumentVersions: (db) => q.listPolicyDocumentVersions(db, "d"),
  updatePolicyDocument: (db) =>
    q.updatePolicyDocument(db, { id: "d", seenVersion: 1 }, document),
  insertPolicyDocumentVersion: (db) =>
    q.insertPolicyDocumentVersion(db, {
      id: "v",
      document_id: "d",
      version: 1,
      ...document,
      replaced_by: "a",
      group_id: "g",
      replaced_at: "t",
    }),
  insertPolicyEvent: (db) =>
    q.insertPolicyEvent(db, {
      id: "e",
      document_id: "d",
      clause_id: null,
      stage_id: "s",
      what: "stage_removed",
      note: "",
      account_id: "a",
      group_id: "g",
      at: "t",
    }),
  findPolicyStage: (db) => q.findPolicyStage(db, "s"),
  findRemovedPolicyStage: (db) => q.findRemovedPolicyStage(db, "s"),
  listRemovedPolicyStages: (db) => q.listRemovedPolicyStages(db, "d"),
  deletePolicyStage: (db) => q.deletePolicyStage(db, "s"),
  insertRemovedPolicyStage: (db) =>
    q.insertRemovedPolicyStage(db, { ...step, removed_at: "t" }),
  deleteRemovedPolicyStage: (db) => q.deleteRemovedPolicyStage(db, "s"),
  insertRestoredPolicyStage: (db) => q.insertRestoredPolicyStage(db, step),
  updatePolicyClauseRemoval: (db) =>
    q.updatePolicyClauseRemoval(db, { id: "c", removedAt: "t" }),
  deletePolicyWithdrawal: (db) => q.deletePolicyWithdrawal(db, "d"),
  findPolicyWithdrawal: (db) => q.findPolicyWithdrawal(db, "d"),
};
