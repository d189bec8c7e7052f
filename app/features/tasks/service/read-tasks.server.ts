import {
  countPublicTasksIn,
  countTasksOf,
  countWaiting,
  findTask,
  listCampaignChoices,
  listOpenTasksAbout,
  listPublicTasksIn,
  listTasksOf,
} from "@db/queries/tasks.server";
import {
  countWaitingBefore,
  findClaim,
  listClaimsOf,
  listOwnTasksAhead,
  listOwnTasksBehind,
  sumOwnTasksBehind,
} from "@db/queries/task-claims.server";
import { hadSignUps, listLeadsOf } from "@db/queries/task-audience.server";
import { listOutcomesOf } from "@db/queries/contacts.server";
import type { Moment } from "@db/queries/tasks.server";

import { addDays, dayIn, instantOf } from "~/lib/calendar";
import type { Actor } from "~/server/actor.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import {
  isLate,
  isOverdue,
  mayCancel,
  mayClaim,
  mayConfirm,
  mayReport,
} from "../rules";
import type { TaskListQuery } from "../schema";
import type {
  ClaimState,
  LeanHeard,
  Reached,
  SpotOnMap,
  TaskKind,
  TaskState,
  TaskVisibility,
} from "../types";
import { readerOf } from "./task-reader.server";

const PAGE_SIZE = 25;

/**
 * The moment a list is for. A due day may have passed here and not yet in
 * Hawaii: lists go by the last clock on earth, rules by the task's own.
 */
export function momentOf(world: World): Moment {
  return {
    now: timestamp(world),
    today: dayIn("Etc/GMT+12", world.now()),
  };
}

interface Row {
  kind: string;
  state: string;
  visibility: string;
  sharedWith: string | null;
  startsAt: string | null;
  endsAt: string | null;
  dueOn: string | null;
  /** Set when the day follows the vote: so many days before it. */
  daysBefore: number | null;
  timeZone: string;
  placeId: string | null;
  placeParentId: string | null;
  placeKind: string | null;
  stateCode: string | null;
}

export function asTask<R extends Row>(row: R, now: Date) {
  const state = row.state as TaskState;
  return {
    ...row,
    kind: row.kind as TaskKind,
    state,
    visibility: visibilityOf(row),
    overdue: isOverdue({ ...row, state }, now),
    open: mayClaim({ ...row, state }, now),
  };
}

function visibilityOf({ visibility, sharedWith }: Row): TaskVisibility {
  if (visibility === "public") return "public";
  return sharedWith === null ? "group" : "coalition";
}

export function spotOf(row: Row): SpotOnMap | null {
  return row.placeId === null
    ? null
    : {
        id: row.placeId,
        parentId: row.placeParentId,
        kind: row.placeKind ?? "",
        stateCode: row.stateCode,
      };
}

export type Task = NonNullable<Awaited<ReturnType<typeof readTask>>>;

/**
 * The task, if this reader may see it: a public one, or one of their groups'.
 * Ask and script are for the members of the group, and of the groups it shares
 * the task with; for others both are null. The vote is for the group alone.
 */
export async function readTask(
  world: World,
  actor: Actor,
  id: string | undefined,
) {
  const reader = await readerOf(world.db.read, actor);
  const accountId = actor.kind === "member" ? actor.accountId : null;
  const row = await findTask(world.db.read, {
    id: id ?? "",
    ...reader,
    accountId,
  });
  if (!row) return null;
  const { leadId, ...facts } = row;
  const inside = reader.groupIds.includes(row.groupId);
  const allied =
    row.sharedWith !== null && reader.alliedIds.includes(row.groupId);
  return {
    ...asTask(facts, world.now()),
    inside,
    /** Whether this reader leads the task, as a member of its group. */
    leading: inside && leadId !== null && leadId === accountId,
    leadId: inside ? leadId : null,
    leadName: inside ? row.leadName : null,
    ask: inside || allied ? row.ask : null,
    script: inside || allied ? row.script : null,
    motionId: inside ? row.motionId : null,
    motionTitle: inside ? row.motionTitle : null,
    createdByName: inside ? row.createdByName : null,
    // A public task may belong to a campaign that is not.
    campaignName: inside ? row.campaignName : null,
  };
}

/** Where this person stands with a task, and what they can do now. */
export async function readOwnClaim(world: World, actor: Actor, task: Task) {
  if (actor.kind === "visitor") return null;
  const row = await findClaim(world.db.read, {
    taskId: task.id,
    accountId: actor.accountId,
  });
  if (!row) return null;
  const state = row.state as ClaimState;
  const now = world.now();
  return {
    state,
    hours: row.hours,
    late: isLate(task, now),
    ahead:
      state === "waiting" ? await countWaitingBefore(world.db.read, row) : 0,
    mayCancel: mayCancel(state, task, now),
    mayConfirm: mayConfirm(state, task, now),
    mayReport: mayReport(state, task, now),
  };
}

/**
 * Who signed up, and what came of it; for organizers of the task's group. The
 * volunteer who leads it sees names and states, and no addresses.
 */
export async function readSignUps(
  world: World,
  taskId: string,
  withAddresses: boolean,
) {
  const [claims, outcomes] = await Promise.all([
    listClaimsOf(world.db.read, taskId),
    readOutcomes(world, withAddresses ? taskId : ""),
  ]);
  return {
    outcomes,
    claims: claims.map(
      ({ id, name, email, state, claimedAt, chasedAt, hours }) => ({
        id,
        name,
        email: withAddresses ? email : null,
        state: state as ClaimState,
        claimedAt,
        chasedAt,
        hours,
      }),
    ),
  };
}

/** Whether anybody ever signed up, cancelled or not. */
export function everHadSignUps(world: World, taskId: string): Promise<boolean> {
  return hadSignUps(world.db.read, taskId);
}

async function readOutcomes(world: World, taskId: string) {
  const rows = await listOutcomesOf(world.db.read, taskId);
  return rows.map((row) => ({
    ...row,
    reached: row.reached as Reached,
    leanHeard: row.leanHeard as LeanHeard | null,
  }));
}

export async function withWaiting<T extends { id: string }>(
  world: World,
  tasks: readonly T[],
) {
  const counts = await countWaiting(
    world.db.read,
    tasks.map(({ id }) => id),
  );
  const waiting = new Map(counts.map((row) => [row.taskId, row.count]));
  return tasks.map((task) => ({ ...task, waiting: waiting.get(task.id) ?? 0 }));
}

/** How many people wait for a place. */
export async function countWaitingFor(
  world: World,
  taskId: string,
): Promise<number> {
  const [row] = await countWaiting(world.db.read, [taskId]);
  return row?.count ?? 0;
}

/** A page of the tasks of these groups, for their organizers. */
export async function listTasks(
  world: World,
  groupIds: readonly string[],
  query: TaskListQuery,
  timeZone = "UTC",
) {
  const dayAt = (day: string) => ({
    day,
    at: instantOf(day, "00:00", timeZone).toISOString(),
  });
  const filter = {
    groupIds,
    state: query.state,
    kind: query.kind,
    campaignId: query.campaign,
    short: query.short === "1",
    leadId: query.lead,
    from: query.from ? dayAt(query.from) : undefined,
    before: query.until ? dayAt(addDays(query.until, 1)) : undefined,
    search: query.q,
  };
  const [rows, total, campaigns, leads] = await Promise.all([
    listTasksOf(world.db.read, {
      ...filter,
      limit: PAGE_SIZE,
      offset: (query.page - 1) * PAGE_SIZE,
    }),
    countTasksOf(world.db.read, filter),
    Promise.all(groupIds.map((id) => listCampaignChoices(world.db.read, id))),
    listLeadsOf(world.db.read, groupIds),
  ]);
  const now = world.now();
  return {
    total,
    pageSize: PAGE_SIZE,
    tasks: await withWaiting(
      world,
      rows.map((row) => asTask(row, now)),
    ),
    campaigns: campaigns.flat().map(({ id, name }) => ({ id, name })),
    leads,
  };
}

/** What somebody signed up for: ahead, waiting, behind (a page of it). */
export async function readOwnTasks(
  world: World,
  accountId: string,
  page: number,
) {
  const moment = momentOf(world);
  const [ahead, behind, sum] = await Promise.all([
    listOwnTasksAhead(world.db.read, { accountId, ...moment, limit: 200 }),
    listOwnTasksBehind(world.db.read, {
      accountId,
      ...moment,
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    }),
    sumOwnTasksBehind(world.db.read, { accountId, ...moment }),
  ]);
  const now = world.now();
  const read = <R extends Row & { claimState: string }>(row: R) => {
    const task = asTask(row, now);
    const claimState = row.claimState as ClaimState;
    return {
      ...task,
      claimState,
      mayCancel: mayCancel(claimState, task, now),
      mayConfirm: mayConfirm(claimState, task, now),
      mayReport: mayReport(claimState, task, now),
    };
  };
  const own = ahead.map(read);
  return {
    upcoming: own.filter(({ claimState }) => claimState !== "waiting"),
    waiting: own.filter(({ claimState }) => claimState === "waiting"),
    behind: behind.map(read),
    behindCount: sum.count,
    hours: sum.hours,
    pageSize: PAGE_SIZE,
  };
}

/** A page of the open public tasks to come in a place, the soonest first. */
export async function publicTasksPage(
  world: World,
  placeId: string,
  page: number,
) {
  const ask = { placeId, ...momentOf(world) };
  const [rows, total] = await Promise.all([
    listPublicTasksIn(world.db.read, {
      ...ask,
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    }),
    countPublicTasksIn(world.db.read, ask),
  ]);
  return {
    total,
    pageSize: PAGE_SIZE,
    tasks: rows.map((row) => asTask(row, world.now())),
  };
}

/** Open public tasks to come in a place. */
export async function publicTasksIn(world: World, placeId: string) {
  const rows = await listPublicTasksIn(world.db.read, {
    placeId,
    ...momentOf(world),
    limit: 10,
  });
  return rows.map((row) => asTask(row, world.now())).filter(({ open }) => open);
}

/** Open tasks to come about an official, as far as this reader may see them. */
export async function openTasksAbout(
  world: World,
  actor: Actor,
  officialId: string,
) {
  const rows = await listOpenTasksAbout(world.db.read, {
    officialId,
    ...(await readerOf(world.db.read, actor)),
    ...momentOf(world),
    limit: 10,
  });
  return rows.map((row) => asTask(row, world.now())).filter(({ open }) => open);
}
