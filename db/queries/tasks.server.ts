import type { ExpressionBuilder, Insertable } from "kysely";

import type { ClaimState, TaskKind, TaskState } from "~/features/tasks/types";

import type { Reader, Writer } from "../connection.server";
import { ascNullsLast, likeAnywhere, plus } from "../dialect.server";
import type { Schema } from "../schema";
import type {
  ClaimTable,
  ContactOutcomeTable,
  TaskTable,
} from "../schema/tasks";

const TASK = [
  "t.id",
  "t.kind",
  "t.title",
  "t.why",
  "t.location",
  "t.starts_at as startsAt",
  "t.ends_at as endsAt",
  "t.due_on as dueOn",
  "t.days_before as daysBefore",
  "t.time_zone as timeZone",
  "t.capacity",
  "t.wanted",
  "t.taken",
  "t.visibility",
  "t.state",
  "t.group_id as groupId",
  "g.name as groupName",
  "g.slug as groupSlug",
  "t.campaign_id as campaignId",
  "c.name as campaignName",
  "t.official_id as officialId",
  "o.name as officialName",
  "o.slug as officialSlug",
  "j.id as placeId",
  "j.name as placeName",
  "j.slug as placeSlug",
  "j.state_code as stateCode",
  "j.parent_id as placeParentId",
  "j.kind as placeKind",
] as const;

function tasks(db: Reader) {
  return db
    .selectFrom("tasks as t")
    .innerJoin("groups as g", "g.id", "t.group_id")
    .leftJoin("campaigns as c", "c.id", "t.campaign_id")
    .leftJoin("officials as o", "o.id", "t.official_id")
    .leftJoin("jurisdictions as j", "j.id", "t.jurisdiction_id");
}

/** Whose tasks somebody may read: everybody's public ones and these groups'. */
const readableBy =
  (groupIds: readonly string[]) =>
  (eb: ExpressionBuilder<Schema & { t: TaskTable }, "t">) =>
    eb.or([
      eb("t.visibility", "=", "public"),
      ...(groupIds.length > 0 ? [eb("t.group_id", "in", groupIds)] : []),
    ]);

/** A moment, and the earliest calendar day it still is anywhere on earth. */
export interface Moment {
  now: string;
  today: string;
}

/** Tasks whose end (or start, or due day) has not come. */
const toCome =
  ({ now, today }: Moment) =>
  (eb: ExpressionBuilder<Schema & { t: TaskTable }, "t">) =>
    eb.or([
      eb("t.ends_at", ">", now),
      eb.and([eb("t.ends_at", "is", null), eb("t.starts_at", ">", now)]),
      eb.and([
        eb("t.starts_at", "is", null),
        eb.or([eb("t.due_on", "is", null), eb("t.due_on", ">=", today)]),
      ]),
    ]);

/**
 * The task, if it is public, one of these groups', or this person signed up
 * for it: who leaves a group must still be able to cancel.
 */
export function findTask(
  db: Reader,
  {
    id,
    groupIds,
    accountId,
  }: { id: string; groupIds: readonly string[]; accountId: string | null },
) {
  return tasks(db)
    .leftJoin("motions as m", "m.id", "t.motion_id")
    .innerJoin("accounts as a", "a.id", "t.created_by")
    .select([
      ...TASK,
      "t.ask",
      "t.script",
      "t.motion_id as motionId",
      "m.title as motionTitle",
      "t.demand_id as demandId",
      "t.created_by as createdBy",
      "a.name as createdByName",
      "t.created_at as createdAt",
      "t.ended_at as endedAt",
      "t.ended_why as endedWhy",
    ])
    .where("t.id", "=", id)
    .where((eb) =>
      eb.or([
        readableBy(groupIds)(eb),
        ...(accountId === null
          ? []
          : [
              eb.exists(
                eb
                  .selectFrom("claims as x")
                  .select("x.id")
                  .whereRef("x.task_id", "=", "t.id")
                  .where("x.account_id", "=", accountId)
                  .where("x.state", "<>", "cancelled"),
              ),
            ]),
      ]),
    )
    .executeTakeFirst();
}

/** Where do these groups work? */
export async function listHomePlaces(db: Reader, groupIds: readonly string[]) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("groups as g")
    .innerJoin("jurisdictions as j", "j.id", "g.jurisdiction_id")
    .select([
      "j.id",
      "j.parent_id as parentId",
      "j.kind",
      "j.state_code as stateCode",
    ])
    .distinct()
    .where("g.id", "in", groupIds)
    .orderBy("j.id")
    .limit(100)
    .execute();
}

/**
 * Open tasks to come that somebody has not signed up for: their groups' own,
 * and public ones in these states. The soonest first.
 */
export function listOpenTasksFor(
  db: Reader,
  {
    accountId,
    groupIds,
    stateCodes,
    limit,
    ...moment
  }: Moment & {
    accountId: string;
    groupIds: readonly string[];
    stateCodes: readonly string[];
    limit: number;
  },
) {
  return tasks(db)
    .select(TASK)
    .where("t.state", "=", "open")
    .where((eb) =>
      eb.or([
        ...(groupIds.length > 0 ? [eb("t.group_id", "in", groupIds)] : []),
        eb.and([
          eb("t.visibility", "=", "public"),
          // Somebody without a group yet sees public work everywhere.
          ...(stateCodes.length > 0
            ? [eb("j.state_code", "in", stateCodes)]
            : []),
        ]),
      ]),
    )
    .where(toCome(moment))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("claims as x")
            .select("x.id")
            .whereRef("x.task_id", "=", "t.id")
            .where("x.account_id", "=", accountId)
            .where("x.state", "<>", "cancelled"),
        ),
      ),
    )
    .orderBy(({ fn, ref }) =>
      ascNullsLast(fn.coalesce(ref("t.starts_at"), ref("t.due_on"))),
    )
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

export interface TaskFilter {
  /** At least one. */
  groupIds: readonly string[];
  state: TaskState;
  kind?: TaskKind | undefined;
  campaignId?: string | undefined;
  /** Only those with fewer people than wanted. */
  short: boolean;
  /** Words to look for in title, reason and location. */
  search: string;
}

const inFilter =
  ({ groupIds, state, kind, campaignId, short, search }: TaskFilter) =>
  (eb: ExpressionBuilder<Schema & { t: TaskTable }, "t">) =>
    eb.and([
      eb("t.group_id", "in", groupIds),
      eb("t.state", "=", state),
      ...(kind ? [eb("t.kind", "=", kind)] : []),
      ...(campaignId ? [eb("t.campaign_id", "=", campaignId)] : []),
      ...(short ? [eb("t.taken", "<", eb.ref("t.wanted"))] : []),
      ...(search === ""
        ? []
        : [
            eb.or([
              likeAnywhere(eb.ref("t.title"), search),
              likeAnywhere(eb.ref("t.why"), search),
              likeAnywhere(eb.ref("t.location"), search),
            ]),
          ]),
    ]);

/** A page of these groups' tasks: by time, those without one last. */
export function listTasksOf(
  db: Reader,
  { limit, offset, ...filter }: TaskFilter & { limit: number; offset: number },
) {
  return tasks(db)
    .select(TASK)
    .where(inFilter(filter))
    .orderBy(({ fn, ref }) =>
      ascNullsLast(fn.coalesce(ref("t.starts_at"), ref("t.due_on"))),
    )
    .orderBy("t.id")
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countTasksOf(
  db: Reader,
  filter: TaskFilter,
): Promise<number> {
  const row = await db
    .selectFrom("tasks as t")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where(inFilter(filter))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** How many people wait for a place in each of these tasks? */
export async function countWaiting(db: Reader, taskIds: readonly string[]) {
  if (taskIds.length === 0) return [];
  return db
    .selectFrom("claims as x")
    .select(({ fn }) => [
      "x.task_id as taskId",
      fn.countAll<number>().as("count"),
    ])
    .where("x.task_id", "in", taskIds)
    .where("x.state", "=", "waiting")
    .groupBy("x.task_id")
    .orderBy("x.task_id")
    .execute();
}

/** Open public tasks to come in a place. */
export function listPublicTasksIn(
  db: Reader,
  { placeId, limit, ...moment }: Moment & { placeId: string; limit: number },
) {
  return tasks(db)
    .select(TASK)
    .where("t.jurisdiction_id", "=", placeId)
    .where("t.visibility", "=", "public")
    .where("t.state", "=", "open")
    .where(toCome(moment))
    .orderBy(({ fn, ref }) =>
      ascNullsLast(fn.coalesce(ref("t.starts_at"), ref("t.due_on"))),
    )
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/** Open tasks to come about an official that this reader may see. */
export function listOpenTasksAbout(
  db: Reader,
  {
    officialId,
    groupIds,
    limit,
    ...moment
  }: Moment & {
    officialId: string;
    groupIds: readonly string[];
    limit: number;
  },
) {
  return tasks(db)
    .select(TASK)
    .where("t.official_id", "=", officialId)
    .where("t.state", "=", "open")
    .where(readableBy(groupIds))
    .where(toCome(moment))
    .orderBy(({ fn, ref }) =>
      ascNullsLast(fn.coalesce(ref("t.starts_at"), ref("t.due_on"))),
    )
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/** Open campaigns of a group, for choosing what a task belongs to. */
export function listCampaignChoices(db: Reader, groupId: string) {
  return db
    .selectFrom("campaigns as c")
    .innerJoin("jurisdictions as j", "j.id", "c.jurisdiction_id")
    .select(["c.id", "c.name", "j.slug as placeSlug"])
    .where("c.group_id", "=", groupId)
    .where("c.closed_at", "is", null)
    .orderBy("c.name")
    .orderBy("c.id")
    .limit(200)
    .execute();
}

/** The place where a group works; undefined while it has none. */
export function findPlaceOfGroup(db: Reader, groupId: string) {
  return db
    .selectFrom("groups as g")
    .innerJoin("jurisdictions as j", "j.id", "g.jurisdiction_id")
    .select("j.slug")
    .where("g.id", "=", groupId)
    .executeTakeFirst();
}

export async function insertTask(
  trx: Writer,
  row: Insertable<TaskTable>,
): Promise<void> {
  await trx.insertInto("tasks").values(row).execute();
}

/** Changes an open task of this group; false when it is open no more. */
export async function updateTask(
  trx: Writer,
  id: string,
  change: Partial<TaskTable>,
): Promise<boolean> {
  const result = await trx
    .updateTable("tasks")
    .set(change)
    .where("id", "=", id)
    .where("state", "=", "open")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Ends an open task; false when somebody ended it before. */
export async function endTaskRow(
  trx: Writer,
  {
    id,
    state,
    at,
    by,
    why,
  }: {
    id: string;
    state: Exclude<TaskState, "open">;
    at: string;
    by: string;
    why: string | null;
  },
): Promise<boolean> {
  return updateTask(trx, id, {
    state,
    ended_at: at,
    ended_by: by,
    ended_why: why,
  });
}

// -------------------------------------------------------------- sign-ups

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
    .select(["a.name", "a.email", "a.locale"])
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

// -------------------------------------------------- contacts with officials

export async function insertContactOutcome(
  trx: Writer,
  row: ContactOutcomeTable,
): Promise<void> {
  await trx.insertInto("contact_outcomes").values(row).execute();
}

const OUTCOME = [
  "u.id",
  "u.reached",
  "u.said",
  "u.lean_heard as leanHeard",
  "u.contacted_on as contactedOn",
  "u.recorded_at as recordedAt",
  "a.name as recordedByName",
] as const;

/** What came of the contacts of a task? The newest first. */
export function listOutcomesOf(db: Reader, taskId: string) {
  return db
    .selectFrom("contact_outcomes as u")
    .innerJoin("accounts as a", "a.id", "u.recorded_by")
    .select(OUTCOME)
    .where("u.task_id", "=", taskId)
    .orderBy("u.contacted_on", "desc")
    .orderBy("u.id", "desc")
    .limit(100)
    .execute();
}

/** What came of these groups' contacts with an official? The newest first. */
export async function listContactsWith(
  db: Reader,
  {
    officialId,
    groupIds,
    limit,
  }: { officialId: string; groupIds: readonly string[]; limit: number },
) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("contact_outcomes as u")
    .innerJoin("tasks as t", "t.id", "u.task_id")
    .innerJoin("accounts as a", "a.id", "u.recorded_by")
    .select([...OUTCOME, "t.id as taskId", "t.title as taskTitle"])
    .where("u.official_id", "=", officialId)
    .where("t.group_id", "in", groupIds)
    .orderBy("u.contacted_on", "desc")
    .orderBy("u.id", "desc")
    .limit(limit)
    .execute();
}
