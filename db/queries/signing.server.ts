import type { Reader, Writer } from "../connection.server";
import { plus } from "../dialect.server";
import type {
  PetitionTable,
  SignatureEventTable,
  SignatureLinkTable,
  SignatureTable,
} from "../schema/petitions";

/** The signature of one mailbox under one petition, if there is one. */
export function findSignatureByEmail(
  db: Reader,
  { petitionId, canonical }: { petitionId: string; canonical: string },
) {
  return db
    .selectFrom("signatures")
    .select(["id", "state", "email", "locale", "created_at as createdAt"])
    .where("petition_id", "=", petitionId)
    .where("canonical_email", "=", canonical)
    .executeTakeFirst();
}

/** Writes a signature down; false when that mailbox has signed already. */
export async function insertSignature(
  trx: Writer,
  row: SignatureTable,
): Promise<boolean> {
  const made = await trx
    .insertInto("signatures")
    .values(row)
    .onConflict((oc) =>
      oc.columns(["petition_id", "canonical_email"]).doNothing(),
    )
    .returning("id")
    .execute();
  return made.length > 0;
}

/** What a pending signer typed the second time replaces the first. */
export async function updatePendingSignature(
  trx: Writer,
  id: string,
  change: Pick<
    SignatureTable,
    | "name"
    | "email"
    | "postal_code"
    | "comment"
    | "disclosure"
    | "may_contact"
    | "consent_wording"
    | "locale"
  >,
): Promise<void> {
  await trx
    .updateTable("signatures")
    .set(change)
    .where("id", "=", id)
    .where("state", "=", "pending")
    .execute();
}

export async function insertSignatureLink(
  trx: Writer,
  row: SignatureLinkTable,
): Promise<void> {
  await trx.insertInto("signature_links").values(row).execute();
}

/** How often was this signer mailed again since then? */
export async function countMailsAgain(
  db: Reader,
  { signatureId, since }: { signatureId: string; since: string },
): Promise<number> {
  const row = await db
    .selectFrom("signature_links")
    .select((eb) => eb.fn.countAll<number>().as("mails"))
    .where("signature_id", "=", signatureId)
    .where("purpose", "=", "manage")
    .where("made_at", ">", since)
    .executeTakeFirstOrThrow();
  return Number(row.mails);
}

/**
 * The signature behind a link from a mail, with its petition and the day the
 * link was made.
 */
export function findSignatureByLink(
  db: Reader,
  { purpose, tokenHash }: { purpose: "confirm" | "manage"; tokenHash: string },
) {
  const column =
    purpose === "confirm" ? "s.confirm_token_hash" : "s.manage_token_hash";
  return db
    .selectFrom("signatures as s")
    .innerJoin("petitions as p", "p.id", "s.petition_id")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .leftJoin("signature_links as l", (join) =>
      join
        .onRef("l.signature_id", "=", "s.id")
        .on("l.token_hash", "=", tokenHash)
        .on("l.purpose", "=", purpose),
    )
    .select([
      "s.id",
      "s.state",
      "s.number",
      "s.name",
      "s.email",
      "s.postal_code as postalCode",
      "s.comment",
      "s.disclosure",
      "s.may_contact as mayContact",
      "s.consent_wording as consentWording",
      "s.locale",
      "s.created_at as createdAt",
      "s.validated_at as validatedAt",
      "s.ended_at as endedAt",
      "l.made_at as linkMadeAt",
      "p.id as petitionId",
      "p.slug as petitionSlug",
      "p.state as petitionState",
      "p.title_en as titleEn",
      "p.title_es as titleEs",
      "p.body_en as bodyEn",
      "p.body_es as bodyEs",
      "g.id as groupId",
      "g.name as groupName",
    ])
    .where((eb) =>
      eb.or([
        eb(column, "=", tokenHash),
        eb(
          "s.id",
          "in",
          eb
            .selectFrom("signature_links as again")
            .select("again.signature_id")
            .where("again.token_hash", "=", tokenHash)
            .where("again.purpose", "=", purpose),
        ),
      ]),
    )
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
    .select((eb) => eb.fn.max<number | null>("number").as("last"))
    .where("petition_id", "=", petitionId)
    .executeTakeFirstOrThrow();
  return Number(row.last ?? 0) + 1;
}

/** Validates a pending signature; false when it was not pending any more. */
export async function validateSignature(
  trx: Writer,
  { id, number, at }: { id: string; number: number; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("signatures")
    .set({ state: "validated", number, validated_at: at })
    .where("id", "=", id)
    .where("state", "=", "pending")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Moves the petition's counter and the day's tally by `change` (+1 or -1). */
export async function moveCount(
  trx: Writer,
  {
    petitionId,
    day,
    change,
  }: { petitionId: string; day: string; change: 1 | -1 },
): Promise<void> {
  await trx
    .updateTable("petitions")
    .set({ signature_count: plus("signature_count", change) })
    .where("id", "=", petitionId)
    .execute();
  await trx
    .insertInto("petition_days")
    .values({ petition_id: petitionId, day, validated: change })
    .onConflict((oc) =>
      oc
        .columns(["petition_id", "day"])
        .doUpdateSet({ validated: plus("petition_days.validated", change) }),
    )
    .execute();
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
      name: "",
      email: "",
      canonical_email: `withdrawn:${id}`,
      postal_code: "",
      comment: "",
      disclosure: "count",
      may_contact: 0,
      consent_wording: null,
      ended_at: at,
      ended_why: null,
    })
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes back the consent to be contacted; the signature stays. */
export async function endConsent(trx: Writer, id: string): Promise<void> {
  await trx
    .updateTable("signatures")
    .set({ may_contact: 0, consent_wording: null })
    .where("id", "=", id)
    .execute();
}

export async function insertSignatureEvent(
  trx: Writer,
  row: SignatureEventTable,
): Promise<void> {
  await trx.insertInto("signature_events").values(row).execute();
}
