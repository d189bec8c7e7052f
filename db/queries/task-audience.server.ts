import type { Reader, Writer } from "../connection.server";

/** Which groups stand in a coalition with one of these, themselves left out? */
export async function listAlliedGroups(
  db: Reader,
  groupIds: readonly string[],
): Promise<string[]> {
  if (groupIds.length === 0) return [];
  const rows = await db
    .selectFrom("coalition_groups as own")
    .innerJoin("coalition_groups as other", (join) =>
      join.onRef("other.coalition_id", "=", "own.coalition_id"),
    )
    .select("other.group_id as id")
    .distinct()
    .where("own.group_id", "in", groupIds)
    .where("own.left_at", "is", null)
    .where("other.left_at", "is", null)
    .where("other.group_id", "not in", groupIds)
    .orderBy("other.group_id")
    .limit(500)
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether a group is in a coalition at all, so that it can share its tasks. */
export async function isInCoalition(
  db: Reader,
  groupId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("coalition_groups as own")
    .select("own.coalition_id")
    .where("own.group_id", "=", groupId)
    .where("own.left_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who could lead a task of this group: its members, by name. */
export function listPossibleLeads(db: Reader, groupId: string) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("accounts as a", "a.id", "m.account_id")
    .select(["a.id", "a.name"])
    .where("m.group_id", "=", groupId)
    .where("m.ended_at", "is", null)
    .orderBy("a.name_key")
    .orderBy("a.id")
    .limit(1_000)
    .execute();
}

/** Who leads any task of these groups: by name. */
export async function listLeadsOf(db: Reader, groupIds: readonly string[]) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("tasks as t")
    .innerJoin("accounts as a", "a.id", "t.lead_account_id")
    .select(["a.id", "a.name"])
    .groupBy(["a.id", "a.name", "a.name_key"])
    .where("t.group_id", "in", groupIds)
    .orderBy("a.name_key")
    .orderBy("a.id")
    .limit(500)
    .execute();
}

/** Whether this person once signed up for the task and took it back. */
export async function hasCancelled(
  db: Reader,
  { taskId, accountId }: { taskId: string; accountId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("claims as x")
    .select("x.id")
    .where("x.task_id", "=", taskId)
    .where("x.account_id", "=", accountId)
    .where("x.state", "=", "cancelled")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Whether anybody ever signed up for the task, cancelled or not, or is about
 * to by mail.
 */
export async function hadSignUps(db: Reader, taskId: string): Promise<boolean> {
  const row = await db
    .selectFrom("claims as x")
    .select("x.task_id")
    .where("x.task_id", "=", taskId)
    .unionAll(
      db
        .selectFrom("task_links as l")
        .select("l.task_id")
        .where("l.task_id", "=", taskId),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Takes a task away; false when it is not there, somebody signed up, or is
 * about to by mail.
 */
export async function removeTask(trx: Writer, id: string): Promise<boolean> {
  const result = await trx
    .deleteFrom("tasks")
    .where("id", "=", id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("claims as x")
            .select("x.id")
            .whereRef("x.task_id", "=", "tasks.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("task_links as l")
            .select("l.task_id")
            .whereRef("l.task_id", "=", "tasks.id"),
        ),
      ),
    )
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
