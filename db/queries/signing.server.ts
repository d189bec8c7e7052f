import type { Reader, Writer } from "../connection.server";
import { plus } from "../dialect.server";
import type {
  PetitionTable,
  SignatureEventTable,
  SignatureTable,
} from "../schema/petitions";
import { eraseLinesOf } from "./paper-lines.server";

/** Rows a statement may carry: far below what either engine takes. */
const ROWS_AT_ONCE = 256;

/** What dedupe needs to know of signatures that are there. */
const MAILBOX = [
  "id",
  "petition_id as petitionId",
  "email_hash as emailHash",
  "state",
  "seat",
  "sealed",
  "key_version as keyVersion",
  "postal_code as postalCode",
  "locale",
  "held_why as heldWhy",
  "once_key as onceKey",
  "mailed_on as mailedOn",
  "mails",
  "unsubscribed_at as unsubscribedAt",
] as const;

/** The signatures of these mailboxes under one petition, by seat. */
export function listSignaturesOfMailboxes(
  db: Reader,
  {
    petitionId,
    emailHashes,
  }: { petitionId: string; emailHashes: readonly string[] },
) {
  return db
    .selectFrom("signatures")
    .select(MAILBOX)
    .where("petition_id", "=", petitionId)
    .where("email_hash", "in", emailHashes)
    .orderBy("email_hash")
    .orderBy("seat")
    .execute();
}

/** Do these petitions take signatures now? */
export function listSigningStates(db: Reader, ids: readonly string[]) {
  return db
    .selectFrom("petitions")
    .select(["id", "state", "closes_on as closesOn"])
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
}

/**
 * Writes signatures down; one whose mailbox has that seat already is left
 * out. Returns the ids that were written.
 */
export async function insertSignatures(
  trx: Writer,
  rows: readonly SignatureTable[],
): Promise<Set<string>> {
  const made = new Set<string>();
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    const written = await trx
      .insertInto("signatures")
      .values(rows.slice(i, i + ROWS_AT_ONCE))
      .onConflict((oc) => oc.doNothing())
      .returning("id")
      .execute();
    for (const { id } of written) made.add(id);
  }
  return made;
}

/** What a pending signer typed the second time replaces the first. */
export async function updatePendingSignature(
  trx: Writer,
  id: string,
  change: Pick<
    SignatureTable,
    | "sealed"
    | "key_version"
    | "person_hash"
    | "postal_code"
    | "place_match"
    | "district_id"
    | "has_comment"
    | "disclosure"
    | "locale"
    | "once_key"
  >,
): Promise<void> {
  await trx
    .updateTable("signatures")
    .set(change)
    .where("id", "=", id)
    .where("state", "=", "pending")
    .execute();
}

/** Remembers that a mail went to a signer on this day. */
export async function updateMails(
  trx: Writer,
  { id, day, mails }: { id: string; day: string; mails: number },
): Promise<void> {
  await trx
    .updateTable("signatures")
    .set({ mailed_on: day, mails })
    .where("id", "=", id)
    .execute();
}

/** No mail to this signer from now on. */
export async function updateUnsubscribed(
  trx: Writer,
  { id, at }: { id: string; at: string },
): Promise<void> {
  await trx
    .updateTable("signatures")
    .set({ unsubscribed_at: at })
    .where("id", "=", id)
    .where("unsubscribed_at", "is", null)
    .execute();
}

/** A signature with its petition, as its signer's own pages need it. */
export function findSignatureToOwn(db: Reader, id: string) {
  return db
    .selectFrom("signatures as s")
    .innerJoin("petitions as p", "p.id", "s.petition_id")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .select([
      "s.id",
      "s.state",
      "s.source",
      "s.number",
      "s.sealed",
      "s.key_version as keyVersion",
      "s.postal_code as postalCode",
      "s.place_match as placeMatch",
      "s.district_id as districtId",
      "s.disclosure",
      "s.locale",
      "s.unsubscribed_at as unsubscribedAt",
      "s.created_at as createdAt",
      "s.validated_at as validatedAt",
      "s.ended_at as endedAt",
      "p.id as petitionId",
      "p.slug as petitionSlug",
      "p.state as petitionState",
      "p.title_en as titleEn",
      "p.title_es as titleEs",
      "p.body_en as bodyEn",
      "p.body_es as bodyEs",
      "p.purged_at as purgedAt",
      "g.id as groupId",
      "g.name as groupName",
    ])
    .where("s.id", "=", id)
    .executeTakeFirst();
}

/** Whose is a link of the old kind, and when was it made? */
export function findOldLink(
  db: Reader,
  { purpose, tokenHash }: { purpose: "confirm" | "manage"; tokenHash: string },
) {
  return db
    .selectFrom("signature_links")
    .select(["signature_id as signatureId", "made_at as madeAt"])
    .where("token_hash", "=", tokenHash)
    .where("purpose", "=", purpose)
    .executeTakeFirst();
}

/**
 * Takes the petition's row for this transaction, so that all who change its
 * count stand in one line. Returns its state, or undefined when it is gone.
 */
export async function lockPetition(
  trx: Writer,
  petitionId: string,
): Promise<Pick<PetitionTable, "state" | "signature_count"> | undefined> {
  return trx
    .updateTable("petitions")
    .set({ signature_count: plus("signature_count", 0) })
    .where("id", "=", petitionId)
    .returning(["state", "signature_count"])
    .executeTakeFirst();
}

/** The next public number; ask it with the petition locked. */
export async function nextSignatureNumber(
  trx: Writer,
  petitionId: string,
): Promise<number> {
  const row = await trx
    .selectFrom("signatures")
    .select("number")
    .where("petition_id", "=", petitionId)
    .where("number", "is not", null)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return (row?.number ?? 0) + 1;
}

/** Validates a pending signature; false when it was not pending any more. */
export async function validateSignature(
  trx: Writer,
  { id, number, at }: { id: string; number: number; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("signatures")
    .set({ state: "validated", number, validated_at: at, held_why: null })
    .where("id", "=", id)
    .where("state", "=", "pending")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Takes a signature back and erases what it says about the person; its number
 * stays given away. False when it was withdrawn already.
 */
export async function eraseSignature(
  trx: Writer,
  { id, from, at }: { id: string; from: string; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("signatures")
    .set({
      state: "withdrawn",
      sealed: "",
      email_hash: null,
      person_hash: null,
      domain_hash: null,
      network_hash: null,
      postal_code: "",
      place_match: "unknown",
      district_id: null,
      has_comment: 0,
      disclosure: "count",
      held_why: null,
      once_key: null,
      ended_at: at,
      ended_why: null,
    })
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await trx.deleteFrom("outbox").where("signature_id", "=", id).execute();
  await eraseLinesOf(trx, id);
  await trx
    .deleteFrom("signature_consents")
    .where("signature_id", "=", id)
    .execute();
  return true;
}

export async function insertSignatureEvent(
  trx: Writer,
  row: SignatureEventTable,
): Promise<void> {
  await trx.insertInto("signature_events").values(row).execute();
}
