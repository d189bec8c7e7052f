import type { Reader, Writer } from "../connection.server";
import { ascNullsLast } from "../dialect.server";
import type { TaskBatchRowTable, TaskBatchTable } from "../schema/tasks";

/** Those of the named tasks that belong to these groups, in the list's order. */
export async function listChosenTasks(
  db: Reader,
  { ids, groupIds }: { ids: readonly string[]; groupIds: readonly string[] },
) {
  if (ids.length === 0 || groupIds.length === 0) return [];
  const rows = await db
    .selectFrom("tasks as t")
    .leftJoin("accounts as a", "a.id", "t.lead_account_id")
    .leftJoin("campaigns as c", "c.id", "t.campaign_id")
    .select((eb) => [
      "t.id",
      "t.group_id as groupId",
      "t.title",
      "t.why",
      "t.ask",
      "t.script",
      "t.location",
      "t.state",
      "t.visibility",
      "t.shared_with as sharedWith",
      "t.days_before as daysBefore",
      "t.starts_at as startsAt",
      "t.ends_at as endsAt",
      "t.due_on as dueOn",
      "t.time_zone as timeZone",
      "t.lead_account_id as leadId",
      "a.name as leadName",
      "t.campaign_id as campaignId",
      "c.name as campaignName",
      eb
        .selectFrom("claims as x")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("x.task_id", "=", "t.id")
        .where("x.state", "<>", "cancelled")
        .as("people"),
      eb
        .selectFrom("claims as x")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("x.task_id", "=", "t.id")
        .as("claims"),
      eb
        .selectFrom("task_links as l")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("l.task_id", "=", "t.id")
        .as("links"),
    ])
    .where("t.id", "in", ids)
    .where("t.group_id", "in", groupIds)
    .orderBy(({ fn, ref }) =>
      ascNullsLast(fn.coalesce(ref("t.starts_at"), ref("t.due_on"))),
    )
    .orderBy("t.id")
    .execute();
  return rows.map(({ people, claims, links, ...row }) => ({
    ...row,
    people: Number(people),
    everSignedUp: Number(claims) + Number(links) > 0,
  }));
}

/** In which of these groups somebody is a member now. */
export async function listGroupsOfMember(
  db: Reader,
  { accountId, groupIds }: { accountId: string; groupIds: readonly string[] },
): Promise<string[]> {
  if (groupIds.length === 0) return [];
  const rows = await db
    .selectFrom("memberships as m")
    .select("m.group_id as groupId")
    .distinct()
    .where("m.account_id", "=", accountId)
    .where("m.group_id", "in", groupIds)
    .where("m.ended_at", "is", null)
    .orderBy("m.group_id")
    .execute();
  return rows.map(({ groupId }) => groupId);
}

/** All columns of a task, to be kept while it could be put back. */
export function findWholeTask(db: Reader, id: string) {
  return db
    .selectFrom("tasks")
    .select([
      "id",
      "group_id",
      "campaign_id",
      "demand_id",
      "jurisdiction_id",
      "official_id",
      "motion_id",
      "kind",
      "title",
      "why",
      "ask",
      "script",
      "location",
      "starts_at",
      "ends_at",
      "due_on",
      "time_zone",
      "capacity",
      "wanted",
      "taken",
      "visibility",
      "state",
      "created_by",
      "created_at",
      "ended_at",
      "ended_by",
      "ended_why",
      "days_before",
      "vote_on",
      "lead_account_id",
      "shared_with",
      "series_id",
      "language",
      "hoped_lean",
      "meeting_id",
    ])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Sets columns of a task, whatever its state. */
export async function setTask(
  trx: Writer,
  id: string,
  change: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  await trx.updateTable("tasks").set(change).where("id", "=", id).execute();
}

/** Whether something a task names still stands. */
export async function stillStands(
  db: Reader,
  what: "campaigns" | "demands" | "officials" | "motions" | "meetings",
  id: string,
): Promise<boolean> {
  const row = await db
    .selectFrom(what)
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertBatch(
  trx: Writer,
  batch: TaskBatchTable,
  rows: readonly TaskBatchRowTable[],
): Promise<void> {
  await trx.insertInto("task_batches").values(batch).execute();
  await trx.insertInto("task_batch_rows").values(rows).execute();
}

/** The latest changes made to several tasks of these groups at once. */
export async function listBatches(
  db: Reader,
  {
    groupIds,
    since,
    limit,
  }: { groupIds: readonly string[]; since: string; limit: number },
) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("task_batches as b")
    .innerJoin("accounts as a", "a.id", "b.made_by")
    .innerJoin("groups as g", "g.id", "b.group_id")
    .select([
      "b.id",
      "b.kind",
      "b.days",
      "b.tasks",
      "b.made_at as madeAt",
      "b.undone_at as undoneAt",
      "b.put_back as putBack",
      "a.name as madeBy",
      "g.name as groupName",
    ])
    .where("b.group_id", "in", groupIds)
    .where("b.made_at", ">=", since)
    .orderBy("b.made_at", "desc")
    .orderBy("b.id", "desc")
    .limit(limit)
    .execute();
}

/** The group of a change, by the id of the change. */
export function findBatchRow(db: Reader, id: string) {
  return db
    .selectFrom("task_batches")
    .select(["id", "group_id as groupId"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/**
 * Marks a change of these groups as undone, if it was made since then and is
 * not undone yet; returns what it was.
 */
export async function markBatchUndone(
  trx: Writer,
  {
    id,
    groupIds,
    since,
    by,
    at,
  }: {
    id: string;
    groupIds: readonly string[];
    since: string;
    by: string;
    at: string;
  },
) {
  if (groupIds.length === 0) return undefined;
  return trx
    .updateTable("task_batches")
    .set({ undone_by: by, undone_at: at })
    .where("id", "=", id)
    .where("group_id", "in", groupIds)
    .where("made_at", ">=", since)
    .where("undone_at", "is", null)
    .returning(["group_id as groupId", "kind"])
    .executeTakeFirst();
}

/** How many tasks of an undone change went back. */
export async function notePutBack(
  trx: Writer,
  id: string,
  count: number,
): Promise<void> {
  await trx
    .updateTable("task_batches")
    .set({ put_back: count })
    .where("id", "=", id)
    .execute();
}

/** What each task of a change was before and after it. */
export function listBatchRows(db: Reader, batchId: string) {
  return db
    .selectFrom("task_batch_rows")
    .select(["task_id as taskId", "before", "after"])
    .where("batch_id", "=", batchId)
    .orderBy("task_id")
    .execute();
}

/** Forgets what tasks were, of changes made before then. */
export async function forgetBatchRows(
  trx: Writer,
  before: string,
): Promise<void> {
  await trx
    .deleteFrom("task_batch_rows")
    .where("batch_id", "in", (eb) =>
      eb.selectFrom("task_batches").select("id").where("made_at", "<", before),
    )
    .execute();
}
