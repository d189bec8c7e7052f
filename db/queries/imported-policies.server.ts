import type { Insertable } from "kysely";

import type { Writer } from "../connection.server";
import type {
  PolicyClauseTable,
  PolicyDocumentTable,
  PolicyStageTable,
} from "../schema/policies";
import { inBatches } from "./batches";
import { markDocuments } from "./policy-marks.server";

const AT_ONCE = 200;

export async function insertPolicyDocuments(
  trx: Writer,
  rows: readonly Insertable<PolicyDocumentTable>[],
): Promise<void> {
  await inBatches(rows, AT_ONCE, (batch) =>
    trx.insertInto("policy_documents").values(batch).execute(),
  );
  await markDocuments(
    trx,
    rows.map((row) => row.id),
  );
}

export async function insertPolicyStages(
  trx: Writer,
  rows: readonly Insertable<PolicyStageTable>[],
): Promise<void> {
  await inBatches(rows, AT_ONCE, (batch) =>
    trx.insertInto("policy_stages").values(batch).execute(),
  );
  await markDocuments(
    trx,
    rows.map((row) => row.document_id),
  );
}

export async function insertPolicyClauses(
  trx: Writer,
  rows: readonly Insertable<PolicyClauseTable>[],
): Promise<void> {
  await inBatches(rows, AT_ONCE, (batch) =>
    trx.insertInto("policy_clauses").values(batch).execute(),
  );
  await markDocuments(
    trx,
    rows.map((row) => row.document_id),
  );
}

export async function insertPolicyLinks(
  trx: Writer,
  system: string,
  rows: readonly { externalId: string; documentId: string }[],
): Promise<void> {
  await inBatches(rows, AT_ONCE, (batch) =>
    trx
      .insertInto("external_ids")
      .values(
        batch.map(({ externalId, documentId }) => ({
          system,
          kind: "policy_document",
          external_id: externalId,
          subject_id: documentId,
          row_hash: "",
        })),
      )
      .execute(),
  );
}

/** A newer source says the same still. */
export async function restatePolicyDocument(
  trx: Writer,
  { id, on, precision }: { id: string; on: string; precision: string },
): Promise<void> {
  await trx
    .updateTable("policy_documents")
    .set({ stated_on: on, stated_precision: precision })
    .where("id", "=", id)
    .execute();
}
