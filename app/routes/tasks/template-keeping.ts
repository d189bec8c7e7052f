import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { keepTemplate } from "~/features/tasks/service/templates.server";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";

import { requireTask } from "./require-task.server";

/** Keeps a task's words for the group to start from again. */
export async function action(args: ActionFunctionArgs) {
  const { task, by } = await requireTask(args, "task.post");
  await keepTemplate(args.context.world, by, task, await localeOf(args));
  return redirect(paths.tasks.templates({ done: "kept" }), 303);
}
