import * as q from "./imported-policies.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  insertPolicyDocuments: (db) =>
    q.insertPolicyDocuments(db, [
      {
        id: "d",
        jurisdiction_id: "j",
        title: "t",
        number: null,
        instrument: "contract",
        stage: "in_force",
        force: null,
        source_url: "",
        archived_url: null,
        recorded_by: null,
        group_id: null,
        recorded_at: "t",
        source_title: "s",
        stated_on: "2025-07-18",
        stated_precision: "day",
        origin: "table",
      },
    ]),
  insertPolicyStages: (db) =>
    q.insertPolicyStages(db, [
      {
        id: "s",
        document_id: "d",
        stage: "in_force",
        on_date: "2025-01-01",
        precision: "year",
        source_url: null,
        note: "",
        recorded_by: null,
        recorded_at: "t",
      },
    ]),
  insertPolicyClauses: (db) =>
    q.insertPolicyClauses(db, [
      {
        id: "c",
        document_id: "d",
        provision_id: "p",
        coverage: "opposite",
        exceptions: "",
        section: null,
        quote: "",
        practice: "",
        last_verified_on: null,
        verified_by: null,
        recorded_by: null,
        recorded_at: "t",
        version: 1,
      },
    ]),
  insertPolicyLinks: (db) =>
    q.insertPolicyLinks(db, "s", [{ externalId: "x", documentId: "d" }]),
  restatePolicyDocument: (db) =>
    q.restatePolicyDocument(db, {
      id: "d",
      on: "2025-07-18",
      precision: "day",
    }),
};
