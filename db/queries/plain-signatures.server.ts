import type { Reader, Writer } from "../connection.server";
import type { SignatureLinkTable } from "../schema/petitions";

/** Of which petitions do signatures still stand in clear? */
export async function listPlainPetitions(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom("plain_signatures")
    .select("petition_id as id")
    .distinct()
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Signatures that stand in clear, in order of making. */
export function listPlainSignatures(
  db: Reader,
  { petitionId, limit }: { petitionId: string; limit: number },
) {
  return db
    .selectFrom("plain_signatures")
    .selectAll()
    .where("petition_id", "=", petitionId)
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Brings links and events of these signatures to where they stand now. */
export async function movePlainHistory(
  trx: Writer,
  links: readonly SignatureLinkTable[],
  ids: readonly string[],
): Promise<void> {
  const again = await trx
    .selectFrom("plain_signature_links")
    .selectAll()
    .where("signature_id", "in", ids)
    .orderBy("token_hash")
    .execute();
  await trx
    .insertInto("signature_links")
    .values([...links, ...again])
    .onConflict((oc) => oc.column("token_hash").doNothing())
    .execute();
  const events = await trx
    .selectFrom("plain_signature_events")
    .selectAll()
    .where("signature_id", "in", ids)
    .orderBy("id")
    .execute();
  if (events.length > 0) {
    await trx.insertInto("signature_events").values(events).execute();
  }
}

/** Takes away what has been sealed. */
export async function deletePlainSignatures(
  trx: Writer,
  ids: readonly string[],
): Promise<void> {
  for (const table of [
    "plain_signature_links",
    "plain_signature_events",
  ] as const) {
    await trx.deleteFrom(table).where("signature_id", "in", ids).execute();
  }
  await trx.deleteFrom("plain_signatures").where("id", "in", ids).execute();
}
