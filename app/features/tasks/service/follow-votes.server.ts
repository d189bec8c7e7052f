import { listTasksToMove } from "@db/queries/agenda-clock.server";
import {
  holdTask,
  listClaimsOf,
  updateClaim,
} from "@db/queries/task-claims.server";
import { updateTask } from "@db/queries/tasks.server";
import type { Writer } from "@db/connection.server";

import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

import { movedWithVote } from "../rules";
import type { TaskTime } from "../types";
import { mailClaimer } from "./task-mail.server";
import type { Site } from "./task-mail.server";

/** Tasks moved in one round; the next round takes up what is left. */
const AT_ONCE = 200;

/**
 * Moves every open task whose day follows a vote that has another day by now
 * (a meeting was moved, a vote put on another agenda, an import brought a
 * date), tells everybody who signed up, and asks those who had confirmed to
 * confirm the new day. Harmless to call at any time.
 * @returns how many tasks moved
 */
export async function followVotes(world: World, site: Site): Promise<number> {
  const due = await listTasksToMove(world.db.read, { limit: AT_ONCE });
  let moved = 0;
  for (const { id, voteOn } of due) {
    await world.db.transaction(async (trx) => {
      if (await moveOne(world, trx, site, id, voteOn)) moved += 1;
    });
  }
  return moved;
}

async function moveOne(
  world: World,
  trx: Writer,
  site: Site,
  taskId: string,
  voteOn: string,
): Promise<boolean> {
  const task = await holdTask(trx, taskId);
  // Somebody changed the task meanwhile, or another process moved it.
  if (!task || task.daysBefore === null || task.voteOn === voteOn) return false;
  const time = movedWithVote(task, task.daysBefore, voteOn);
  const changed = await updateTask(trx, taskId, {
    starts_at: time.startsAt,
    ends_at: time.endsAt,
    due_on: time.dueOn,
    vote_on: voteOn,
  });
  if (!changed) return false;
  await recordActivity(world, trx, {
    groupId: task.groupId,
    accountId: null,
    verb: "task.moved",
    subjectKind: "task",
    subjectId: taskId,
    detail: { vote: voteOn, before: task.voteOn },
  });
  await tellMoved(world, trx, site, { ...task, ...time });
  return true;
}

/**
 * Writes to everybody who signed up that a task has a new time or place. Who
 * had said "I will be there" said so of another day, and is asked again.
 */
export async function tellMoved(
  world: World,
  trx: Writer,
  site: Site,
  task: TaskTime & { id: string; title: string; location: string },
): Promise<void> {
  for (const claim of await listClaimsOf(trx, task.id)) {
    await updateClaim(trx, {
      id: claim.id,
      from: ["confirmed"],
      change: { state: "registered" },
    });
    await mailClaimer(world, trx, site, claim, "changed", task);
  }
}
