import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { takeTaskAway } from "~/features/tasks/service/post-task.server";
import { paths } from "~/paths";

import { requireTask, toTask } from "./require-task.server";

/** Takes a task away that was posted by mistake. */
export async function action(args: ActionFunctionArgs) {
  const { task, by } = await requireTask(args, "task.post");
  const result = await takeTaskAway(args.context.world, by, task.id);
  return result.ok
    ? redirect(paths.tasks.board(), 303)
    : toTask(task.id, { no: result.because });
}
