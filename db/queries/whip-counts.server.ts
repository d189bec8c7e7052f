import type { Reader } from "../connection.server";
import { MOTION, motions } from "./motions.server";
import type { VoteReader } from "./vote-readers.server";

/** Of these motions, those the reader may know of; some hundred at a time. */
export async function listMotionsById(
  db: Reader,
  ids: readonly string[],
  reader: VoteReader,
) {
  if (ids.length === 0) return [];
  return motions(db, reader)
    .select(MOTION)
    .where("mo.id", "in", ids)
    .orderBy("mo.id")
    .execute();
}

/**
 * Votes that were taken, and on which this group had recorded some lean: what
 * can be scored. The latest first.
 */
export async function listForecastMotions(
  db: Reader,
  { groupId, limit }: { groupId: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("motions as mo")
    .innerJoin("meetings as m", "m.id", "mo.meeting_id")
    .select("mo.id")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("leans as l")
          .select("l.id")
          .whereRef("l.motion_id", "=", "mo.id")
          .where("l.group_id", "=", groupId),
      ),
    )
    .where((eb) =>
      eb.or([
        eb("mo.recorded_result", "is not", null),
        eb.exists(
          eb
            .selectFrom("roll_calls as r")
            .select("r.id")
            .whereRef("r.motion_id", "=", "mo.id"),
        ),
      ]),
    )
    .orderBy("m.local_date", "desc")
    .orderBy("mo.sequence", "desc")
    .orderBy("mo.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
