import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { TaskFeedTable } from "../schema/tasks";

const SHOWN = [
  "t.id",
  "t.kind",
  "t.title",
  "t.why",
  "t.location",
  "t.state",
  "t.starts_at as startsAt",
  "t.ends_at as endsAt",
  "t.due_on as dueOn",
  "t.time_zone as timeZone",
  "t.capacity",
  "t.wanted",
  "t.taken",
] as const;

/** A span of days, and the instants that surely lie in it on any clock. */
export interface Span {
  fromDay: string;
  untilDay: string;
  fromInstant: string;
  untilInstant: string;
}

/** What somebody signed up for in that span, the earliest first. */
export function listOwnCalendar(
  db: Reader,
  { accountId, limit, ...span }: Span & { accountId: string; limit: number },
) {
  return db
    .selectFrom("claims as x")
    .innerJoin("tasks as t", "t.id", "x.task_id")
    .select([...SHOWN, "x.state as claimState"])
    .where("x.account_id", "=", accountId)
    .where("x.state", "<>", "cancelled")
    .where((eb) =>
      eb.or([
        eb.and([
          eb("t.starts_at", ">=", span.fromInstant),
          eb("t.starts_at", "<", span.untilInstant),
        ]),
        eb.and([
          eb("t.starts_at", "is", null),
          eb("t.due_on", ">=", span.fromDay),
          eb("t.due_on", "<=", span.untilDay),
        ]),
      ]),
    )
    .orderBy(({ fn, ref, val }) =>
      fn.coalesce(ref("t.starts_at"), ref("t.due_on"), val("9999")),
    )
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/** Open and done tasks of these groups in that span, the earliest first. */
export async function listGroupCalendar(
  db: Reader,
  {
    groupIds,
    limit,
    ...span
  }: Span & { groupIds: readonly string[]; limit: number },
) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("tasks as t")
    .select(SHOWN)
    .where("t.group_id", "in", groupIds)
    .where("t.state", "in", ["open", "done"])
    .where((eb) =>
      eb.or([
        eb.and([
          eb("t.starts_at", ">=", span.fromInstant),
          eb("t.starts_at", "<", span.untilInstant),
        ]),
        eb.and([
          eb("t.starts_at", "is", null),
          eb("t.due_on", ">=", span.fromDay),
          eb("t.due_on", "<=", span.untilDay),
        ]),
      ]),
    )
    .orderBy(({ fn, ref, val }) =>
      fn.coalesce(ref("t.starts_at"), ref("t.due_on"), val("9999")),
    )
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/** Whose calendar is behind this address? By the hash of its secret. */
export function findTaskFeed(db: Reader, tokenHash: string) {
  return db
    .selectFrom("task_feeds as f")
    .innerJoin("accounts as a", "a.id", "f.account_id")
    .select(["a.id as accountId", "a.locale"])
    .where("f.token_hash", "=", tokenHash)
    .where("f.ended_at", "is", null)
    .executeTakeFirst();
}

/** When somebody's secret address was made; undefined: they have none. */
export function findTaskFeedOf(db: Reader, accountId: string) {
  return db
    .selectFrom("task_feeds as f")
    .select("f.created_at as createdAt")
    .where("f.account_id", "=", accountId)
    .where("f.ended_at", "is", null)
    .executeTakeFirst();
}

export async function insertTaskFeed(
  trx: Writer,
  row: Insertable<TaskFeedTable>,
): Promise<void> {
  await trx.insertInto("task_feeds").values(row).execute();
}

/** Ends somebody's secret address. */
export async function endTaskFeeds(
  trx: Writer,
  { accountId, at }: { accountId: string; at: string },
): Promise<void> {
  await trx
    .updateTable("task_feeds")
    .set({ ended_at: at })
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .execute();
}
