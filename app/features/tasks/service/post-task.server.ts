import type { Writer } from "@db/connection.server";
import {
  endTaskRow,
  findPlaceOfGroup,
  findTask,
  insertTask,
  listCampaignChoices,
} from "@db/queries/tasks.server";
import {
  isInCoalition,
  listPossibleLeads,
  removeTask,
} from "@db/queries/task-audience.server";
import { holdTask, listClaimsOf } from "@db/queries/task-claims.server";
import { startSeries } from "@db/queries/task-shifts.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { holdsPlace, shiftDays, shiftOn } from "../rules";
import type { NewTaskForm, TaskForm } from "../schema";
import type { ClaimState } from "../types";
import { columnsOf } from "./task-columns.server";
import type { Columns, UnknownThing } from "./task-columns.server";
import { mailClaimer } from "./task-mail.server";
import type { Site } from "./task-mail.server";

interface By {
  accountId: string;
  groupId: string;
}

/**
 * Posts a task of a group: one, or a row of shifts when it comes again; with
 * `shiftOf` a further shift of a task that stands.
 * @param by the caller has checked the role in the group
 * @returns the id of the first; a second submit of the same form gets the same id
 */
export async function postTask(
  world: World,
  by: By,
  form: TaskForm & Partial<NewTaskForm>,
): Promise<Result<{ id: string }, UnknownThing | "not_found">> {
  const columns = await columnsOf(world, by.groupId, form);
  if (!columns.ok) return columns;
  const sibling = form.shiftOf
    ? await findTask(world.db.read, {
        id: form.shiftOf,
        groupIds: [by.groupId],
        alliedIds: [],
        accountId: null,
      })
    : null;
  if (sibling === undefined || (sibling && sibling.groupId !== by.groupId)) {
    return refused("not_found");
  }
  const times = repeated(columns.value, form);
  const id = await onceOnly(world, form.once, by.accountId, async (trx) => {
    const ids = times.map(() => world.newId());
    if (sibling) await startSeries(trx, sibling.id);
    const series =
      sibling?.seriesId ?? sibling?.id ?? (ids.length > 1 ? ids[0] : null);
    for (const [n, time] of times.entries()) {
      const newId = ids[n] ?? "";
      await insertTask(trx, {
        id: newId,
        group_id: by.groupId,
        ...columns.value,
        ...time,
        series_id: series ?? null,
        taken: 0,
        state: "open",
        created_by: by.accountId,
        created_at: timestamp(world),
        ended_at: null,
        ended_by: null,
        ended_why: null,
      });
      await writeDown(world, trx, by, newId, "task.posted");
    }
    return ids[0] ?? "";
  });
  return done({ id });
}

/** When each of its shifts is: once, or again every so many weeks. */
function repeated(
  columns: Columns,
  form: Partial<NewTaskForm>,
): { starts_at: string | null; ends_at: string | null }[] {
  const { day, from, until, repeatEvery, repeatUntil } = form;
  const { starts_at, ends_at, time_zone } = columns;
  if (!day || !from || !until || !repeatEvery || !repeatUntil) {
    return [{ starts_at, ends_at }];
  }
  return shiftDays(day, Number(repeatEvery), repeatUntil).map((on) => {
    const shift = shiftOn(on, from, until, time_zone);
    return { starts_at: shift.startsAt, ends_at: shift.endsAt };
  });
}

/** Calls an open task off; everybody who signed up reads why. */
export function callOffTask(
  world: World,
  site: Site,
  by: By,
  taskId: string,
  why: string,
): Promise<Result<null, "not_found" | "someone_was_first">> {
  return world.db.transaction(async (trx) => {
    const task = await holdTask(trx, taskId);
    if (!task || task.groupId !== by.groupId) return refused("not_found");
    const ended = await endTaskRow(trx, {
      id: taskId,
      state: "cancelled",
      at: timestamp(world),
      by: by.accountId,
      why,
    });
    if (!ended) return refused("someone_was_first");
    await writeDown(world, trx, by, taskId, "task.cancelled");
    for (const claim of await listClaimsOf(trx, taskId)) {
      await mailClaimer(world, trx, site, claim, "calledOff", task, why);
    }
    return done(null);
  });
}

/** Takes a task away that was posted by mistake: nobody ever signed up. */
export function takeTaskAway(
  world: World,
  by: By,
  taskId: string,
): Promise<Result<null, "not_found" | "someoneSignedUp">> {
  return world.db.transaction(async (trx) => {
    const task = await holdTask(trx, taskId);
    if (!task || task.groupId !== by.groupId) return refused("not_found");
    if (!(await removeTask(trx, taskId))) return refused("someoneSignedUp");
    await writeDown(world, trx, by, taskId, "task.removed");
    return done(null);
  });
}

/** Marks an open task done. */
export function completeTask(
  world: World,
  by: By,
  taskId: string,
): Promise<Result<null, "not_found" | "someone_was_first">> {
  return world.db.transaction(async (trx) => {
    const task = await holdTask(trx, taskId);
    if (!task || task.groupId !== by.groupId) return refused("not_found");
    const ended = await endTaskRow(trx, {
      id: taskId,
      state: "done",
      at: timestamp(world),
      by: by.accountId,
      why: null,
    });
    if (!ended) return refused("someone_was_first");
    const claims = await listClaimsOf(trx, taskId);
    await writeDown(world, trx, by, taskId, "task.done", {
      people: claims.filter(({ state }) => holdsPlace(state as ClaimState))
        .length,
    });
    return done(null);
  });
}

/** What the form of a group's task can offer to choose from. */
export async function taskChoices(world: World, groupId: string) {
  const [campaigns, place, leads, inCoalition] = await Promise.all([
    listCampaignChoices(world.db.read, groupId),
    findPlaceOfGroup(world.db.read, groupId),
    listPossibleLeads(world.db.read, groupId),
    isInCoalition(world.db.read, groupId),
  ]);
  return { campaigns, placeSlug: place?.slug ?? null, leads, inCoalition };
}

async function writeDown(
  world: World,
  trx: Writer,
  by: By,
  taskId: string,
  verb: string,
  detail: Readonly<Record<string, number>> = {},
): Promise<void> {
  await recordActivity(world, trx, {
    ...by,
    verb,
    subjectKind: "task",
    subjectId: taskId,
    detail,
  });
}
