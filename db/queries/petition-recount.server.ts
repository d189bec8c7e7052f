import type { Reader, Writer } from "../connection.server";
import { dayOf } from "../dialect.server";

/** Every petition that has ever been open, in order of making. */
export async function listPetitionIds(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom("petitions")
    .select("id")
    .where("state", "<>", "draft")
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

/** Puts the counter and the days right. */
export async function writeCounts(
  trx: Writer,
  {
    petitionId,
    count,
    days,
  }: {
    petitionId: string;
    count: number;
    days: readonly { day: string; validated: number }[];
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
}
