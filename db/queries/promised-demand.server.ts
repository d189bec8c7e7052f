import type { Reader } from "../connection.server";

/**
 * The demand a promise is about, one of these groups' own; its campaign may
 * be closed by now, and the promise stays.
 */
export async function findPromisedDemand(
  db: Reader,
  id: string,
  groupIds: readonly string[],
) {
  if (groupIds.length === 0) return undefined;
  return db
    .selectFrom("demands as d")
    .select(["d.id", "d.visibility", "d.state"])
    .where("d.id", "=", id)
    .where("d.group_id", "in", groupIds)
    .executeTakeFirst();
}
