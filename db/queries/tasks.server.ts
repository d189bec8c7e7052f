import type { ExpressionBuilder, Insertable } from "kysely";
import type { TaskKind, TaskState } from "~/features/tasks/types";
import type { Reader, Writer } from "../connection.server";
import { ascNullsLast, keyHolds, likeAnywhere } from "../dialect.server";
import type { Schema } from "../schema";
import type { TaskTable } from "../schema/tasks";

export const TASK = [
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
  "t.shared_with as sharedWith",
  "t.lead_account_id as leadId",
  "t.series_id as seriesId",
  "t.language",
  "t.hoped_lean as hopedLean",
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

export function tasks(db: Reader) {
  return db
    .selectFrom("tasks as t")
    .innerJoin("groups as g", "g.id", "t.group_id")
    .leftJoin("campaigns as c", "c.id", "t.campaign_id")
    .leftJoin("officials as o", "o.id", "t.official_id")
    .leftJoin("jurisdictions as j", "j.id", "t.jurisdiction_id");
}

/** Whose tasks a reader may see. */
export interface TaskReader {
  /** The reader's own groups. */
  groupIds: readonly string[];
  /** Groups in a coalition with those (`listAlliedGroups`). */
  alliedIds: readonly string[];
}

/**
 * Whose tasks somebody may read: everybody's public ones, their groups', and
 * what groups in a coalition with them share.
 */
export const readableBy =
  ({ groupIds, alliedIds }: TaskReader) =>
  (eb: ExpressionBuilder<Schema & { t: Schema["tasks"] }, "t">) =>
    eb.or([
      eb("t.visibility", "=", "public"),
      ...(groupIds.length > 0 ? [eb("t.group_id", "in", groupIds)] : []),
      ...(alliedIds.length > 0
        ? [
            eb.and([
              eb("t.shared_with", "=", "coalitions"),
              eb("t.group_id", "in", alliedIds),
            ]),
          ]
        : []),
    ]);

/** A moment, and the earliest calendar day it still is anywhere on earth. */
export interface Moment {
  now: string;
  today: string;
}

/** Tasks whose end (or start, or due day) has not come. */
export const toCome =
  ({ now, today }: Moment) =>
  (eb: ExpressionBuilder<Schema & { t: Schema["tasks"] }, "t">) =>
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
    accountId,
    ...reader
  }: TaskReader & { id: string; accountId: string | null },
) {
  return tasks(db)
    .leftJoin("motions as m", "m.id", "t.motion_id")
    .innerJoin("accounts as a", "a.id", "t.created_by")
    .leftJoin("accounts as la", "la.id", "t.lead_account_id")
    .select([
      ...TASK,
      "la.name as leadName",
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
        readableBy(reader)(eb),
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

export interface TaskFilter {
  /** At least one. */
  groupIds: readonly string[];
  state: TaskState;
  kind?: TaskKind | undefined;
  campaignId?: string | undefined;
  /** Only those with fewer people than wanted. */
  short: boolean;
  /** Account of the member who leads it. */
  leadId?: string | undefined;
  /** Starts, or is due, from this day on: the day, and when it begins. */
  from?: { day: string; at: string } | undefined;
  /** Starts, or is due, before this day. */
  before?: { day: string; at: string } | undefined;
  /** Words to look for in title, reason and location. */
  search: string;
}

const inFilter =
  ({
    groupIds,
    state,
    kind,
    campaignId,
    short,
    leadId,
    from,
    before,
    search,
  }: TaskFilter) =>
  (eb: ExpressionBuilder<Schema & { t: Schema["tasks"] }, "t">) =>
    eb.and([
      eb("t.group_id", "in", groupIds),
      eb("t.state", "=", state),
      ...(kind ? [eb("t.kind", "=", kind)] : []),
      ...(campaignId ? [eb("t.campaign_id", "=", campaignId)] : []),
      ...(leadId ? [eb("t.lead_account_id", "=", leadId)] : []),
      ...(from
        ? [
            eb.or([
              eb("t.starts_at", ">=", from.at),
              eb.and([
                eb("t.starts_at", "is", null),
                eb("t.due_on", ">=", from.day),
              ]),
            ]),
          ]
        : []),
      ...(before
        ? [
            eb.or([
              eb("t.starts_at", "<", before.at),
              eb.and([
                eb("t.starts_at", "is", null),
                eb("t.due_on", "<", before.day),
              ]),
            ]),
          ]
        : []),
      ...(short ? [eb("t.taken", "<", eb.ref("t.wanted"))] : []),
      ...(search === ""
        ? []
        : [
            eb.or([
              keyHolds(eb.ref("t.title_key"), search),
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
  {
    placeId,
    limit,
    offset = 0,
    ...moment
  }: Moment & { placeId: string; limit: number; offset?: number },
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
    .offset(offset)
    .execute();
}

/** How many open public tasks are to come in a place? */
export async function countPublicTasksIn(
  db: Reader,
  { placeId, ...moment }: Moment & { placeId: string },
): Promise<number> {
  const row = await db
    .selectFrom("tasks as t")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("t.jurisdiction_id", "=", placeId)
    .where("t.visibility", "=", "public")
    .where("t.state", "=", "open")
    .where(toCome(moment))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Open tasks to come about an official that this reader may see. */
export function listOpenTasksAbout(
  db: Reader,
  {
    officialId,
    groupIds,
    alliedIds,
    limit,
    ...moment
  }: Moment & TaskReader & { officialId: string; limit: number },
) {
  return tasks(db)
    .select(TASK)
    .where("t.official_id", "=", officialId)
    .where("t.state", "=", "open")
    .where(readableBy({ groupIds, alliedIds }))
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
    .orderBy("c.name_key")
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
