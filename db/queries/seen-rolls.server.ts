import type { Reader, Writer } from "../connection.server";

/**
 * Keeps everybody else from writing rolls of these votes until the transaction
 * is over: who reads them after it sees what was written last. A row after the
 * other in one order, so that two lists never wait for each other.
 */
export async function holdMotions(
  trx: Writer,
  motionIds: readonly string[],
): Promise<void> {
  for (const id of [...motionIds].sort()) {
    await trx
      .updateTable("motions")
      .set((eb) => ({ consent: eb.ref("consent") }))
      .where("id", "=", id)
      .execute();
  }
}

/** The newest roll of each of these votes, and what its record says came of it. */
export async function listNewestRolls(
  db: Reader,
  motionIds: readonly string[],
) {
  if (motionIds.length === 0) return [];
  return db
    .selectFrom("roll_calls as r")
    .innerJoin("motions as mo", "mo.id", "r.motion_id")
    .select([
      "r.id",
      "r.motion_id as motionId",
      "r.version",
      "r.method",
      "r.entered_by as enteredBy",
      "r.source_url as sourceUrl",
      "r.note",
      "r.presided_by as presidedBy",
      "r.consent_id as consentId",
      "mo.recorded_result as recordedResult",
    ])
    .where("r.motion_id", "in", motionIds)
    .where((eb) =>
      eb(
        "r.version",
        "=",
        eb
          .selectFrom("roll_calls as newer")
          .select((inner) => inner.fn.max("newer.version").as("version"))
          .whereRef("newer.motion_id", "=", "r.motion_id"),
      ),
    )
    .orderBy("r.motion_id")
    .execute();
}

/** The consent lists these votes stood on, of each vote the newest first. */
export async function listConsentListsOf(
  db: Reader,
  motionIds: readonly string[],
) {
  if (motionIds.length === 0) return [];
  return db
    .selectFrom("consent_items as i")
    .innerJoin("consent_votes as c", "c.id", "i.consent_id")
    .select([
      "i.motion_id as motionId",
      "i.pulled",
      "c.id as consentId",
      "c.entered_by as enteredBy",
    ])
    .where("i.motion_id", "in", motionIds)
    .orderBy("i.motion_id")
    .orderBy("c.entered_at", "desc")
    .orderBy("c.id", "desc")
    .execute();
}
