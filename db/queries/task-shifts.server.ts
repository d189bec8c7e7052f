import type { Reader, Writer } from "../connection.server";
import { ascNullsLast } from "../dialect.server";
import { readableBy, toCome } from "./tasks.server";
import type { Moment, TaskReader } from "./tasks.server";

const SHIFT = [
  "t.id",
  "t.title",
  "t.state",
  "t.starts_at as startsAt",
  "t.ends_at as endsAt",
  "t.due_on as dueOn",
  "t.time_zone as timeZone",
  "t.capacity",
  "t.wanted",
  "t.taken",
] as const;

/** The other open shifts to come of the same work that this reader may see. */
export function listOtherShifts(
  db: Reader,
  {
    seriesId,
    exceptId,
    limit,
    groupIds,
    alliedIds,
    ...moment
  }: Moment &
    TaskReader & { seriesId: string; exceptId: string; limit: number },
) {
  return db
    .selectFrom("tasks as t")
    .select(SHIFT)
    .where("t.series_id", "=", seriesId)
    .where("t.id", "<>", exceptId)
    .where("t.state", "=", "open")
    .where(readableBy({ groupIds, alliedIds }))
    .where(toCome(moment))
    .orderBy((eb) => ascNullsLast(eb.ref("t.starts_at")))
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/** Ids of a group's open shifts of the same work that start after this one. */
export async function listLaterShifts(
  trx: Reader,
  {
    seriesId,
    groupId,
    after,
  }: { seriesId: string; groupId: string; after: string },
): Promise<string[]> {
  const rows = await trx
    .selectFrom("tasks as t")
    .select("t.id")
    .where("t.series_id", "=", seriesId)
    .where("t.group_id", "=", groupId)
    .where("t.state", "=", "open")
    .where("t.starts_at", ">", after)
    .orderBy("t.starts_at")
    .orderBy("t.id")
    .limit(200)
    .execute();
  return rows.map(({ id }) => id);
}

/** Makes a task the first shift of a series of its own, if it is in none. */
export async function startSeries(trx: Writer, id: string): Promise<void> {
  await trx
    .updateTable("tasks")
    .set({ series_id: id })
    .where("id", "=", id)
    .where("series_id", "is", null)
    .execute();
}

/** Notes that these people were asked to confirm. */
export async function noteChased(
  trx: Writer,
  { ids, at }: { ids: readonly string[]; at: string },
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("claims")
    .set({ chased_at: at })
    .where("id", "in", ids)
    .execute();
}
