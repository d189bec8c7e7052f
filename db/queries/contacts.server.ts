import type { Reader, Writer } from "../connection.server";
import type { ContactOutcomeTable } from "../schema/tasks";

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
    .select([
      ...OUTCOME,
      "t.id as taskId",
      "t.title as taskTitle",
      "t.hoped_lean as hopedLean",
    ])
    .where("u.official_id", "=", officialId)
    .where("t.group_id", "in", groupIds)
    .orderBy("u.contacted_on", "desc")
    .orderBy("u.id", "desc")
    .limit(limit)
    .execute();
}
