import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type {
  ConsentItemTable,
  ConsentVoteTable,
  MotionProtestTable,
  MotionReadingTable,
} from "../schema/votes";

// -------------------------------------------------------------- protests

/** Every step of the protests against these motions, the newest first. */
export async function listProtestsOf(db: Reader, motionIds: readonly string[]) {
  if (motionIds.length === 0) return [];
  return db
    .selectFrom("motion_protests as p")
    .select([
      "p.id",
      "p.motion_id as motionId",
      "p.step",
      "p.filed_by as filedBy",
      "p.happened_on as happenedOn",
      "p.source_url as sourceUrl",
      "p.note",
      "p.recorded_at as recordedAt",
    ])
    .where("p.motion_id", "in", motionIds)
    .orderBy("p.recorded_at", "desc")
    .orderBy("p.id", "desc")
    .execute();
}

export async function insertProtest(
  trx: Writer,
  row: Insertable<MotionProtestTable>,
): Promise<void> {
  await trx.insertInto("motion_protests").values(row).execute();
}

// -------------------------------------------------------------- readings

/**
 * Readings that still stand of this motion, and of others on the same file,
 * the earliest first.
 */
export function listReadingsOf(
  db: Reader,
  { motionId, matterId }: { motionId: string; matterId: string | null },
) {
  return db
    .selectFrom("motion_readings as r")
    .innerJoin("motions as mo", "mo.id", "r.motion_id")
    .select([
      "r.id",
      "r.motion_id as motionId",
      "r.read_on as readOn",
      "r.source_url as sourceUrl",
      "r.note",
    ])
    .where("r.taken_back_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("r.motion_id", "=", motionId),
        ...(matterId === null
          ? []
          : [
              eb.and([
                eb("mo.matter_id", "=", matterId),
                // A vote that is only expected is its group's own affair.
                eb("mo.meeting_id", "is not", null),
              ]),
            ]),
      ]),
    )
    .orderBy("r.read_on")
    .orderBy("r.id")
    .limit(100)
    .execute();
}

export async function insertReading(
  trx: Writer,
  row: Insertable<MotionReadingTable>,
): Promise<void> {
  await trx.insertInto("motion_readings").values(row).execute();
}

/** Takes back a reading recorded by mistake; false when it is gone already. */
export async function takeBackReading(
  trx: Writer,
  {
    id,
    motionId,
    by,
    at,
  }: { id: string; motionId: string; by: string; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("motion_readings")
    .set({ taken_back_by: by, taken_back_at: at })
    .where("id", "=", id)
    .where("motion_id", "=", motionId)
    .where("taken_back_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

// --------------------------------------------------------- consent votes

/** The newest consent vote of a meeting; undefined when there is none. */
export function findNewestConsentAt(db: Reader, meetingId: string) {
  return db
    .selectFrom("consent_votes as c")
    .select(["c.id", "c.meeting_id as meetingId", "c.entered_at as enteredAt"])
    .where("c.meeting_id", "=", meetingId)
    .orderBy("c.entered_at", "desc")
    .orderBy("c.id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The items of a consent vote, in the order of the list. */
export function listConsentItems(db: Reader, consentId: string) {
  return db
    .selectFrom("consent_items as i")
    .select(["i.motion_id as motionId", "i.pulled"])
    .where("i.consent_id", "=", consentId)
    .orderBy("i.position")
    .orderBy("i.motion_id")
    .execute();
}

export async function insertConsentVote(
  trx: Writer,
  row: Insertable<ConsentVoteTable>,
  items: readonly Insertable<ConsentItemTable>[],
): Promise<void> {
  await trx.insertInto("consent_votes").values(row).execute();
  if (items.length > 0)
    await trx
      .insertInto("consent_items")
      .values([...items])
      .execute();
}

// -------------------------------------------------------------- presiding

/** Who these officials are: those who presided at a vote. */
export async function listNamesOfOfficials(
  db: Reader,
  officialIds: readonly string[],
) {
  if (officialIds.length === 0) return [];
  return db
    .selectFrom("officials as o")
    .select(["o.id", "o.name", "o.slug"])
    .where("o.id", "in", officialIds)
    .orderBy("o.id")
    .execute();
}
