import type { Expression } from "kysely";

import type { Reader, Writer } from "../connection.server";
import { inBatches } from "./batches";

const AT_ONCE = 500;

/**
 * Every write to the records of a place counts its mark up, in the same
 * transaction: what is kept of the place is then read anew. The functions that
 * write policy_documents, policy_stages, policy_clauses and policy_withdrawals
 * call one of the three below themselves, so that no service can forget to.
 */
async function countUp(
  trx: Writer,
  documents: readonly string[] | Expression<string>,
): Promise<void> {
  await trx
    .insertInto("policy_marks")
    .columns(["jurisdiction_id", "version"])
    .expression((eb) =>
      eb
        .selectFrom("policy_documents as d")
        .select((of) => ["d.jurisdiction_id", of.lit(1).as("version")])
        .distinct()
        .where("d.id", "in", documents)
        // Always in this order, so that two who write do not wait in a ring.
        .orderBy("d.jurisdiction_id"),
    )
    .onConflict((oc) =>
      oc.column("jurisdiction_id").doUpdateSet((eb) => ({
        version: eb("policy_marks.version", "+", 1),
      })),
    )
    .execute();
}

/** Something about these documents was written. */
export async function markDocuments(
  trx: Writer,
  documentIds: readonly string[],
): Promise<void> {
  const each = [...new Set(documentIds)];
  await inBatches(each, AT_ONCE, async (batch) => {
    await countUp(trx, batch);
    return [];
  });
}

/** Something about this clause was written. */
export async function markClause(trx: Writer, clauseId: string): Promise<void> {
  const document = trx
    .selectFrom("policy_clauses")
    .select("document_id")
    .where("id", "=", clauseId);
  await countUp(trx, document as unknown as Expression<string>);
}

/** This dated step is about to go. */
export async function markStage(trx: Writer, stageId: string): Promise<void> {
  const document = trx
    .selectFrom("policy_stages")
    .select("document_id")
    .where("id", "=", stageId);
  await countUp(trx, document as unknown as Expression<string>);
}

/** How often were the records of each place written to? */
export function listPolicyMarks(db: Reader) {
  return db
    .selectFrom("policy_marks")
    .select(["jurisdiction_id as placeId", "version"])
    .orderBy("jurisdiction_id")
    .execute();
}

/** Which places have records and no mark? None, unless somebody wrote by hand. */
export async function listUnmarkedPlaces(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom("policy_documents as d")
    .leftJoin("policy_marks as m", "m.jurisdiction_id", "d.jurisdiction_id")
    .select("d.jurisdiction_id as placeId")
    .distinct()
    .where("m.jurisdiction_id", "is", null)
    .orderBy("d.jurisdiction_id")
    .execute();
  return rows.map(({ placeId }) => placeId);
}

/** Has the records of these places read anew by everybody who keeps them. */
export async function updatePolicyMarks(
  trx: Writer,
  placeIds: readonly string[],
): Promise<void> {
  await inBatches([...placeIds].sort(), AT_ONCE, async (batch) => {
    await trx
      .insertInto("policy_marks")
      .values(batch.map((id) => ({ jurisdiction_id: id, version: 1 })))
      .onConflict((oc) =>
        oc.column("jurisdiction_id").doUpdateSet((eb) => ({
          version: eb("policy_marks.version", "+", 1),
        })),
      )
      .execute();
    return [];
  });
}
