import type { Reader, Writer } from "@db/connection.server";
import {
  countWaitingBefore,
  findClaim,
  findMailAddress,
  findNextWaiting,
  freePlace,
  holdTask,
  insertClaim,
  takePlace,
  updateClaim,
} from "@db/queries/task-claims.server";

import { hasCancelled } from "@db/queries/task-audience.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { groupsWhere } from "~/server/actor.server";
import { onceOnly } from "~/server/http/once.server";
import type { Member } from "~/server/actor.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import {
  holdsPlace,
  isLate,
  mayCancel,
  mayClaim,
  mayConfirm,
  statesBefore,
} from "../rules";
import type { ClaimState, TaskState } from "../types";
import { mailClaimer, mailLateCancellation } from "./task-mail.server";
import { mayJoin } from "./task-reader.server";
import type { Site } from "./task-mail.server";

type Held = NonNullable<Awaited<ReturnType<typeof hold>>>;

/** The task's row, held so that everybody else waits their turn. */
async function hold(trx: Writer, id: string) {
  const row = await holdTask(trx, id);
  return row && { ...row, state: row.state as TaskState };
}

type Claiming = Result<
  { state: ClaimState; ahead: number },
  "not_found" | "noLongerOpen"
>;

/**
 * Signs somebody up. The last place goes to exactly one person, by one
 * conditional update; whoever comes after joins the waiting list. Signing up
 * twice changes nothing and gives the same answer.
 *
 * @param once the mark of the form: a phone that sends the same tap again, an
 *   hour later and after the person cancelled, does not sign them up anew
 * @returns the state of the sign-up, and how many wait before them; refused
 *   with `not_found` for a task the person may not see, `noLongerOpen` for
 *   one that is over or called off, or a tap that was carried out and taken
 *   back since
 */
export async function claimTask(
  world: World,
  member: Member,
  taskId: string,
  once?: string,
): Promise<Claiming> {
  const { accountId } = member;
  const mine = groupsWhere(member, "task.claim");
  const answer: { now: Claiming | null } = { now: null };
  const key = once && `${once.slice(0, 40)}:${taskId.slice(0, 38)}`;
  await onceOnly(world, key, accountId, async (trx) => {
    answer.now = await claimHeld(world, trx, { accountId, mine, taskId });
    return answer.now.ok ? "claimed" : "";
  });
  if (answer.now) return answer.now;
  // This very tap was carried out before: say how things stand since.
  const claim = await findClaim(world.db.read, { taskId, accountId });
  return claim
    ? done(await standing(world.db.read, claim))
    : refused("noLongerOpen");
}

/**
 * Signs somebody up within a transaction.
 * @param mine groups whose tasks this person may sign up for; public tasks
 *   are for everybody
 */
export async function claimHeld(
  world: World,
  trx: Writer,
  {
    accountId,
    mine,
    taskId,
  }: { accountId: string; mine: readonly string[]; taskId: string },
): Promise<Claiming> {
  const task = await hold(trx, taskId);
  if (!task || !(await mayJoin(trx, mine, task))) return refused("not_found");
  const before = await findClaim(trx, { taskId, accountId });
  if (before) return done(await standing(trx, before));
  if (!mayClaim(task, world.now())) return refused("noLongerOpen");

  const state = (await takePlace(trx, taskId)) ? "registered" : "waiting";
  const claim = {
    id: world.newId(),
    task_id: taskId,
    account_id: accountId,
    state,
    claimed_at: timestamp(world),
    cancelled_at: null,
    finished_at: null,
    hours: null,
    chased_at: null,
  };
  await insertClaim(trx, claim);
  await writeDown(world, trx, task, accountId, `claim.${state}`);
  return done(
    await standing(trx, {
      id: claim.id,
      taskId,
      state,
      claimedAt: claim.claimed_at,
    }),
  );
}

async function standing(
  trx: Reader,
  claim: { id: string; taskId: string; state: string; claimedAt: string },
) {
  const state = claim.state as ClaimState;
  return {
    state,
    ahead: state === "waiting" ? await countWaitingBefore(trx, claim) : 0,
  };
}

/**
 * Takes one's own sign-up back. A place that becomes free goes to whoever has
 * waited longest, with a mail; less than a day before the start the organizer
 * hears of it, with the volunteer's word if they left one.
 */
export function cancelClaim(
  world: World,
  site: Site,
  member: Pick<Member, "accountId" | "name">,
  { taskId, word = "" }: { taskId: string; word?: string | undefined },
): Promise<Result<{ late: boolean }, "not_found" | "tooLateToCancel">> {
  return world.db.transaction(async (trx) => {
    const task = await hold(trx, taskId);
    const { accountId } = member;
    const claim = task && (await findClaim(trx, { taskId, accountId }));
    // The tap that is sent twice, because its answer got lost on the way.
    if (task && !claim && (await hasCancelled(trx, { taskId, accountId }))) {
      return done({ late: false });
    }
    if (!task || !claim) return refused("not_found");
    const now = world.now();
    const state = claim.state as ClaimState;
    if (!mayCancel(state, task, now)) return refused("tooLateToCancel");
    await updateClaim(trx, {
      id: claim.id,
      from: statesBefore("cancelled"),
      change: { state: "cancelled", cancelled_at: timestamp(world) },
    });
    await writeDown(world, trx, task, accountId, "claim.cancelled");
    if (!holdsPlace(state)) return done({ late: false });
    await freePlace(trx, taskId);
    const followed = await moveUp(world, trx, site, task);
    const late = isLate(task, now);
    if (late) {
      await mailLateCancellation(
        world,
        trx,
        site,
        { ...task, taken: task.taken - (followed ? 0 : 1) },
        { name: member.name, word },
      );
    }
    return done({ late });
  });
}

/**
 * Gives a free place, if there is one, to whoever has waited longest, and
 * tells them. Call it with the task's row held.
 * @returns whether somebody moved up
 */
export async function moveUp(
  world: World,
  trx: Writer,
  site: Site,
  task: Pick<
    Held,
    | "id"
    | "groupId"
    | "title"
    | "location"
    | "startsAt"
    | "endsAt"
    | "dueOn"
    | "timeZone"
  >,
): Promise<boolean> {
  const next = await findNextWaiting(trx, task.id);
  if (!next || !(await takePlace(trx, task.id))) return false;
  await updateClaim(trx, {
    id: next.id,
    from: ["waiting"],
    change: { state: "registered" },
  });
  await writeDown(world, trx, task, next.accountId, "claim.moved_up");
  const to = await findMailAddress(trx, next.accountId);
  if (to) await mailClaimer(world, trx, site, to, "movedUp", task);
  return true;
}

/** "I will be there." Saying it twice is as good as once. */
export function confirmClaim(
  world: World,
  member: Pick<Member, "accountId">,
  taskId: string,
): Promise<Result<null, "not_found" | "nothingToConfirm">> {
  return world.db.transaction(async (trx) => {
    const task = await hold(trx, taskId);
    const { accountId } = member;
    const claim = task && (await findClaim(trx, { taskId, accountId }));
    if (!task || !claim) return refused("not_found");
    if (claim.state === "confirmed") return done(null);
    if (!mayConfirm(claim.state as ClaimState, task, world.now())) {
      return refused("nothingToConfirm");
    }
    await updateClaim(trx, {
      id: claim.id,
      from: ["registered"],
      change: { state: "confirmed" },
    });
    await writeDown(world, trx, task, accountId, "claim.confirmed");
    return done(null);
  });
}

async function writeDown(
  world: World,
  trx: Writer,
  task: { id: string; groupId: string },
  accountId: string,
  verb: string,
): Promise<void> {
  await recordActivity(world, trx, {
    groupId: task.groupId,
    accountId,
    verb,
    subjectKind: "task",
    subjectId: task.id,
  });
}
