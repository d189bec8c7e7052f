import type { Reader, Writer } from "../connection.server";
import type {
  DeliveryCellTable,
  DeliverySignatureTable,
  DeliveryTable,
} from "../schema/deliveries";

const DELIVERY = [
  "d.id",
  "d.petition_id as petitionId",
  "d.recipient",
  "d.on_date as onDate",
  "d.letter_en as letterEn",
  "d.letter_es as letterEs",
  "d.created_at as createdAt",
  "d.frozen_at as frozenAt",
  "d.full_names as fullNames",
  "d.first_names as firstNames",
  "d.unnamed",
  "d.salt",
  "d.seal",
  "d.withdrawn_since as withdrawnSince",
  "d.forgotten_at as forgottenAt",
] as const;

/** The deliveries of one petition, newest first. */
export function listDeliveries(
  db: Reader,
  { petitionId, limit }: { petitionId: string; limit: number },
) {
  return db
    .selectFrom("deliveries as d")
    .select(DELIVERY)
    .where("d.petition_id", "=", petitionId)
    .orderBy("d.created_at", "desc")
    .orderBy("d.id", "desc")
    .limit(limit)
    .execute();
}

/** The frozen deliveries of one petition, oldest first: everybody sees them. */
export function listFrozenDeliveries(db: Reader, petitionId: string) {
  return db
    .selectFrom("deliveries as d")
    .select([
      "d.id",
      "d.recipient",
      "d.on_date as onDate",
      "d.frozen_at as frozenAt",
    ])
    .where("d.petition_id", "=", petitionId)
    .where("d.frozen_at", "is not", null)
    .orderBy("d.frozen_at")
    .orderBy("d.id")
    .limit(50)
    .execute();
}

/** One delivery of a petition, whatever its state. */
export function findDelivery(
  db: Reader,
  { petitionId, id }: { petitionId: string; id: string },
) {
  return db
    .selectFrom("deliveries as d")
    .select(DELIVERY)
    .where("d.petition_id", "=", petitionId)
    .where("d.id", "=", id)
    .executeTakeFirst();
}

export async function insertDelivery(
  trx: Writer,
  row: DeliveryTable,
): Promise<void> {
  await trx.insertInto("deliveries").values(row).execute();
}

/** Changes a delivery that is not frozen; false when it is. */
export async function updateDraftDelivery(
  trx: Writer,
  id: string,
  change: Partial<Omit<DeliveryTable, "id" | "petition_id">>,
): Promise<boolean> {
  const result = await trx
    .updateTable("deliveries")
    .set(change)
    .where("id", "=", id)
    .where("frozen_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Holds a freezing, known by its salt, for the rest of the transaction; false
 * when another one took over or the list is frozen.
 */
export async function lockFreezing(
  trx: Writer,
  { id, salt }: { id: string; salt: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("deliveries")
    .set({ salt })
    .where("id", "=", id)
    .where("salt", "=", salt)
    .where("frozen_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Throws a delivery away that is not frozen; false when it is. */
export async function deleteDraftDelivery(
  trx: Writer,
  id: string,
): Promise<boolean> {
  const result = await trx
    .deleteFrom("deliveries")
    .where("id", "=", id)
    .where("frozen_at", "is", null)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Validated signatures by what each signer allowed. */
export async function countByDisclosure(db: Reader, petitionId: string) {
  const rows = await db
    .selectFrom("signatures")
    .select(["disclosure", (eb) => eb.fn.countAll<number>().as("signatures")])
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .groupBy("disclosure")
    .orderBy("disclosure")
    .execute();
  return rows.map((row) => ({
    disclosure: row.disclosure,
    signatures: Number(row.signatures),
  }));
}

export async function insertDeliverySignatures(
  trx: Writer,
  rows: readonly DeliverySignatureTable[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx.insertInto("delivery_signatures").values(rows).execute();
}

export async function insertDeliveryCells(
  trx: Writer,
  rows: readonly DeliveryCellTable[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx.insertInto("delivery_cells").values(rows).execute();
}

/** Rounded totals of a delivery, with the districts' names; most first. */
export function listDeliveryCells(db: Reader, deliveryId: string) {
  return db
    .selectFrom("delivery_cells as c")
    .leftJoin("jurisdictions as j", "j.id", "c.cell")
    .select(["c.kind", "c.cell", "c.shown", "j.name"])
    .where("c.delivery_id", "=", deliveryId)
    .orderBy("c.kind")
    .orderBy("c.shown", "desc")
    .orderBy("c.cell")
    .execute();
}

/** The lines of a delivery after this number, sealed as they stand. */
export function listDeliveredLines(
  db: Reader,
  {
    deliveryId,
    afterNumber,
    limit,
  }: { deliveryId: string; afterNumber: number; limit: number },
) {
  return db
    .selectFrom("delivery_signatures as d")
    .innerJoin("signatures as s", "s.id", "d.signature_id")
    .select([
      "s.id",
      "d.number",
      "d.disclosure",
      "s.state",
      "s.sealed",
      "s.key_version as keyVersion",
      "s.postal_code as postalCode",
      "s.validated_at as validatedAt",
    ])
    .where("d.delivery_id", "=", deliveryId)
    .where("d.number", ">", afterNumber)
    .orderBy("d.number")
    .limit(limit)
    .execute();
}

/** The keyed hash of one line of a delivery. */
export async function findCheckHash(
  db: Reader,
  { deliveryId, number }: { deliveryId: string; number: number },
): Promise<string | undefined> {
  const row = await db
    .selectFrom("delivery_signatures")
    .select("check_hash")
    .where("delivery_id", "=", deliveryId)
    .where("number", "=", number)
    .executeTakeFirst();
  return row?.check_hash;
}

/** How many of a delivery's signers have withdrawn since? */
export async function countWithdrawnSince(
  db: Reader,
  deliveryId: string,
): Promise<number> {
  const row = await db
    .selectFrom("delivery_signatures as d")
    .innerJoin("signatures as s", "s.id", "d.signature_id")
    .select((eb) => eb.fn.countAll<number>().as("withdrawn"))
    .where("d.delivery_id", "=", deliveryId)
    .where("s.state", "=", "withdrawn")
    .executeTakeFirstOrThrow();
  return Number(row.withdrawn);
}

/** In which frozen lists does this signature stand? Oldest first. */
export function listDeliveriesOfSignature(db: Reader, signatureId: string) {
  return db
    .selectFrom("delivery_signatures as s")
    .innerJoin("deliveries as d", "d.id", "s.delivery_id")
    .select([
      "d.id",
      "d.recipient",
      "d.on_date as onDate",
      "d.frozen_at as frozenAt",
      "s.number",
      "s.disclosure",
    ])
    .where("s.signature_id", "=", signatureId)
    .orderBy("d.frozen_at")
    .orderBy("d.id")
    .limit(50)
    .execute();
}

/** A signer withdrew: no list of ours can confirm their line any more. */
export async function eraseCheckHashes(
  trx: Writer,
  signatureId: string,
): Promise<void> {
  await trx
    .updateTable("delivery_signatures")
    .set({ check_hash: "" })
    .where("signature_id", "=", signatureId)
    .execute();
}

/** Before the rows go: how many withdrew is written down for good. */
export async function keepWithdrawnCounts(
  trx: Writer,
  petitionId: string,
): Promise<void> {
  await trx
    .updateTable("deliveries")
    .set((eb) => ({
      withdrawn_since: eb
        .selectFrom("delivery_signatures as s")
        .innerJoin("signatures as g", "g.id", "s.signature_id")
        .select((e) => e.fn.countAll<number>().as("withdrawn"))
        .whereRef("s.delivery_id", "=", "deliveries.id")
        .where("g.state", "=", "withdrawn"),
    }))
    .where("petition_id", "=", petitionId)
    .where("frozen_at", "is not", null)
    .execute();
}

/** Frozen lists of petitions purged before this moment that can be checked. */
export async function listDeliveriesToForget(
  db: Reader,
  { purgedBefore }: { purgedBefore: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom("deliveries as d")
    .innerJoin("petitions as p", "p.id", "d.petition_id")
    .select("d.id")
    .where("p.purged_at", "<", purgedBefore)
    .where("d.frozen_at", "is not", null)
    .where("d.forgotten_at", "is", null)
    .orderBy("d.id")
    .execute();
  return rows.map((row) => row.id);
}

/** Forgets the salt of a list, then no line of it can be checked or guessed. */
export async function forgetSalt(
  trx: Writer,
  { id, at }: { id: string; at: string },
): Promise<void> {
  await trx
    .updateTable("deliveries")
    .set({ salt: "", forgotten_at: at })
    .where("id", "=", id)
    .execute();
}

export async function deleteDeliveryLines(
  trx: Writer,
  deliveryId: string,
): Promise<void> {
  await trx
    .deleteFrom("delivery_signatures")
    .where("delivery_id", "=", deliveryId)
    .execute();
}
