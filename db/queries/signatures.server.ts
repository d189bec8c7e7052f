import type { Reader, Writer } from "../connection.server";
import { likeAnywhere } from "../dialect.server";

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
  /** Words in the name, the address, the postal code or the comment. */
  q?: string | undefined;
  state?: string | undefined;
}

function signaturesOf(db: Reader, { petitionId, q, state }: SignatureFilter) {
  let query = db
    .selectFrom("signatures as s")
    .where("s.petition_id", "=", petitionId);
  if (state) query = query.where("s.state", "=", state);
  if (q) {
    query = query.where((eb) =>
      eb.or([
        likeAnywhere(eb.ref("s.name"), q),
        likeAnywhere(eb.ref("s.email"), q),
        likeAnywhere(eb.ref("s.postal_code"), q),
        likeAnywhere(eb.ref("s.comment"), q),
      ]),
    );
  }
  return query;
}

const SIGNATURE = [
  "s.id",
  "s.state",
  "s.number",
  "s.name",
  "s.email",
  "s.postal_code as postalCode",
  "s.comment",
  "s.disclosure",
  "s.may_contact as mayContact",
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

export async function countSignatures(
  db: Reader,
  filter: SignatureFilter,
): Promise<number> {
  const row = await signaturesOf(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("found"))
    .executeTakeFirstOrThrow();
  return Number(row.found);
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
    .set({ state: "validated", ended_at: null, ended_why: null })
    .where("id", "=", id)
    .where("state", "=", "invalidated")
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
  let query = db.selectFrom("signatures");
  if (onlyContacts) query = query.where("may_contact", "=", 1);
  return query
    .select([
      "number",
      "name",
      "email",
      "postal_code as postalCode",
      "comment",
      "disclosure",
      "may_contact as mayContact",
      "validated_at as validatedAt",
    ])
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .where("number", ">", afterNumber)
    .orderBy("number")
    .limit(limit)
    .execute();
}
