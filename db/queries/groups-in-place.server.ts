import type { Reader } from "../connection.server";

/** Which groups work in this place? By name. */
export function listGroupsIn(
  db: Reader,
  { placeId, limit }: { placeId: string; limit: number },
) {
  return db
    .selectFrom("groups as g")
    .select(["g.name", "g.slug", "g.about"])
    .where("g.jurisdiction_id", "=", placeId)
    .orderBy("g.name_key")
    .orderBy("g.id")
    .limit(limit)
    .execute();
}
