import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { PolicyFileTable } from "../schema/policies";

/** The files of a document, the oldest first; those taken off are left out. */
export function listPolicyFiles(db: Reader, documentId: string) {
  return db
    .selectFrom("policy_files as f")
    .leftJoin("groups as g", "g.id", "f.group_id")
    .select([
      "f.id",
      "f.hash",
      "f.kind",
      "f.label",
      "f.size",
      "f.recorded_at as recordedAt",
      "f.group_id as groupId",
      "g.name as groupName",
    ])
    .where("f.document_id", "=", documentId)
    .where("f.removed_at", "is", null)
    .orderBy("f.recorded_at")
    .orderBy("f.id")
    .limit(100)
    .execute();
}

/** The file with this hash of a document, while both stand. */
export function findPolicyFile(
  db: Reader,
  { documentId, hash }: { documentId: string; hash: string },
) {
  return db
    .selectFrom("policy_files as f")
    .leftJoin("policy_withdrawals as w", "w.document_id", "f.document_id")
    .select(["f.id", "f.hash", "f.kind", "f.label", "f.size"])
    .where("f.document_id", "=", documentId)
    .where("f.hash", "=", hash)
    .where("f.removed_at", "is", null)
    .where("w.document_id", "is", null)
    .executeTakeFirst();
}

/** A file by its id, while it stands, and whose it is. */
export function findPolicyFileById(db: Reader, id: string) {
  return db
    .selectFrom("policy_files")
    .select([
      "id",
      "hash",
      "label",
      "document_id as documentId",
      "group_id as groupId",
    ])
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
}

/** Does any record still carry the file with this hash? */
export async function isPolicyFileUsed(
  db: Reader,
  hash: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("policy_files")
    .select("id")
    .where("hash", "=", hash)
    .where("removed_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Every hash that a record carries, after `after`, in order: for backups. */
export function listPolicyFileHashes(
  db: Reader,
  { after, limit }: { after: string; limit: number },
) {
  return db
    .selectFrom("policy_files")
    .select("hash")
    .distinct()
    .where("removed_at", "is", null)
    .where("hash", ">", after)
    .orderBy("hash")
    .limit(limit)
    .execute();
}

export async function insertPolicyFile(
  trx: Writer,
  row: Insertable<PolicyFileTable>,
): Promise<void> {
  await trx.insertInto("policy_files").values(row).execute();
}

/** Takes a file off; false when somebody did so first. */
export async function endPolicyFile(
  trx: Writer,
  { id, at, groupId }: { id: string; at: string; groupId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("policy_files")
    .set({ removed_at: at, removed_group_id: groupId })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
