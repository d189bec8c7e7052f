import type { Reader, Writer } from "../connection.server";
import type {
  ConsentWordingTable,
  SignatureConsentTable,
} from "../schema/petitions";

/** Keeps wordings that were shown; the same words are kept once. */
export async function insertConsentWordings(
  trx: Writer,
  rows: readonly ConsentWordingTable[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto("consent_wordings")
    .values(rows)
    .onConflict((oc) => oc.column("id").doNothing())
    .execute();
}

/** Writes down what signers agreed to; agreeing again changes nothing. */
export async function insertConsents(
  trx: Writer,
  rows: readonly SignatureConsentTable[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto("signature_consents")
    .values(rows)
    .onConflict((oc) => oc.columns(["signature_id", "purpose"]).doNothing())
    .execute();
}

/** Takes consents back: all of them, or those of one purpose. */
export async function deleteConsents(
  trx: Writer,
  signatureId: string,
  purpose?: string,
): Promise<void> {
  let query = trx
    .deleteFrom("signature_consents")
    .where("signature_id", "=", signatureId);
  if (purpose !== undefined) query = query.where("purpose", "=", purpose);
  await query.execute();
}

/** To what did this signer agree, in which words? */
export function listConsents(db: Reader, signatureId: string) {
  return db
    .selectFrom("signature_consents as c")
    .innerJoin("consent_wordings as w", "w.id", "c.wording_id")
    .select(["c.purpose", "w.wording", "w.locale", "c.given_at as givenAt"])
    .where("c.signature_id", "=", signatureId)
    .orderBy("c.purpose")
    .execute();
}
