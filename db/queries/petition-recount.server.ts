import type { Reader, Writer } from "../connection.server";
import { hourOf } from "../dialect.server";

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

/**
 * What the signatures themselves say: validated ones by hour and cell, of
 * those given after `after`, about `limit` of them, and up to when; null: all.
 */
export async function countValidatedPart(
  db: Reader,
  {
    petitionId,
    after,
    limit,
  }: { petitionId: string; after: string; limit: number },
) {
  const last = await db
    .selectFrom("signatures")
    .select("created_at as at")
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .where("created_at", ">", after)
    .orderBy("created_at")
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  let part = db
    .selectFrom("signatures")
    .select((eb) => [
      hourOf(eb.fn.coalesce("validated_at", "created_at")).as("hour"),
      "district_id as districtId",
      "place_match as placeMatch",
      "source",
      eb.fn.countAll<number>().as("validated"),
    ])
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .where("created_at", ">", after);
  if (last) part = part.where("created_at", "<=", last.at);
  const rows = await part
    .groupBy(["hour", "district_id", "place_match", "source"])
    .orderBy("hour")
    .orderBy("source")
    .orderBy("place_match")
    .execute();
  return {
    rows: rows.map((row) => ({ ...row, validated: Number(row.validated) })),
    upTo: last?.at ?? null,
  };
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
