import type { Reader } from "../connection.server";

/**
 * How far the councils and boards of a place are written down: each with
 * whether anybody is entered as sitting on it and whether it has a rule.
 * Public facts, read by everybody; the oldest first.
 */
export function listCouncilReadiness(
  db: Reader,
  { placeId, limit }: { placeId: string; limit: number },
) {
  return db
    .selectFrom("bodies as b")
    .select((eb) => [
      "b.slug",
      eb
        .selectFrom("terms as t")
        .select((e) => e.fn.countAll<number>().as("count"))
        .whereRef("t.body_id", "=", "b.id")
        .as("terms"),
      eb
        .selectFrom("body_rules as r")
        .select((e) => e.fn.countAll<number>().as("count"))
        .whereRef("r.body_id", "=", "b.id")
        .as("rules"),
    ])
    .where("b.jurisdiction_id", "=", placeId)
    .orderBy("b.created_at")
    .orderBy("b.id")
    .limit(limit)
    .execute();
}
