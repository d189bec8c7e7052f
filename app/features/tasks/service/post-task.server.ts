import type { Writer } from "@db/connection.server";
import { findPlaceBySlug } from "@db/queries/jurisdictions.server";
import { findOfficialBySlug } from "@db/queries/officials.server";
import {
  endTaskRow,
  findPlaceOfGroup,
  insertTask,
  listCampaignChoices,
  updateTask,
} from "@db/queries/tasks.server";
import {
  isInCoalition,
  listPossibleLeads,
  removeTask,
} from "@db/queries/task-audience.server";
import { holdTask, listClaimsOf } from "@db/queries/task-claims.server";

import { findMotion } from "~/features/votes/service/read-motions.server";
import { addDays } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { holdsPlace, shiftOn } from "../rules";
import type { TaskForm } from "../schema";
import type { ClaimState, TaskTime } from "../types";
import { moveUp } from "./claim-task.server";
import { tellMoved } from "./follow-votes.server";
import { mailClaimer } from "./task-mail.server";
import type { Site } from "./task-mail.server";

interface By {
  accountId: string;
  groupId: string;
}

type Unknown =
  | "place_not_found"
  | "campaign_not_found"
  | "official_not_found"
  | "motion_not_found"
  | "voteHasNoDay"
  | "leadNotMember";

/**
 * Posts a task of a group.
 * @param by the caller has checked the role in the group
 * @returns its id; a second submit of the same form gets the same id
 */
export async function postTask(
  world: World,
  by: By,
  form: TaskForm & { once?: string | undefined },
): Promise<Result<{ id: string }, Unknown>> {
  const columns = await resolve(world, by.groupId, form);
  if (!columns.ok) return columns;
  const id = await onceOnly(world, form.once, by.accountId, async (trx) => {
    const newId = world.newId();
    await insertTask(trx, {
      id: newId,
      group_id: by.groupId,
      ...columns.value,
      taken: 0,
      state: "open",
      created_by: by.accountId,
      created_at: timestamp(world),
      ended_at: null,
      ended_by: null,
      ended_why: null,
    });
    await writeDown(world, trx, by, newId, "task.posted");
    return newId;
  });
  return done({ id });
}

/**
 * Changes an open task. Fewer places than people who hold one is refused;
 * more places go to whoever has waited longest. When time or place changed,
 * everybody who signed up is told.
 */
export async function changeTask(
  world: World,
  site: Site,
  by: By,
  taskId: string,
  form: TaskForm,
): Promise<
  Result<
    null,
    Unknown | "not_found" | "someone_was_first" | "capacityBelowTaken"
  >
> {
  const columns = await resolve(world, by.groupId, form);
  if (!columns.ok) return columns;
  return world.db.transaction(async (trx) => {
    const before = await holdTask(trx, taskId);
    if (!before || before.groupId !== by.groupId) return refused("not_found");
    const { capacity } = columns.value;
    if (capacity !== null && capacity < before.taken) {
      return refused("capacityBelowTaken");
    }
    if (!(await updateTask(trx, taskId, columns.value))) {
      return refused("someone_was_first");
    }
    await writeDown(world, trx, by, taskId, "task.changed");
    const after = {
      id: taskId,
      groupId: by.groupId,
      title: columns.value.title,
      location: columns.value.location,
      startsAt: columns.value.starts_at,
      endsAt: columns.value.ends_at,
      dueOn: columns.value.due_on,
      timeZone: columns.value.time_zone,
    };
    const moved =
      before.startsAt !== after.startsAt ||
      before.endsAt !== after.endsAt ||
      before.dueOn !== after.dueOn ||
      before.location !== after.location;
    if (moved) await tellMoved(world, trx, site, after);
    while (await moveUp(world, trx, site, after));
    return done(null);
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

/** Turns what was typed into the columns of a task. */
async function resolve(world: World, groupId: string, form: TaskForm) {
  const db = world.db.read;
  const place = await findPlaceBySlug(db, form.place);
  if (!place) return refused("place_not_found");
  const campaigns = form.campaign ? await listCampaignChoices(db, groupId) : [];
  if (form.campaign && !campaigns.some(({ id }) => id === form.campaign)) {
    return refused("campaign_not_found");
  }
  const official = form.official
    ? await findOfficialBySlug(db, form.official)
    : null;
  if (official === undefined) return refused("official_not_found");
  if (form.lead) {
    const able = await listPossibleLeads(db, groupId);
    if (!able.some(({ id }) => id === form.lead))
      return refused("leadNotMember");
  }
  const vote = form.motion
    ? await findMotion(world, form.motion, { own: [groupId], allied: [] })
    : undefined;
  if (vote === null) return refused("motion_not_found");
  const voteOn = vote?.motion.localDate ?? null;
  // Times without a day: the day is the vote's affair, and it has none yet.
  if (form.daysBefore !== undefined && form.from && voteOn === null) {
    return refused("voteHasNoDay");
  }
  const time = timeOf(form, place.timeZone, voteOn);
  return done({
    campaign_id: form.campaign ?? null,
    demand_id: vote?.motion.demandId ?? null,
    jurisdiction_id: place.id,
    official_id: official?.id ?? null,
    motion_id: vote?.motion.id ?? null,
    kind: form.kind,
    title: form.title,
    why: form.why ?? "",
    ask: form.ask ?? "",
    script: form.script ?? "",
    location: form.location ?? "",
    starts_at: time.startsAt,
    ends_at: time.endsAt,
    due_on: time.dueOn,
    time_zone: time.timeZone,
    days_before: form.daysBefore ?? null,
    vote_on: form.daysBefore === undefined ? null : voteOn,
    capacity: form.capacity ?? null,
    wanted: form.wanted,
    visibility: form.visibility === "public" ? "public" : "group",
    shared_with: form.visibility === "coalition" ? "coalitions" : null,
    lead_account_id: form.lead ?? null,
    language: form.language ?? null,
    hoped_lean: official && form.hopedLean ? form.hopedLean : null,
  });
}

/** The time of a task as typed; a day that follows the vote is counted back. */
function timeOf(
  form: TaskForm,
  timeZone: string,
  voteOn: string | null,
): TaskTime {
  const counted =
    form.daysBefore !== undefined && voteOn !== null
      ? addDays(voteOn, -form.daysBefore)
      : undefined;
  const { from, until } = form;
  const day = form.day ?? counted;
  if (day === undefined || from === undefined || until === undefined) {
    return {
      startsAt: null,
      endsAt: null,
      dueOn: form.dueOn ?? counted ?? null,
      timeZone,
    };
  }
  return shiftOn(day, from, until, timeZone);
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
