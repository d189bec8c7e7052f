import type { Reader, Writer } from "../connection.server";

/** How many signatures stand in which state? */
export async function countSignaturesByState(
  db: Reader,
  petitionId: string,
): Promise<{ state: string; signatures: number }[]> {
  const rows = await db
    .selectFrom("signatures")
    .select(["state", (eb) => eb.fn.countAll<number>().as("signatures")])
    .where("petition_id", "=", petitionId)
    .groupBy("state")
    .orderBy("state")
    .execute();
  return rows.map((row) => ({
    state: row.state,
    signatures: Number(row.signatures),
  }));
}

export interface SignatureFilter {
  petitionId: string;
  state?: string | undefined;
  /** Only of this mailbox. */
  emailHash?: string | undefined;
  /** Only postal codes that begin like this, in capitals. */
  postalCode?: string | undefined;
}

function signaturesOf(db: Reader, filter: SignatureFilter) {
  const { petitionId, state, emailHash, postalCode } = filter;
  let query = db
    .selectFrom("signatures as s")
    .where("s.petition_id", "=", petitionId);
  if (state) query = query.where("s.state", "=", state);
  if (emailHash) query = query.where("s.email_hash", "=", emailHash);
  if (postalCode) {
    query = query.where("s.postal_code", "like", `${postalCode}%`);
  }
  return query;
}

const SIGNATURE = [
  "s.id",
  "s.petition_id as petitionId",
  "s.state",
  "s.source",
  "s.number",
  "s.sealed",
  "s.key_version as keyVersion",
  "s.postal_code as postalCode",
  "s.place_match as placeMatch",
  "s.district_id as districtId",
  "s.has_comment as hasComment",
  "s.disclosure",
  "s.held_why as heldWhy",
  "s.created_at as createdAt",
  "s.validated_at as validatedAt",
  "s.ended_at as endedAt",
  "s.ended_why as endedWhy",
] as const;

/** Who signed? Latest first. */
export function listSignatures(
  db: Reader,
  filter: SignatureFilter & { limit: number; offset: number },
) {
  return signaturesOf(db, filter)
    .select(SIGNATURE)
    .orderBy("s.created_at", "desc")
    .orderBy("s.id", "desc")
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
}

/** The signatures given before this one, latest first: for searching names. */
export function listSignaturesBefore(
  db: Reader,
  {
    before,
    limit,
    ...filter
  }: SignatureFilter & {
    /** Where the last search stopped; null: from the newest. */
    before: { createdAt: string; id: string } | null;
    limit: number;
  },
) {
  let query = signaturesOf(db, filter)
    .select(SIGNATURE)
    .where("s.sealed", "<>", "");
  if (before) {
    query = query.where((eb) =>
      eb.or([
        eb("s.created_at", "<", before.createdAt),
        eb.and([
          eb("s.created_at", "=", before.createdAt),
          eb("s.id", "<", before.id),
        ]),
      ]),
    );
  }
  return query
    .orderBy("s.created_at", "desc")
    .orderBy("s.id", "desc")
    .limit(limit)
    .execute();
}

export async function countSignatures(
  db: Reader,
  filter: SignatureFilter,
): Promise<number> {
  const row = await signaturesOf(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("found"))
    .executeTakeFirstOrThrow();
  return Number(row.found);
}

/** Which of these signers agreed that the group may write to them? */
export async function listConsenting(
  db: Reader,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("signature_consents")
    .select("signature_id as id")
    .where("signature_id", "in", ids)
    .orderBy("signature_id")
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** One signature of a petition. */
export function findSignature(
  db: Reader,
  { petitionId, id }: { petitionId: string; id: string },
) {
  return db
    .selectFrom("signatures as s")
    .select(SIGNATURE)
    .where("s.petition_id", "=", petitionId)
    .where("s.id", "=", id)
    .executeTakeFirst();
}

/** What happened to this signature since it was given? Oldest first. */
export function listSignatureEvents(db: Reader, signatureId: string) {
  return db
    .selectFrom("signature_events as e")
    .leftJoin("accounts as a", "a.id", "e.recorded_by")
    .select([
      "e.id",
      "e.kind",
      "e.why",
      "e.recorded_at as recordedAt",
      "a.name as recordedBy",
    ])
    .where("e.signature_id", "=", signatureId)
    .orderBy("e.recorded_at")
    .orderBy("e.id")
    .limit(100)
    .execute();
}

/** Takes a validated signature out of the count; false when it was not in. */
export async function invalidateSignature(
  trx: Writer,
  { id, at, why }: { id: string; at: string; why: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("signatures")
    .set({ state: "invalidated", ended_at: at, ended_why: why })
    .where("id", "=", id)
    .where("state", "=", "validated")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Puts an invalidated signature back, with the number it had. */
export async function restoreSignature(
  trx: Writer,
  id: string,
): Promise<boolean> {
  const result = await trx
    .updateTable("signatures")
    .set({
      state: "validated",
      ended_at: null,
      ended_why: null,
      sweep_id: null,
    })
    .where("id", "=", id)
    .where("number", "is not", null)
    .where("state", "in", ["invalidated", "fraudulent"])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The validated signatures after this number, in order: for the export. */
export function listSignaturesToHandOver(
  db: Reader,
  {
    petitionId,
    onlyContacts,
    afterNumber,
    limit,
  }: {
    petitionId: string;
    /** Only those who agreed to be contacted by the group. */
    onlyContacts: boolean;
    afterNumber: number;
    limit: number;
  },
) {
  let query = db.selectFrom("signatures as s");
  if (onlyContacts) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("signature_consents as c")
          .select("c.signature_id")
          .whereRef("c.signature_id", "=", "s.id"),
      ),
    );
  }
  return query
    .select(SIGNATURE)
    .where("s.petition_id", "=", petitionId)
    .where("s.state", "=", "validated")
    .where("s.number", ">", afterNumber)
    .orderBy("s.number")
    .limit(limit)
    .execute();
}
