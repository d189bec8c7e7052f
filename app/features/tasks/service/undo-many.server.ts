import type { Writer } from "@db/connection.server";
import {
  findBatchRow,
  findWholeTask,
  listBatchRows,
  listGroupsOfMember,
  markBatchUndone,
  notePutBack,
  setTask,
  stillStands,
} from "@db/queries/task-batches.server";
import { holdTask } from "@db/queries/task-claims.server";
import { insertTask } from "@db/queries/tasks.server";
import type { TaskTable } from "@db/schema/tasks";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { undoableSince } from "./change-many.server";
import type { Organizer } from "./change-many.server";
import { tellMoved } from "./follow-votes.server";
import type { Site } from "./task-mail.server";

/** A change made to several tasks, by its id: whose it is. */
export async function findBatch(world: World, id: string | undefined) {
  return (await findBatchRow(world.db.read, id ?? "")) ?? null;
}

type Columns = Readonly<Record<string, string | number | null>>;

/**
 * Puts back what one change did to several tasks. A task that somebody changed
 * in the same respect since then stays as it is now. Who signed up for one
 * that moves back is told.
 * @returns how many went back, and how many did not
 */
export function undoBatch(
  world: World,
  site: Site,
  by: Organizer,
  batchId: string,
): Promise<Result<{ putBack: number; left: number }, "not_found">> {
  return world.db.transaction(async (trx) => {
    const batch = await markBatchUndone(trx, {
      id: batchId,
      groupIds: by.groupIds,
      since: undoableSince(world),
      by: by.accountId,
      at: timestamp(world),
    });
    if (!batch) return refused("not_found");
    const rows = await listBatchRows(trx, batchId);
    let putBack = 0;
    for (const { taskId, ...row } of rows) {
      const before = JSON.parse(row.before) as Columns;
      const went =
        batch.kind === "remove"
          ? await restored(trx, before as unknown as TaskTable)
          : await setBack(world, trx, site, batch, taskId, {
              before,
              after: JSON.parse(row.after) as Columns,
            });
      if (went) putBack += 1;
    }
    await notePutBack(trx, batchId, putBack);
    await recordActivity(world, trx, {
      groupId: batch.groupId,
      accountId: by.accountId,
      verb: "tasks.put_back",
      subjectKind: "group",
      subjectId: batch.groupId,
      detail: { kind: batch.kind, tasks: putBack },
    });
    return done({ putBack, left: rows.length - putBack });
  });
}

async function setBack(
  world: World,
  trx: Writer,
  site: Site,
  batch: { kind: string; groupId: string },
  taskId: string,
  { before, after }: { before: Columns; after: Columns },
): Promise<boolean> {
  const held = await holdTask(trx, taskId);
  const now: Columns | undefined = await findWholeTask(trx, taskId);
  if (!held || !now) return false;
  if (Object.keys(after).some((column) => now[column] !== after[column])) {
    return false;
  }
  const lead = before["lead_account_id"];
  if (typeof lead === "string") {
    const { groupId } = batch;
    const ask = { accountId: lead, groupIds: [groupId] };
    if ((await listGroupsOfMember(trx, ask)).length === 0) return false;
  }
  await setTask(trx, taskId, before);
  if (batch.kind === "move") {
    const again = await holdTask(trx, taskId);
    if (again) await tellMoved(world, trx, site, again);
  }
  return true;
}

/** What a task may name that can be gone before it comes back. */
const NAMED = {
  campaign_id: "campaigns",
  demand_id: "demands",
  official_id: "officials",
  motion_id: "motions",
  meeting_id: "meetings",
} as const;

/** Puts a removed task back, without what it named that is gone. */
async function restored(trx: Writer, task: TaskTable): Promise<boolean> {
  if (await findWholeTask(trx, task.id)) return false;
  const row = { ...task };
  for (const [column, table] of Object.entries(NAMED)) {
    const key = column as keyof typeof NAMED;
    const id = row[key];
    if (id !== null && !(await stillStands(trx, table, id))) row[key] = null;
  }
  const { lead_account_id: lead, group_id } = row;
  if (lead !== null) {
    const ask = { accountId: lead, groupIds: [group_id] };
    if ((await listGroupsOfMember(trx, ask)).length === 0) {
      row.lead_account_id = null;
    }
  }
  await insertTask(trx, row);
  return true;
}
