import type { Reader, Writer } from "../connection.server";
import { dayOf, hourOf } from "../dialect.server";

/**
 * Every petition that has been open and still has its signatures, in order of
 * making. Of a purged one only the counts are left.
 */
export async function listPetitionIds(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom("petitions")
    .select("id")
    .where("state", "<>", "draft")
    .where("purged_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** What the counter says. */
export function findStoredCount(db: Reader, petitionId: string) {
  return db
    .selectFrom("petitions")
    .select(["id", "slug", "group_id as groupId", "signature_count as count"])
    .where("id", "=", petitionId)
    .executeTakeFirst();
}

/** What the signatures themselves say, by the day they were validated. */
export async function countValidatedByDay(
  db: Reader,
  petitionId: string,
): Promise<{ day: string; validated: number }[]> {
  const rows = await db
    .selectFrom("signatures")
    .select((eb) => [
      dayOf(eb.fn.coalesce("validated_at", "created_at")).as("day"),
      eb.fn.countAll<number>().as("validated"),
    ])
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .groupBy("day")
    .orderBy("day")
    .execute();
  return rows.map((row) => ({
    day: row.day,
    validated: Number(row.validated),
  }));
}

/** The same by hour (UTC). */
export async function countValidatedByHour(
  db: Reader,
  petitionId: string,
): Promise<{ hour: string; validated: number }[]> {
  const rows = await db
    .selectFrom("signatures")
    .select((eb) => [
      hourOf(eb.fn.coalesce("validated_at", "created_at")).as("hour"),
      eb.fn.countAll<number>().as("validated"),
    ])
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .groupBy("hour")
    .orderBy("hour")
    .execute();
  return rows.map(({ hour, validated }) => ({
    hour,
    validated: Number(validated),
  }));
}

/** The same by district, match with the place, and source together. */
export async function countValidatedByCells(db: Reader, petitionId: string) {
  const rows = await db
    .selectFrom("signatures")
    .select((eb) => [
      "district_id as districtId",
      "place_match as placeMatch",
      "source",
      eb.fn.countAll<number>().as("validated"),
    ])
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .groupBy(["district_id", "place_match", "source"])
    .orderBy("source")
    .orderBy("place_match")
    .execute();
  return rows.map((row) => ({ ...row, validated: Number(row.validated) }));
}

/** Puts the counter, the days, the hours and the cells right. */
export async function writeCounts(
  trx: Writer,
  {
    petitionId,
    count,
    days,
    hours,
    cells,
  }: {
    petitionId: string;
    count: number;
    days: readonly { day: string; validated: number }[];
    hours: readonly { hour: string; validated: number }[];
    cells: readonly { kind: string; cell: string; validated: number }[];
  },
): Promise<void> {
  await trx
    .updateTable("petitions")
    .set({ signature_count: count })
    .where("id", "=", petitionId)
    .execute();
  await trx
    .deleteFrom("petition_days")
    .where("petition_id", "=", petitionId)
    .execute();
  for (const { day, validated } of days) {
    await trx
      .insertInto("petition_days")
      .values({ petition_id: petitionId, day, validated })
      .execute();
  }
  await trx
    .deleteFrom("petition_hours")
    .where("petition_id", "=", petitionId)
    .execute();
  for (const { hour, validated } of hours) {
    await trx
      .insertInto("petition_hours")
      .values({ petition_id: petitionId, hour, validated })
      .execute();
  }
  // What the public was shown stays: it must not tell of the mending.
  await trx
    .updateTable("petition_cells")
    .set({ validated: 0 })
    .where("petition_id", "=", petitionId)
    .execute();
  for (const { kind, cell, validated } of cells) {
    await trx
      .insertInto("petition_cells")
      .values({
        petition_id: petitionId,
        kind,
        cell,
        validated,
        shown: 0,
        shown_at: null,
      })
      .onConflict((oc) =>
        oc.columns(["petition_id", "kind", "cell"]).doUpdateSet({ validated }),
      )
      .execute();
  }
}
