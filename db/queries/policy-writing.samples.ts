import * as q from "./policy-writing.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  insertPolicyDocument: (db) =>
    q.insertPolicyDocument(db, {
      id: "d",
      jurisdiction_id: "j",
      title: "t",
      number: null,
      instrument: "ordinance",
      stage: "in_force",
      force: null,
      source_url: "u",
      archived_url: null,
      recorded_by: "a",
      group_id: "g",
      recorded_at: "t",
    }),
  insertPolicyStage: (db) =>
    q.insertPolicyStage(db, {
      id: "s",
      document_id: "d",
      stage: "in_force",
      on_date: "2018-01-01",
      precision: "day",
      source_url: null,
      note: "",
      recorded_by: "a",
      recorded_at: "t",
    }),
  setPolicyStage: (db) => q.setPolicyStage(db, { id: "d", stage: "in_force" }),
  insertPolicyClause: (db) =>
    q.insertPolicyClause(db, {
      id: "c",
      document_id: "d",
      provision_id: "p",
      coverage: "full",
      exceptions: "",
      section: null,
      quote: "",
      practice: "",
      last_verified_on: null,
      verified_by: null,
      recorded_by: "a",
      recorded_at: "t",
      group_id: "g",
      version: 1,
    }),
  updatePolicyClause: (db) =>
    q.updatePolicyClause(
      db,
      { id: "c", seenVersion: 1 },
      {
        coverage: "full",
        exceptions: "",
        section: null,
        quote: "",
        practice: "",
      },
    ),
  insertPolicyClauseVersion: (db) =>
    q.insertPolicyClauseVersion(db, {
      id: "v",
      clause_id: "c",
      version: 1,
      coverage: "full",
      exceptions: "",
      section: null,
      quote: "",
      practice: "",
      replaced_by: "a",
      group_id: "g",
      replaced_at: "t",
    }),
  insertPolicyCheck: (db) =>
    q.insertPolicyCheck(db, {
      id: "k",
      clause_id: "c",
      checked_on: "2026-11-21",
      note: "",
      checked_by: "a",
      group_id: "g",
      at: "t",
    }),
  insertPolicyWithdrawal: (db) =>
    q.insertPolicyWithdrawal(db, {
      document_id: "d",
      reason: "r",
      withdrawn_by: "a",
      group_id: "g",
      at: "t",
    }),
};
