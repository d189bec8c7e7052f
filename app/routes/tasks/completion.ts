import type { ActionFunctionArgs } from "@remix-run/node";

import { completeTask } from "~/features/tasks/service/post-task.server";

import { requireTask, toTask } from "./require-task.server";

/** Marks a task done. */
export async function action(args: ActionFunctionArgs) {
  const { task, by } = await requireTask(args, "task.post");
  const result = await completeTask(args.context.world, by, task.id);
  return toTask(
    task.id,
    result.ok ? { done: "completed" } : { no: result.because },
  );
}
