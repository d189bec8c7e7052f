import type { Reader, Writer } from "../connection.server";

/** Which votes of a body does a group count that stand for no demand yet? */
export function listLooseMotions(
  db: Reader,
  {
    bodyId,
    groupId,
    limit,
  }: { bodyId: string; groupId: string; limit: number },
) {
  return db
    .selectFrom("motions")
    .select(["id", "title", "campaign_title as campaignTitle"])
    .where("body_id", "=", bodyId)
    .where("group_id", "=", groupId)
    .where("demand_id", "is", null)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Which demands of a group could a vote of this body meet? Newest first. */
export function listDemandsToMeet(
  db: Reader,
  {
    bodyId,
    groupId,
    limit,
  }: { bodyId: string; groupId: string; limit: number },
) {
  return db
    .selectFrom("demands")
    .select(["id", "title"])
    .where("group_id", "=", groupId)
    .where(({ eb, or }) =>
      or([eb("body_id", "=", bodyId), eb("body_id", "is", null)]),
    )
    .where("state", "<>", "withdrawn")
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Says which demand a vote would meet; false when one is named already. */
export async function nameDemand(
  trx: Writer,
  { id, demandId }: { id: string; demandId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("motions")
    .set({ demand_id: demandId })
    .where("id", "=", id)
    .where("demand_id", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
