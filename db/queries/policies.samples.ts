import * as q from "./policies.server";
import type { Samples } from "./samples";

const filter = { provisionKey: "k", stateCode: "CA" };

export const samples: Samples<typeof q> = {
  listProvisionCategories: (db) => q.listProvisionCategories(db),
  listProvisions: (db) => q.listProvisions(db),
  upsertProvisionCategory: (db) =>
    q.upsertProvisionCategory(db, {
      id: "c",
      key: "k",
      position: 1,
      name_en: "n",
      name_es: "n",
    }),
  upsertProvision: (db) =>
    q.upsertProvision(db, {
      id: "p",
      key: "k",
      category_id: "c",
      position: 1,
      name_en: "n",
      name_es: "n",
      summary_en: "s",
      summary_es: "s",
      ilrc_item: 1,
      decided_by: "any_government",
      created_by_group_id: null,
      created_at: "t",
    }),
  listClausesOfPlaces: (db) => q.listClausesOfPlaces(db, ["a", "b"]),
  listStagesOfPlaces: (db) => q.listStagesOfPlaces(db, ["a", "b"]),
  listClausesEverywhere: (db) => q.listClausesEverywhere(db, filter),
  listStagesEverywhere: (db) => q.listStagesEverywhere(db, filter),
  listAreasForMap: (db) => q.listAreasForMap(db, "CA"),
  listDocumentsOfPlace: (db) => q.listDocumentsOfPlace(db, "j"),
  findPolicyDocument: (db) => q.findPolicyDocument(db, "d"),
  listStagesOfDocument: (db) => q.listStagesOfDocument(db, "d"),
  listClausesOfDocument: (db) => q.listClausesOfDocument(db, "d"),
  findPolicyClause: (db) => q.findPolicyClause(db, "c"),
  listChecksOfDocument: (db) => q.listChecksOfDocument(db, "d"),
  listVersionsOfDocument: (db) => q.listVersionsOfDocument(db, "d"),
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
  markPolicyClauseChecked: (db) =>
    q.markPolicyClauseChecked(db, { id: "c", on: "2026-11-21", by: "a" }),
  resetPolicyClauseCheck: (db) => q.resetPolicyClauseCheck(db, "c"),
  insertPolicyWithdrawal: (db) =>
    q.insertPolicyWithdrawal(db, {
      document_id: "d",
      reason: "r",
      withdrawn_by: "a",
      group_id: "g",
      at: "t",
    }),
};
