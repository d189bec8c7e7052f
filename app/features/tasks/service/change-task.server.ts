import type { Writer } from "@db/connection.server";
import { holdTask } from "@db/queries/task-claims.server";
import { listLaterShifts } from "@db/queries/task-shifts.server";
import { updateTask } from "@db/queries/tasks.server";

import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

import { shiftOn } from "../rules";
import type { TaskForm } from "../schema";
import { moveUp } from "./claim-task.server";
import { tellMoved } from "./follow-votes.server";
import { columnsOf } from "./task-columns.server";
import type { Columns, UnknownThing } from "./task-columns.server";
import type { Site } from "./task-mail.server";

interface By {
  accountId: string;
  groupId: string;
}

type Refusal = "not_found" | "someone_was_first" | "capacityBelowTaken";

/**
 * Changes an open task. Fewer places than people who hold one is refused;
 * more places go to whoever has waited longest. When time or place changed,
 * everybody who signed up is told. With `scope: "later"` the same is done to
 * all later shifts of the series, each on its own day, or to none of them.
 */
export async function changeTask(
  world: World,
  site: Site,
  by: By,
  taskId: string,
  form: TaskForm & { scope?: "one" | "later" | undefined },
): Promise<Result<null, UnknownThing | Refusal>> {
  const columns = await columnsOf(world, by.groupId, form);
  if (!columns.ok) return columns;
  try {
    return await world.db.transaction(async (trx) => {
      const first = await holdTask(trx, taskId);
      const later =
        form.scope === "later" && first?.seriesId && first.startsAt
          ? await listLaterShifts(trx, {
              seriesId: first.seriesId,
              groupId: by.groupId,
              after: first.startsAt,
            })
          : [];
      await changeOne(world, trx, site, by, taskId, columns.value);
      for (const id of later) {
        await changeOne(world, trx, site, by, id, columns.value, form);
      }
      return done(null);
    });
  } catch (error) {
    // All shifts or none: what was changed before the refusal is taken back.
    if (error instanceof Refused) return refused(error.because);
    throw error;
  }
}

class Refused extends Error {
  constructor(readonly because: Refusal) {
    super(because);
  }
}

/** @param onItsDay the hours to set on the shift's own day */
async function changeOne(
  world: World,
  trx: Writer,
  site: Site,
  by: By,
  taskId: string,
  columns: Columns,
  onItsDay?: TaskForm,
): Promise<void> {
  const before = await holdTask(trx, taskId);
  if (!before || before.groupId !== by.groupId) throw new Refused("not_found");
  const change = onItsDay
    ? { ...columns, ...sameDay(before, columns, onItsDay) }
    : columns;
  if (change.capacity !== null && change.capacity < before.taken) {
    throw new Refused("capacityBelowTaken");
  }
  if (!(await updateTask(trx, taskId, change))) {
    throw new Refused("someone_was_first");
  }
  await recordActivity(world, trx, {
    ...by,
    verb: "task.changed",
    subjectKind: "task",
    subjectId: taskId,
    detail: {},
  });
  const after = {
    id: taskId,
    groupId: by.groupId,
    title: change.title,
    location: change.location,
    startsAt: change.starts_at,
    endsAt: change.ends_at,
    dueOn: change.due_on,
    timeZone: change.time_zone,
  };
  const moved =
    before.startsAt !== after.startsAt ||
    before.endsAt !== after.endsAt ||
    before.dueOn !== after.dueOn ||
    before.location !== after.location;
  if (moved) await tellMoved(world, trx, site, after);
  while (await moveUp(world, trx, site, after));
}

/** The new hours on the day the shift has; without hours, as it is. */
function sameDay(
  before: {
    startsAt: string | null;
    endsAt: string | null;
    dueOn: string | null;
  },
  columns: Columns,
  { from, until }: TaskForm,
) {
  if (before.startsAt === null || !from || !until) {
    return {
      starts_at: before.startsAt,
      ends_at: before.endsAt,
      due_on: before.dueOn,
    };
  }
  const day = dayIn(columns.time_zone, new Date(before.startsAt));
  const shift = shiftOn(day, from, until, columns.time_zone);
  return { starts_at: shift.startsAt, ends_at: shift.endsAt, due_on: null };
}
