import {
  findClaim,
  freePlace,
  holdTask,
  insertClaim,
  listClaimsOf,
  takePlace,
  updateClaim,
} from "@db/queries/task-claims.server";
import { noteChased } from "@db/queries/task-shifts.server";
import type { Writer } from "@db/connection.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { CHASE_AGAIN_HOURS, holdsPlace, mayCancel, mayConfirm } from "../rules";
import type { ClaimState, TaskState } from "../types";
import { moveUp } from "./claim-task.server";
import { mailClaimer } from "./task-mail.server";
import type { Site } from "./task-mail.server";

interface By {
  accountId: string;
  groupId: string;
}

/** The people somebody ticked, among those who did not cancel. */
async function ticked(trx: Writer, taskId: string, ids: ReadonlySet<string>) {
  const claims = await listClaimsOf(trx, taskId);
  return claims
    .filter(({ id }) => ids.has(id))
    .map((claim) => ({ ...claim, state: claim.state as ClaimState }));
}

async function heldBy(trx: Writer, by: By, taskId: string) {
  const task = await holdTask(trx, taskId);
  if (!task || task.groupId !== by.groupId) return null;
  return { ...task, state: task.state as TaskState };
}

/**
 * Asks the ticked people who have not confirmed to say whether they come;
 * whoever was asked in the last twelve hours is left in peace.
 * @returns how many were asked
 */
export function chase(
  world: World,
  site: Site,
  by: By,
  taskId: string,
  ids: ReadonlySet<string>,
): Promise<Result<number, "not_found">> {
  return world.db.transaction(async (trx) => {
    const task = await heldBy(trx, by, taskId);
    if (!task) return refused("not_found");
    const now = world.now();
    const before = new Date(
      now.getTime() - CHASE_AGAIN_HOURS * 3_600_000,
    ).toISOString();
    const people = (await ticked(trx, taskId, ids)).filter(
      (claim) =>
        mayConfirm(claim.state, task, now) && (claim.chasedAt ?? "") < before,
    );
    for (const person of people) {
      await mailClaimer(world, trx, site, person, "chase", task);
    }
    await noteChased(trx, {
      ids: people.map(({ id }) => id),
      at: timestamp(world),
    });
    await writeDown(world, trx, by, taskId, "claims.chased", people.length);
    return done(people.length);
  });
}

/**
 * Writes down that these people said they will come, on the phone or in
 * person.
 * @returns how many
 */
export function confirmFor(
  world: World,
  by: By,
  taskId: string,
  ids: ReadonlySet<string>,
): Promise<Result<number, "not_found">> {
  return world.db.transaction(async (trx) => {
    const task = await heldBy(trx, by, taskId);
    if (!task) return refused("not_found");
    let count = 0;
    for (const claim of await ticked(trx, taskId, ids)) {
      if (!mayConfirm(claim.state, task, world.now())) continue;
      await updateClaim(trx, {
        id: claim.id,
        from: ["registered"],
        change: { state: "confirmed" },
      });
      count += 1;
    }
    await writeDown(world, trx, by, taskId, "claims.confirmed", count);
    return done(count);
  });
}

/**
 * Takes people off the list of a task and tells them; their places go to who
 * waits.
 * @returns how many
 */
export function takeOff(
  world: World,
  site: Site,
  by: By,
  taskId: string,
  ids: ReadonlySet<string>,
): Promise<Result<number, "not_found">> {
  return world.db.transaction(async (trx) => {
    const task = await heldBy(trx, by, taskId);
    if (!task) return refused("not_found");
    const people = (await ticked(trx, taskId, ids)).filter(({ state }) =>
      mayCancel(state, task, world.now()),
    );
    for (const person of people) {
      await end(world, trx, taskId, person);
      await mailClaimer(world, trx, site, person, "takenOff", task);
    }
    while (await moveUp(world, trx, site, task));
    await writeDown(world, trx, by, taskId, "claims.removed", people.length);
    return done(people.length);
  });
}

async function end(
  world: World,
  trx: Writer,
  taskId: string,
  claim: { id: string; state: ClaimState },
): Promise<void> {
  await updateClaim(trx, {
    id: claim.id,
    from: [claim.state],
    change: { state: "cancelled", cancelled_at: timestamp(world) },
  });
  if (holdsPlace(claim.state)) await freePlace(trx, taskId);
}

/**
 * Moves people to another shift of the same work, as many as have room there,
 * and tells them. Their places here go to who waits.
 * @returns how many moved, and how many found the other shift full
 */
export function reshift(
  world: World,
  site: Site,
  by: By,
  { from, to, ids }: { from: string; to: string; ids: ReadonlySet<string> },
): Promise<Result<{ moved: number; full: number }, "not_found">> {
  return world.db.transaction(async (trx) => {
    // Always in one order, so that two who move people both ways never block.
    for (const id of [from, to].sort()) await holdTask(trx, id);
    const [here, there] = [
      await heldBy(trx, by, from),
      await heldBy(trx, by, to),
    ];
    if (
      !here ||
      !there ||
      from === to ||
      here.seriesId === null ||
      here.seriesId !== there.seriesId ||
      there.state !== "open"
    ) {
      return refused("not_found");
    }
    let [moved, full] = [0, 0];
    for (const person of await ticked(trx, from, ids)) {
      if (!mayCancel(person.state, here, world.now())) continue;
      const { accountId } = person;
      const already = await findClaim(trx, { taskId: to, accountId });
      if (!already && !(await takePlace(trx, to))) {
        full += 1;
        continue;
      }
      await end(world, trx, from, person);
      if (!already) {
        await insertClaim(trx, {
          id: world.newId(),
          task_id: to,
          account_id: accountId,
          state: "registered",
          claimed_at: timestamp(world),
          cancelled_at: null,
          finished_at: null,
          hours: null,
          chased_at: null,
        });
      }
      await mailClaimer(world, trx, site, person, "reshifted", there);
      moved += 1;
    }
    while (await moveUp(world, trx, site, here));
    await writeDown(world, trx, by, from, "claims.moved", moved);
    return done({ moved, full });
  });
}

async function writeDown(
  world: World,
  trx: Writer,
  by: By,
  taskId: string,
  verb: string,
  people: number,
): Promise<void> {
  if (people === 0) return;
  await recordActivity(world, trx, {
    ...by,
    verb,
    subjectKind: "task",
    subjectId: taskId,
    detail: { people },
  });
}
