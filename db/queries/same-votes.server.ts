import type { Reader, Writer } from "../connection.server";
import { inBatches } from "./batches";

/**
 * Motions of these bodies on these days that have a roll, and that the system
 * has no name for: another source brought them, or somebody entered them.
 */
export function listMotionsOfOtherSources(
  db: Reader,
  system: string,
  bodyIds: readonly string[],
  days: readonly string[],
) {
  if (bodyIds.length === 0) return Promise.resolve([]);
  return inBatches(days, 300, (batch) =>
    db
      .selectFrom("motions as m")
      .innerJoin("meetings as g", "g.id", "m.meeting_id")
      .leftJoin("matters as f", "f.id", "m.matter_id")
      .leftJoin("external_ids as x", (join) =>
        join
          .onRef("x.subject_id", "=", "m.id")
          .on("x.kind", "=", "motion")
          .on("x.system", "=", system),
      )
      .select([
        "m.id",
        "m.body_id as bodyId",
        "g.local_date as localDate",
        "m.title",
        "f.file_number as fileNumber",
      ])
      .where("m.body_id", "in", bodyIds)
      .where("g.local_date", "in", batch)
      .where("x.subject_id", "is", null)
      .where("m.group_id", "is", null)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom("roll_calls as r")
            .select("r.id")
            .whereRef("r.motion_id", "=", "m.id"),
        ),
      )
      .orderBy("m.sequence")
      .orderBy("m.id")
      .execute(),
  );
}

/** The line of the agenda of each of these motions. */
export function listLinesOfMotions(db: Reader, motionIds: readonly string[]) {
  return inBatches(motionIds, 500, (batch) =>
    db
      .selectFrom("agenda_items")
      .select(["id", "motion_id as motionId"])
      .where("motion_id", "in", batch)
      .orderBy("id")
      .execute(),
  );
}

/** Which systems have a name for this motion? */
export function listSystemsOfMotion(db: Reader, motionId: string) {
  return db
    .selectFrom("external_ids")
    .select(["system", "external_id as externalId"])
    .where("subject_id", "=", motionId)
    .where("kind", "=", "motion")
    .orderBy("system")
    .orderBy("external_id")
    .limit(20)
    .execute();
}

/** Takes a system's names for a motion, its line and its votes away. */
export async function forgetNamesOfMotion(
  trx: Writer,
  system: string,
  motionId: string,
): Promise<void> {
  await trx
    .deleteFrom("external_ids")
    .where("system", "=", system)
    .where((eb) =>
      eb.or([
        eb.and([eb("kind", "=", "motion"), eb("subject_id", "=", motionId)]),
        eb.and([
          eb("kind", "=", "item"),
          eb(
            "subject_id",
            "in",
            eb
              .selectFrom("agenda_items")
              .select("id")
              .where("motion_id", "=", motionId),
          ),
        ]),
        eb.and([
          eb("kind", "=", "vote"),
          eb(
            "subject_id",
            "in",
            eb
              .selectFrom("cast_votes as c")
              .innerJoin("roll_calls as r", "r.id", "c.roll_call_id")
              .select("c.id")
              .where("r.motion_id", "=", motionId),
          ),
        ]),
      ]),
    )
    .execute();
}

/** The place whose body this motion is of; null when there is none. */
export async function findMotionPlace(
  db: Reader,
  motionId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("motions as m")
    .innerJoin("bodies as b", "b.id", "m.body_id")
    .select("b.jurisdiction_id as placeId")
    .where("m.id", "=", motionId)
    .executeTakeFirst();
  return row?.placeId ?? null;
}
