import type { Reader } from "../connection.server";

/**
 * Of how many members do these groups know a stand that they keep to
 * themselves? By vote; what a group recorded last of a member is what counts.
 */
export async function countKeptLeans(
  db: Reader,
  motionIds: readonly string[],
  groupIds: readonly string[],
): Promise<{ motionId: string; members: number }[]> {
  if (motionIds.length === 0 || groupIds.length === 0) return [];
  return db
    .selectFrom("leans as l")
    .select(({ fn }) => [
      "l.motion_id as motionId",
      fn.count<number>("l.official_id").distinct().as("members"),
    ])
    .where("l.motion_id", "in", motionIds)
    .where("l.group_id", "in", groupIds)
    .where("l.visibility", "=", "group")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("leans as later")
            .select("later.id")
            .whereRef("later.motion_id", "=", "l.motion_id")
            .whereRef("later.group_id", "=", "l.group_id")
            .whereRef("later.official_id", "=", "l.official_id")
            .where((eb) =>
              eb.or([
                eb("later.recorded_at", ">", eb.ref("l.recorded_at")),
                eb.and([
                  eb("later.recorded_at", "=", eb.ref("l.recorded_at")),
                  eb("later.id", ">", eb.ref("l.id")),
                ]),
              ]),
            ),
        ),
      ),
    )
    .groupBy("l.motion_id")
    .orderBy("l.motion_id")
    .execute();
}

/** With whom did these groups share what they last recorded on a vote? */
export async function findLastVisibility(
  db: Reader,
  motionId: string,
  groupIds: readonly string[],
): Promise<string | null> {
  if (groupIds.length === 0) return null;
  const row = await db
    .selectFrom("leans as l")
    .select("l.visibility")
    .where("l.motion_id", "=", motionId)
    .where("l.group_id", "in", groupIds)
    .orderBy("l.recorded_at", "desc")
    .orderBy("l.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.visibility ?? null;
}
