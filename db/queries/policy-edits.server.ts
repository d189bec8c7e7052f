import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type {
  PolicyDocumentTable,
  PolicyDocumentVersionTable,
  PolicyEventTable,
  PolicyRemovedStageTable,
  PolicyStageTable,
} from "../schema/policies";
import { markClause, markDocuments, markStage } from "./policy-marks.server";

const STEP = [
  "id",
  "document_id",
  "stage",
  "on_date",
  "precision",
  "source_url",
  "note",
  "recorded_by",
  "recorded_at",
  "group_id",
] as const;

/** What was recorded of a document before it was corrected? Latest first. */
export function listPolicyDocumentVersions(db: Reader, documentId: string) {
  return db
    .selectFrom("policy_document_versions as v")
    .leftJoin("groups as g", "g.id", "v.group_id")
    .select([
      "v.id",
      "v.version",
      "v.title",
      "v.number",
      "v.instrument",
      "v.force",
      "v.scope",
      "v.enforcement",
      "v.source_url as sourceUrl",
      "v.archived_url as archivedUrl",
      "v.replaced_at as replacedAt",
      "g.name as groupName",
    ])
    .where("v.document_id", "=", documentId)
    .orderBy("v.version", "desc")
    .orderBy("v.id", "desc")
    .limit(200)
    .execute();
}

/** Corrects a document if it still is as the editor saw it; else false. */
export async function updatePolicyDocument(
  trx: Writer,
  { id, seenVersion }: { id: string; seenVersion: number },
  change: Pick<
    Insertable<PolicyDocumentTable>,
    | "title"
    | "number"
    | "instrument"
    | "force"
    | "scope"
    | "enforcement"
    | "source_url"
    | "archived_url"
  >,
): Promise<boolean> {
  const result = await trx
    .updateTable("policy_documents")
    .set({ ...change, version: seenVersion + 1 })
    .where("id", "=", id)
    .where("version", "=", seenVersion)
    .executeTakeFirst();
  await markDocuments(trx, [id]);
  return result.numUpdatedRows > 0n;
}

export async function insertPolicyDocumentVersion(
  trx: Writer,
  row: Insertable<PolicyDocumentVersionTable>,
): Promise<void> {
  await trx.insertInto("policy_document_versions").values(row).execute();
}

export async function insertPolicyEvent(
  trx: Writer,
  row: Insertable<PolicyEventTable>,
): Promise<void> {
  await trx.insertInto("policy_events").values(row).execute();
}

/** A standing step, whole; undefined when there is none. */
export function findPolicyStage(db: Reader, id: string) {
  return db
    .selectFrom("policy_stages")
    .select(STEP)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** A removed step, whole; undefined when there is none. */
export function findRemovedPolicyStage(db: Reader, id: string) {
  return db
    .selectFrom("policy_removed_stages")
    .select(STEP)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Which steps of a document were removed? The latest removed first. */
export function listRemovedPolicyStages(db: Reader, documentId: string) {
  return db
    .selectFrom("policy_removed_stages")
    .select([
      "id",
      "stage",
      "on_date as onDate",
      "precision",
      "removed_at as removedAt",
    ])
    .where("document_id", "=", documentId)
    .orderBy("removed_at", "desc")
    .orderBy("id")
    .limit(50)
    .execute();
}

/** Takes a step out of those that count. False when somebody was first. */
export async function deletePolicyStage(
  trx: Writer,
  id: string,
): Promise<boolean> {
  await markStage(trx, id);
  const result = await trx
    .deleteFrom("policy_stages")
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function insertRemovedPolicyStage(
  trx: Writer,
  row: Insertable<PolicyRemovedStageTable>,
): Promise<void> {
  await trx.insertInto("policy_removed_stages").values(row).execute();
}

/** Takes a step off those removed. False when somebody was first. */
export async function deleteRemovedPolicyStage(
  trx: Writer,
  id: string,
): Promise<boolean> {
  const result = await trx
    .deleteFrom("policy_removed_stages")
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function insertRestoredPolicyStage(
  trx: Writer,
  row: Insertable<PolicyStageTable>,
): Promise<void> {
  await trx.insertInto("policy_stages").values(row).execute();
  await markDocuments(trx, [row.document_id]);
}

/** Lets a clause count no more, or again. False when it is so already. */
export async function updatePolicyClauseRemoval(
  trx: Writer,
  { id, removedAt }: { id: string; removedAt: string | null },
): Promise<boolean> {
  const result = await trx
    .updateTable("policy_clauses")
    .set({ removed_at: removedAt })
    .where("id", "=", id)
    .where("removed_at", removedAt === null ? "is not" : "is", null)
    .executeTakeFirst();
  await markClause(trx, id);
  return result.numUpdatedRows > 0n;
}

/** A record that was taken back counts again. False when it does already. */
export async function deletePolicyWithdrawal(
  trx: Writer,
  documentId: string,
): Promise<boolean> {
  const result = await trx
    .deleteFrom("policy_withdrawals")
    .where("document_id", "=", documentId)
    .executeTakeFirst();
  await markDocuments(trx, [documentId]);
  return result.numDeletedRows > 0n;
}

/** Who took a record back, when and why? Undefined when it stands. */
export function findPolicyWithdrawal(db: Reader, documentId: string) {
  return db
    .selectFrom("policy_withdrawals")
    .select([
      "reason",
      "withdrawn_by as withdrawnBy",
      "group_id as groupId",
      "at",
    ])
    .where("document_id", "=", documentId)
    .executeTakeFirst();
}
