import { listOtherShifts } from "@db/queries/task-shifts.server";

import type { Actor } from "~/server/actor.server";
import type { World } from "~/server/world.server";

import { momentOf } from "./read-tasks.server";
import type { Task } from "./read-tasks.server";
import { readerOf } from "./task-reader.server";

/** The other open shifts of the same work that this reader may see. */
export async function otherShifts(world: World, actor: Actor, task: Task) {
  if (task.seriesId === null) return [];
  const db = world.db.read;
  return listOtherShifts(db, {
    seriesId: task.seriesId,
    exceptId: task.id,
    ...(await readerOf(db, actor)),
    ...momentOf(world),
    limit: 60,
  });
}
