import type { ExpressionBuilder } from "kysely";
import type { ClaimState } from "~/features/tasks/types";
import type { Reader, Writer } from "../connection.server";
import { ascNullsLast, plus } from "../dialect.server";
import type { Schema } from "../schema";
import type { ClaimTable, TaskTable } from "../schema/tasks";
import { tasks, TASK, toCome } from "./tasks.server";
import type { Moment } from "./tasks.server";

/**
 * Holds the task's row until the transaction ends, so that whoever claims or
 * cancels the same task waits their turn; returns it as it is now.
 */
export function holdTask(trx: Writer, id: string) {
  return trx
    .updateTable("tasks")
    .set(({ ref }) => ({ taken: ref("taken") }))
    .where("id", "=", id)
    .returning([
      "id",
      "group_id as groupId",
      "title",
      "state",
      "visibility",
      "shared_with as sharedWith",
      "lead_account_id as leadId",
      "series_id as seriesId",
      "starts_at as startsAt",
      "ends_at as endsAt",
      "due_on as dueOn",
      "days_before as daysBefore",
      "vote_on as voteOn",
      "time_zone as timeZone",
      "location",
      "capacity",
      "wanted",
      "taken",
      "created_by as createdBy",
    ])
    .executeTakeFirst();
}

/** Takes one place of an open task; false when none is left. */
export async function takePlace(trx: Writer, id: string): Promise<boolean> {
  const result = await trx
    .updateTable("tasks")
    .set({ taken: plus("taken", 1) })
    .where("id", "=", id)
    .where("state", "=", "open")
    .where((eb) =>
      eb.or([
        eb("capacity", "is", null),
        eb("taken", "<", eb.ref("capacity").$castTo<number>()),
      ]),
    )
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Gives one place of a task back. */
export async function freePlace(trx: Writer, id: string): Promise<void> {
  await trx
    .updateTable("tasks")
    .set({ taken: plus("taken", -1) })
    .where("id", "=", id)
    .where("taken", ">", 0)
    .execute();
}

const CLAIM = [
  "x.id",
  "x.task_id as taskId",
  "x.account_id as accountId",
  "x.state",
  "x.claimed_at as claimedAt",
  "x.finished_at as finishedAt",
  "x.hours",
  "x.chased_at as chasedAt",
] as const;

/** Somebody's sign-up for a task, unless they cancelled it. */
export function findClaim(
  db: Reader,
  { taskId, accountId }: { taskId: string; accountId: string },
) {
  return db
    .selectFrom("claims as x")
    .select(CLAIM)
    .where("x.task_id", "=", taskId)
    .where("x.account_id", "=", accountId)
    .where("x.state", "<>", "cancelled")
    .executeTakeFirst();
}

/** How many people stand before this one on the waiting list? */
export async function countWaitingBefore(
  db: Reader,
  claim: { id: string; taskId: string; claimedAt: string },
): Promise<number> {
  const row = await db
    .selectFrom("claims as x")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("x.task_id", "=", claim.taskId)
    .where("x.state", "=", "waiting")
    .where((eb) =>
      eb.or([
        eb("x.claimed_at", "<", claim.claimedAt),
        eb.and([
          eb("x.claimed_at", "=", claim.claimedAt),
          eb("x.id", "<", claim.id),
        ]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Who signed up for a task and did not cancel? In the order they came. */
export function listClaimsOf(db: Reader, taskId: string) {
  return db
    .selectFrom("claims as x")
    .innerJoin("accounts as a", "a.id", "x.account_id")
    .select([...CLAIM, "a.name", "a.email", "a.locale"])
    .where("x.task_id", "=", taskId)
    .where("x.state", "<>", "cancelled")
    .orderBy("x.claimed_at")
    .orderBy("x.id")
    .limit(1000)
    .execute();
}

/** Who has waited longest for a place? */
export function findNextWaiting(db: Reader, taskId: string) {
  return db
    .selectFrom("claims as x")
    .select(CLAIM)
    .where("x.task_id", "=", taskId)
    .where("x.state", "=", "waiting")
    .orderBy("x.claimed_at")
    .orderBy("x.id")
    .limit(1)
    .executeTakeFirst();
}

export async function insertClaim(trx: Writer, row: ClaimTable): Promise<void> {
  await trx.insertInto("claims").values(row).execute();
}

/** Changes a sign-up that is in one of `from`; false when it is not any more. */
export async function updateClaim(
  trx: Writer,
  {
    id,
    from,
    change,
  }: {
    id: string;
    from: readonly ClaimState[];
    change: Partial<ClaimTable>;
  },
): Promise<boolean> {
  const result = await trx
    .updateTable("claims")
    .set(change)
    .where("id", "=", id)
    .where("state", "in", from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Where a mail to somebody goes, and in which language. */
export function findMailAddress(db: Reader, accountId: string) {
  return db
    .selectFrom("accounts as a")
    .select(["a.id as accountId", "a.name", "a.email", "a.locale"])
    .where("a.id", "=", accountId)
    .executeTakeFirst();
}

const ownClaims = (db: Reader, accountId: string) =>
  tasks(db)
    .innerJoin("claims as x", "x.task_id", "t.id")
    .select([
      ...TASK,
      "x.state as claimState",
      "x.hours",
      "x.finished_at as finishedAt",
    ])
    .where("x.account_id", "=", accountId);

/** Somebody's sign-ups for open tasks to come, the soonest first. */
export function listOwnTasksAhead(
  db: Reader,
  {
    accountId,
    limit,
    ...moment
  }: Moment & { accountId: string; limit: number },
) {
  return ownClaims(db, accountId)
    .where("x.state", "in", ["registered", "confirmed", "waiting"])
    .where("t.state", "=", "open")
    .where(toCome(moment))
    .orderBy(({ fn, ref }) =>
      ascNullsLast(fn.coalesce(ref("t.starts_at"), ref("t.due_on"))),
    )
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

const isBehind =
  ({ now, today }: Moment) =>
  (
    eb: ExpressionBuilder<Schema & { t: TaskTable; x: ClaimTable }, "t" | "x">,
  ) =>
    eb.or([
      eb("x.state", "in", ["attended", "missed"]),
      eb.and([
        eb("x.state", "in", ["registered", "confirmed"]),
        eb.or([
          eb("t.state", "=", "done"),
          eb.and([
            eb("t.state", "=", "open"),
            eb.or([
              eb("t.ends_at", "<=", now),
              eb.and([
                eb("t.ends_at", "is", null),
                eb("t.starts_at", "<=", now),
              ]),
              eb.and([
                eb("t.starts_at", "is", null),
                eb("t.due_on", "<", today),
              ]),
            ]),
          ]),
        ]),
      ]),
    ]);

/** A page of what somebody has behind them, the newest sign-up first. */
export function listOwnTasksBehind(
  db: Reader,
  {
    accountId,
    limit,
    offset,
    ...moment
  }: Moment & { accountId: string; limit: number; offset: number },
) {
  return ownClaims(db, accountId)
    .where(isBehind(moment))
    .orderBy("x.claimed_at", "desc")
    .orderBy("x.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many tasks somebody has behind them, and the hours they reported. */
export function sumOwnTasksBehind(
  db: Reader,
  { accountId, ...moment }: Moment & { accountId: string },
) {
  return db
    .selectFrom("tasks as t")
    .innerJoin("claims as x", "x.task_id", "t.id")
    .select(({ fn, lit }) => [
      fn.countAll<number>().as("count"),
      fn.coalesce(fn.sum<number>("x.hours"), lit(0)).as("hours"),
    ])
    .where("x.account_id", "=", accountId)
    .where(isBehind(moment))
    .executeTakeFirstOrThrow();
}
