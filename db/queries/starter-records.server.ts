import type { Reader, Writer } from "../connection.server";
import { markDocuments } from "./policy-marks.server";

/** Is anything on record at all? */
export async function hasPolicyDocuments(db: Reader): Promise<boolean> {
  const row = await db
    .selectFrom("policy_documents")
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Records that came with the site and stand, by their place. */
export function listStandingStarters(db: Reader) {
  return db
    .selectFrom("policy_documents as d")
    .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
    .leftJoin("policy_withdrawals as w", "w.document_id", "d.id")
    .select([
      "d.id",
      "d.title",
      "j.name as placeName",
      "j.slug as placeSlug",
      "j.state_code as stateCode",
    ])
    .where("d.origin", "=", "starter")
    .where("w.document_id", "is", null)
    .orderBy("j.name_key")
    .orderBy("d.id")
    .limit(100)
    .execute();
}

/** Lets the starter records that were cleared at that moment stand again. */
export async function deleteStarterWithdrawals(
  trx: Writer,
  at: string,
): Promise<void> {
  const back = await trx
    .deleteFrom("policy_withdrawals")
    .where("at", "=", at)
    .where("document_id", "in", (eb) =>
      eb
        .selectFrom("policy_documents")
        .select("id")
        .where("origin", "=", "starter"),
    )
    .returning("document_id as id")
    .execute();
  await markDocuments(
    trx,
    back.map(({ id }) => id),
  );
}
