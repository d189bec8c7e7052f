import type { Engine, Reader, Writer } from "../connection.server";
import { forgetDeleted } from "../dialect.server";
import { deletePaper } from "./paper-lines.server";

/** Petitions that may have signers' data to destroy, with what decides when. */
export function listToPurge(db: Reader) {
  return db
    .selectFrom("petitions as p")
    .innerJoin("jurisdictions as j", "j.id", "p.jurisdiction_id")
    .select((eb) => [
      "p.id",
      "p.group_id as groupId",
      "p.state",
      "p.closes_on as closesOn",
      "p.purge_on as purgeOn",
      "p.hold_why as holdWhy",
      "j.time_zone as timeZone",
      eb
        .selectFrom("petition_events as e")
        .select((e) => e.fn.max("e.on_date").as("day"))
        .whereRef("e.petition_id", "=", "p.id")
        .where("e.kind", "=", "delivered")
        .as("deliveredOn"),
      eb
        .selectFrom("petition_events as e")
        .select((e) => e.fn.max("e.on_date").as("day"))
        .whereRef("e.petition_id", "=", "p.id")
        .where("e.kind", "=", "closed")
        .as("closedOn"),
    ])
    .where("p.state", "<>", "draft")
    .where("p.purged_at", "is", null)
    .orderBy("p.id")
    .execute();
}

/** Petitions whose keys are destroyed and whose rows are not all gone yet. */
export async function listHalfPurged(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom("petitions as p")
    .select("p.id")
    .where("p.purged_at", "is not", null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("signatures as s")
          .select("s.id")
          .whereRef("s.petition_id", "=", "p.id"),
      ),
    )
    .orderBy("p.id")
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Marks a petition as purged and destroys its keys and the mails that wait;
 * false when a hold was put on it meanwhile or it is done already.
 */
export async function deletePetitionKeys(
  trx: Writer,
  { petitionId, at }: { petitionId: string; at: string },
): Promise<boolean> {
  const marked = await trx
    .updateTable("petitions")
    .set({ purged_at: at })
    .where("id", "=", petitionId)
    .where("purged_at", "is", null)
    .where("hold_why", "is", null)
    .executeTakeFirst();
  if (marked.numUpdatedRows === 0n) return false;
  await trx
    .deleteFrom("petition_keys")
    .where("petition_id", "=", petitionId)
    .execute();
  await trx
    .deleteFrom("outbox")
    .where("petition_id", "=", petitionId)
    .execute();
  await deletePaper(trx, petitionId);
  await trx
    .updateTable("signature_sweeps")
    .set({ filter: "{}", why: "" })
    .where("petition_id", "=", petitionId)
    .execute();
  return true;
}

/** Deletes up to `limit` signatures with all that hangs on them. */
export async function deleteSignatures(
  trx: Writer,
  { petitionId, limit }: { petitionId: string; limit: number },
): Promise<number> {
  const rows = await trx
    .selectFrom("signatures")
    .select("id")
    .where("petition_id", "=", petitionId)
    .orderBy("id")
    .limit(limit)
    .execute();
  if (rows.length === 0) return 0;
  const ids = rows.map((row) => row.id);
  for (const table of [
    "signature_links",
    "signature_events",
    "signature_consents",
  ] as const) {
    await trx.deleteFrom(table).where("signature_id", "in", ids).execute();
  }
  await trx.deleteFrom("signatures").where("id", "in", ids).execute();
  return ids.length;
}

/** Changes the day of a petition's purge or its legal hold. */
export async function updatePurge(
  trx: Writer,
  {
    petitionId,
    ...change
  }: { petitionId: string; purge_on: string | null; hold_why: string | null },
): Promise<boolean> {
  const result = await trx
    .updateTable("petitions")
    .set(change)
    .where("id", "=", petitionId)
    .where("purged_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Leaves nothing of deleted rows in the journal or in dead rows. */
export async function emptyJournal(db: Reader, engine: Engine): Promise<void> {
  for (const statement of forgetDeleted(engine)) await statement.execute(db);
}
