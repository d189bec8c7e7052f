import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { CastVoteTable, RollCallTable } from "../schema/votes";

const ROLL = [
  "r.id",
  "r.motion_id as motionId",
  "r.version",
  "r.method",
  "r.computed_result as computedResult",
  "r.entered_at as enteredAt",
  "r.source_url as sourceUrl",
  "r.note",
  "r.presided_by as presidedBy",
  "r.consent_id as consentId",
] as const;

/** Every version of the roll of one motion, the newest first. */
export function listRollCallsOf(db: Reader, motionId: string) {
  return db
    .selectFrom("roll_calls as r")
    .select(ROLL)
    .where("r.motion_id", "=", motionId)
    .orderBy("r.version", "desc")
    .execute();
}

/** The newest roll of each of these motions. */
export async function listLatestRollCalls(
  db: Reader,
  motionIds: readonly string[],
) {
  if (motionIds.length === 0) return [];
  return db
    .selectFrom("roll_calls as r")
    .select(ROLL)
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

/** The rows of these rolls, with the officials they were matched to. */
export async function listCastVotesOf(
  db: Reader,
  rollCallIds: readonly string[],
) {
  if (rollCallIds.length === 0) return [];
  return db
    .selectFrom("cast_votes as c")
    .leftJoin("officials as o", "o.id", "c.official_id")
    .select([
      "c.id",
      "c.roll_call_id as rollCallId",
      "c.official_id as officialId",
      "o.name as officialName",
      "o.slug as officialSlug",
      "c.seat_id as seatId",
      "c.printed_name as printedName",
      "c.word",
      "c.option",
      "c.weight",
      "c.position",
      "c.had_left as hadLeft",
    ])
    .where("c.roll_call_id", "in", rollCallIds)
    .orderBy("c.roll_call_id")
    .orderBy("c.position")
    .orderBy("c.id")
    .execute();
}

/** The same rows as far as counting looks at them. */
export async function listCountedVotesOf(
  db: Reader,
  rollCallIds: readonly string[],
) {
  if (rollCallIds.length === 0) return [];
  return db
    .selectFrom("cast_votes as c")
    .select([
      "c.roll_call_id as rollCallId",
      "c.official_id as officialId",
      "c.seat_id as seatId",
      "c.option",
      "c.weight",
    ])
    .where("c.roll_call_id", "in", rollCallIds)
    .orderBy("c.roll_call_id")
    .orderBy("c.position")
    .orderBy("c.id")
    .execute();
}

export async function insertRollCall(
  trx: Writer,
  row: Insertable<RollCallTable>,
): Promise<void> {
  await trx.insertInto("roll_calls").values(row).execute();
}

export async function insertCastVotes(
  trx: Writer,
  rows: readonly Insertable<CastVoteTable>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += 100) {
    await trx
      .insertInto("cast_votes")
      .values(rows.slice(start, start + 100))
      .execute();
  }
}
