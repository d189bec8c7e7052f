import type { Insertable } from "kysely";

import type { Writer } from "../connection.server";
import type {
  PolicyCheckTable,
  PolicyClauseTable,
  PolicyClauseVersionTable,
  PolicyDocumentTable,
  PolicyStageTable,
  PolicyWithdrawalTable,
} from "../schema/policies";
import { markClause, markDocuments } from "./policy-marks.server";

export async function insertPolicyDocument(
  trx: Writer,
  row: Insertable<PolicyDocumentTable>,
): Promise<void> {
  await trx.insertInto("policy_documents").values(row).execute();
  await markDocuments(trx, [row.id]);
}

export async function insertPolicyStage(
  trx: Writer,
  row: Insertable<PolicyStageTable>,
): Promise<void> {
  await trx.insertInto("policy_stages").values(row).execute();
  await markDocuments(trx, [row.document_id]);
}

/** Writes down the stage that the dated steps amount to today. */
export async function setPolicyStage(
  trx: Writer,
  { id, stage }: { id: string; stage: string },
): Promise<void> {
  await trx
    .updateTable("policy_documents")
    .set({ stage })
    .where("id", "=", id)
    .execute();
}

export async function insertPolicyClause(
  trx: Writer,
  row: Insertable<PolicyClauseTable>,
): Promise<void> {
  await trx.insertInto("policy_clauses").values(row).execute();
  await markDocuments(trx, [row.document_id]);
}

/** Changes a clause if it still is as the editor saw it; else false. */
export async function updatePolicyClause(
  trx: Writer,
  { id, seenVersion }: { id: string; seenVersion: number },
  change: Pick<
    PolicyClauseTable,
    "coverage" | "exceptions" | "section" | "quote" | "practice"
  >,
): Promise<boolean> {
  const result = await trx
    .updateTable("policy_clauses")
    .set({ ...change, version: seenVersion + 1 })
    .where("id", "=", id)
    .where("version", "=", seenVersion)
    .executeTakeFirst();
  await markClause(trx, id);
  return result.numUpdatedRows > 0n;
}

export async function insertPolicyClauseVersion(
  trx: Writer,
  row: Insertable<PolicyClauseVersionTable>,
): Promise<void> {
  await trx.insertInto("policy_clause_versions").values(row).execute();
}

export async function insertPolicyCheck(
  trx: Writer,
  row: Insertable<PolicyCheckTable>,
): Promise<void> {
  await trx.insertInto("policy_checks").values(row).execute();
}

export async function insertPolicyWithdrawal(
  trx: Writer,
  row: Insertable<PolicyWithdrawalTable>,
): Promise<void> {
  await trx.insertInto("policy_withdrawals").values(row).execute();
  await markDocuments(trx, [row.document_id]);
}
