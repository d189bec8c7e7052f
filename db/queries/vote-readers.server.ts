import type { Reader } from "../connection.server";

/**
 * Who reads: the groups in which they may read counts, and the groups that
 * share counts with them through a coalition (as an ally, or because they
 * lead it). A visitor has none of either.
 */
export interface VoteReader {
  own: readonly string[];
  allied: readonly string[];
}

/**
 * The other groups of every coalition that these groups belong to, or that
 * this account leads. People are never shared, counts and positions are.
 */
export async function listAlliedGroupIds(
  db: Reader,
  {
    groupIds,
    coalitionIds,
  }: { groupIds: readonly string[]; coalitionIds: readonly string[] },
): Promise<string[]> {
  if (groupIds.length === 0 && coalitionIds.length === 0) return [];
  const rows = await db
    .selectFrom("coalition_groups as cg")
    .select("cg.group_id as groupId")
    .distinct()
    .where("cg.left_at", "is", null)
    .where((eb) =>
      eb.or([
        ...(coalitionIds.length > 0
          ? [eb("cg.coalition_id", "in", coalitionIds)]
          : []),
        ...(groupIds.length > 0
          ? [
              eb(
                "cg.coalition_id",
                "in",
                eb
                  .selectFrom("coalition_groups as ours")
                  .select("ours.coalition_id")
                  .where("ours.left_at", "is", null)
                  .where("ours.group_id", "in", groupIds),
              ),
            ]
          : []),
      ]),
    )
    .orderBy("cg.group_id")
    .execute();
  return rows
    .map(({ groupId }) => groupId)
    .filter((id) => !groupIds.includes(id));
}
