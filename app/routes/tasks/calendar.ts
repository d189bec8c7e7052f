import type { LoaderFunctionArgs } from "@remix-run/node";

import { calendarFile } from "~/features/tasks/service/calendar-file.server";
import { found } from "~/server/http/guards.server";
import { calendarResponse } from "~/server/http/respond.server";

import { requireVisibleTask } from "./require-task.server";

/** The task for the reader's own calendar. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const { task } = await requireVisibleTask(args);
  const text = found(calendarFile(task, env, world.now()));
  return calendarResponse(text, "task.ics", "private");
}
