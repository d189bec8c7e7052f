import type { Reader, Writer } from "../connection.server";
import type { PetitionKeyTable } from "../schema/petitions";

/** Which keys has this petition, oldest first? */
export function listPetitionKeys(db: Reader, petitionId: string) {
  return db
    .selectFrom("petition_keys")
    .select(["kind", "version", "wrapped", "retired_at as retiredAt"])
    .where("petition_id", "=", petitionId)
    .orderBy("kind")
    .orderBy("version")
    .execute();
}

/** Adds a key; one that is there already stays. */
export async function insertPetitionKey(
  trx: Writer,
  row: PetitionKeyTable,
): Promise<void> {
  await trx
    .insertInto("petition_keys")
    .values(row)
    .onConflict((oc) =>
      oc.columns(["petition_id", "kind", "version"]).doNothing(),
    )
    .execute();
}

/** Which petitions have keys? */
export async function listKeyedPetitions(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom("petition_keys")
    .select("petition_id as id")
    .distinct()
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Replaces how a key is wrapped, unless somebody has done it meanwhile. */
export async function updateWrapped(
  trx: Writer,
  change: {
    petitionId: string;
    kind: string;
    version: number;
    from: string;
    to: string;
  },
): Promise<void> {
  await trx
    .updateTable("petition_keys")
    .set({ wrapped: change.to })
    .where("petition_id", "=", change.petitionId)
    .where("kind", "=", change.kind)
    .where("version", "=", change.version)
    .where("wrapped", "=", change.from)
    .execute();
}

/** Nothing is sealed any more with the data keys of this petition. */
export async function retireKeys(
  trx: Writer,
  { petitionId, at }: { petitionId: string; at: string },
): Promise<void> {
  await trx
    .updateTable("petition_keys")
    .set({ retired_at: at })
    .where("petition_id", "=", petitionId)
    .where("kind", "=", "data")
    .where("retired_at", "is", null)
    .execute();
}

/** Which signatures are sealed with an older key than this? */
export function listRowsOfOldKeys(
  db: Reader,
  {
    petitionId,
    version,
    limit,
  }: { petitionId: string; version: number; limit: number },
) {
  return db
    .selectFrom("signatures")
    .select(["id", "sealed", "key_version as keyVersion"])
    .where("petition_id", "=", petitionId)
    .where("key_version", "<", version)
    .orderBy("id")
    .limit(limit)
    .execute();
}

export async function updateSealed(
  trx: Writer,
  { id, sealed, version }: { id: string; sealed: string; version: number },
): Promise<void> {
  await trx
    .updateTable("signatures")
    .set({ sealed, key_version: version })
    .where("id", "=", id)
    .execute();
}

/**
 * Destroys data keys retired before `before` with which no signature, no
 * line of a sheet and no mail of that petition is sealed. Returns how many.
 */
export async function deleteUnusedKeys(
  trx: Writer,
  { petitionId, before }: { petitionId: string; before: string },
): Promise<number> {
  const old = await trx
    .selectFrom("petition_keys")
    .select(["version"])
    .where("petition_id", "=", petitionId)
    .where("kind", "=", "data")
    .where("retired_at", "<", before)
    .orderBy("version")
    .execute();
  let destroyed = 0;
  for (const { version } of old) {
    const inUse = await trx
      .selectFrom("signatures")
      .select("id")
      .where("petition_id", "=", petitionId)
      .where("key_version", "=", version)
      .limit(1)
      .executeTakeFirst();
    const inMail = await trx
      .selectFrom("outbox")
      .select("id")
      .where("petition_id", "=", petitionId)
      .where("body_text", "like", `${version}.%`)
      .limit(1)
      .executeTakeFirst();
    const onPaper = await trx
      .selectFrom("paper_lines")
      .select("id")
      .where("petition_id", "=", petitionId)
      .where("key_version", "=", version)
      .limit(1)
      .executeTakeFirst();
    if (inUse || inMail || onPaper) continue;
    await trx
      .deleteFrom("petition_keys")
      .where("petition_id", "=", petitionId)
      .where("kind", "=", "data")
      .where("version", "=", version)
      .execute();
    destroyed += 1;
  }
  return destroyed;
}
