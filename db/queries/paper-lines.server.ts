import type { Reader, Writer } from "../connection.server";
import type { PaperLineTable } from "../schema/paper";
import type { SignatureTable } from "../schema/petitions";

const LINE = [
  "id",
  "sheet",
  "line",
  "kind",
  "sealed",
  "key_version as keyVersion",
  "revision",
  "entered_by as enteredBy",
  "round",
  "differs",
  "outcome",
  "signature_id as signatureId",
] as const;

/** The lines of a batch, or of one sheet of it, in order. */
export function listPaperLines(
  db: Reader,
  { batchId, sheet }: { batchId: string; sheet?: number },
) {
  let query = db
    .selectFrom("paper_lines")
    .select(LINE)
    .where("batch_id", "=", batchId);
  if (sheet !== undefined) query = query.where("sheet", "=", sheet);
  return query.orderBy("sheet").orderBy("line").execute();
}

/** Writes a new line; false when somebody wrote that line meanwhile. */
export async function insertPaperLine(
  trx: Writer,
  row: PaperLineTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("paper_lines")
    .values(row)
    .onConflict((oc) => oc.columns(["batch_id", "sheet", "line"]).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Changes a line as it was seen; false when it was changed meanwhile. */
export async function updatePaperLine(
  trx: Writer,
  {
    id,
    seen,
    ...change
  }: { id: string; seen: number } & Partial<
    Pick<
      PaperLineTable,
      | "kind"
      | "sealed"
      | "key_version"
      | "revision"
      | "entered_by"
      | "entered_at"
      | "round"
      | "differs"
    >
  >,
): Promise<boolean> {
  const result = await trx
    .updateTable("paper_lines")
    .set(change)
    .where("id", "=", id)
    .where("revision", "=", seen)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes a line away that was typed in by mistake; it was never counted. */
export async function deletePaperLine(
  trx: Writer,
  { id, seen }: { id: string; seen: number },
): Promise<boolean> {
  const result = await trx
    .deleteFrom("paper_lines")
    .where("id", "=", id)
    .where("revision", "=", seen)
    .where("signature_id", "is", null)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Marks the lines drawn into a sample. */
export async function markSample(
  trx: Writer,
  { ids, round }: { ids: readonly string[]; round: number },
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("paper_lines")
    .set({ round, differs: null })
    .where("id", "in", ids)
    .execute();
}

/** What became of a line. */
export async function updateOutcome(
  trx: Writer,
  {
    id,
    outcome,
    signatureId,
  }: { id: string; outcome: string | null; signatureId: string | null },
): Promise<void> {
  await trx
    .updateTable("paper_lines")
    .set({ outcome, signature_id: signatureId })
    .where("id", "=", id)
    .execute();
}

const MATCH = [
  "id",
  "state",
  "source",
  "batch_id as batchId",
  "number",
  "seat",
  "sealed",
  "key_version as keyVersion",
  "email_hash as emailHash",
  "person_hash as personHash",
  "postal_code as postalCode",
  "sweep_id as sweepId",
] as const;

/** Parameters a statement may carry: far below what either engine takes. */
const HASHES_AT_ONCE = 400;

/** Signatures of a petition with one of these mailboxes, names or ids. */
export async function listAlikeSignatures(
  db: Reader,
  {
    petitionId,
    by,
    hashes,
  }: {
    petitionId: string;
    by: "email_hash" | "person_hash" | "id";
    hashes: readonly string[];
  },
) {
  const found = [];
  for (let i = 0; i < hashes.length; i += HASHES_AT_ONCE) {
    found.push(
      ...(await db
        .selectFrom("signatures")
        .select(MATCH)
        .where("petition_id", "=", petitionId)
        .where(by, "in", hashes.slice(i, i + HASHES_AT_ONCE))
        .orderBy(by)
        .orderBy("seat")
        .orderBy("id")
        .execute()),
    );
  }
  return found;
}

/**
 * Makes a signature that is there one from paper and valid: a pending one of
 * the same mailbox, or one of this line that was taken out before.
 */
export async function updateToPaper(
  trx: Writer,
  id: string,
  change: Pick<
    SignatureTable,
    | "state"
    | "source"
    | "batch_id"
    | "number"
    | "sealed"
    | "key_version"
    | "email_hash"
    | "seat"
    | "person_hash"
    | "domain_hash"
    | "network_hash"
    | "postal_code"
    | "place_match"
    | "disclosure"
    | "has_comment"
    | "locale"
    | "proof"
    | "held_why"
    | "sweep_id"
    | "validated_at"
    | "ended_at"
    | "ended_why"
  >,
): Promise<void> {
  await trx
    .updateTable("signatures")
    .set(change)
    .where("id", "=", id)
    .execute();
}

/** The signatures of a batch that count. */
export function listCountedOfBatch(db: Reader, batchId: string) {
  return db
    .selectFrom("signatures")
    .select([
      "id",
      "source",
      "place_match as placeMatch",
      "district_id as districtId",
      "created_at as createdAt",
      "validated_at as validatedAt",
    ])
    .where("batch_id", "=", batchId)
    .where("state", "=", "validated")
    .orderBy("id")
    .execute();
}

/** A valid paper signature of the same name and postal code, if any. */
export function findPaperTwin(
  db: Reader,
  { petitionId, signatureId }: { petitionId: string; signatureId: string },
) {
  return db
    .selectFrom("signatures as s")
    .innerJoin("signatures as own", "own.person_hash", "s.person_hash")
    .select([
      "s.id",
      "s.source",
      "s.place_match as placeMatch",
      "s.district_id as districtId",
      "s.created_at as createdAt",
      "s.validated_at as validatedAt",
    ])
    .where("own.id", "=", signatureId)
    .where("s.petition_id", "=", petitionId)
    .where("s.id", "<>", signatureId)
    .where("s.source", "=", "paper")
    .where("s.state", "=", "validated")
    .orderBy("s.id")
    .executeTakeFirst();
}

/** A line whose signature its signer gave online after all. */
export async function updateTwinLine(
  trx: Writer,
  signatureId: string,
): Promise<void> {
  await trx
    .updateTable("paper_lines")
    .set({ outcome: "twice_online" })
    .where("signature_id", "=", signatureId)
    .execute();
}

/** Forgets what a batch's lines became; only signatures of its own stay known. */
export async function forgetOutcomes(
  trx: Writer,
  batchId: string,
): Promise<void> {
  await trx
    .updateTable("paper_lines")
    .set({ signature_id: null })
    .where("batch_id", "=", batchId)
    .where("outcome", "<>", "counted")
    .execute();
  await trx
    .updateTable("paper_lines")
    .set({ outcome: null })
    .where("batch_id", "=", batchId)
    .execute();
}

/** Erases lines of somebody who took their signature back. */
export async function eraseLinesOf(
  trx: Writer,
  signatureId: string,
): Promise<void> {
  await trx
    .updateTable("paper_lines")
    .set({ sealed: "", kind: "struck", outcome: null, differs: null })
    .where("signature_id", "=", signatureId)
    .execute();
}

/** Which lines are sealed with an older key than this? */
export function listLinesOfOldKeys(
  db: Reader,
  {
    petitionId,
    version,
    limit,
  }: { petitionId: string; version: number; limit: number },
) {
  return db
    .selectFrom("paper_lines")
    .select(["id", "sealed", "key_version as keyVersion"])
    .where("petition_id", "=", petitionId)
    .where("key_version", "<", version)
    .orderBy("id")
    .limit(limit)
    .execute();
}

export async function updateSealedLine(
  trx: Writer,
  { id, sealed, version }: { id: string; sealed: string; version: number },
): Promise<void> {
  await trx
    .updateTable("paper_lines")
    .set({ sealed, key_version: version })
    .where("id", "=", id)
    .execute();
}

/** Destroys what paper says about people; what was counted stays counted. */
export async function deletePaper(
  trx: Writer,
  petitionId: string,
): Promise<void> {
  await trx
    .deleteFrom("paper_lines")
    .where("petition_id", "=", petitionId)
    .execute();
  await trx
    .updateTable("paper_batches")
    .set({ carried_by: "", gathered_in: "" })
    .where("petition_id", "=", petitionId)
    .execute();
}
