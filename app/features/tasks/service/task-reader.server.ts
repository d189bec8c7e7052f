import { listAlliedGroups } from "@db/queries/task-audience.server";
import type { TaskReader } from "@db/queries/tasks.server";
import type { Reader } from "@db/connection.server";

import { groupsWhere } from "~/server/actor.server";
import type { Actor } from "~/server/actor.server";

/** Whose tasks this person may read: their groups', and what allies share. */
export async function readerOf(db: Reader, actor: Actor): Promise<TaskReader> {
  const groupIds = groupsWhere(actor, "task.read");
  return { groupIds, alliedIds: await listAlliedGroups(db, groupIds) };
}

/** Whether somebody of these groups may sign up for the task. */
export async function mayJoin(
  db: Reader,
  groupIds: readonly string[],
  task: { groupId: string; visibility: string; sharedWith: string | null },
): Promise<boolean> {
  if (task.visibility === "public" || groupIds.includes(task.groupId)) {
    return true;
  }
  return (
    task.sharedWith !== null &&
    (await listAlliedGroups(db, groupIds)).includes(task.groupId)
  );
}
