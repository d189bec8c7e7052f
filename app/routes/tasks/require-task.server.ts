import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";

import { readTask } from "~/features/tasks/service/read-tasks.server";
import { paths } from "~/paths";
import { actorMay, actorOf } from "~/server/actor.server";
import {
  found,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";
import type { Ability } from "~/server/permissions";

/**
 * The task named by `:id`, for whoever may see it. Mails lead here, so
 * somebody who is signed out is asked to sign in before it is "not there".
 */
export async function requireVisibleTask(args: LoaderFunctionArgs) {
  const actor = await actorOf(args);
  const task = await readTask(args.context.world, actor, args.params["id"]);
  if (!task && actor.kind === "visitor") await requireMember(args);
  return { actor, task: found(task) };
}

/**
 * The task named by `:id`, for a member whose role in its group allows
 * `ability`; with whom they act for.
 */
export async function requireTask(args: LoaderFunctionArgs, ability: Ability) {
  const member = await requireMember(args);
  const { task } = await requireVisibleTask(args);
  await requireInGroup(args, ability, { id: task.groupId });
  return {
    task,
    member,
    by: { accountId: member.accountId, groupId: task.groupId },
  };
}

/**
 * The task named by `:id`, for who keeps its list of people: organizers of its
 * group, and the member who leads it. `organizer` tells which.
 */
export async function requireTaskKeeper(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  const { task } = await requireVisibleTask(args);
  if (!task.leading) {
    await requireInGroup(args, "task.post", { id: task.groupId });
  }
  return {
    task,
    member,
    by: { accountId: member.accountId, groupId: task.groupId },
    organizer: actorMay(member, "task.post", task.groupId),
  };
}

/** Back to the task's page, to where it says what became of the wish. */
export function toTask(id: string, params: { done?: string; no?: string }) {
  return redirect(paths.tasks.show(id, params), 303);
}

/** Back to the list of people, with how many something was done for. */
export function toPeople(id: string, counts: Readonly<Record<string, number>>) {
  return redirect(`${paths.tasks.show(id, counts)}#people`, 303);
}
