import type { LoaderFunctionArgs } from "@remix-run/node";

import { calendarFile } from "~/features/tasks/service/calendar-file.server";
import { found } from "~/server/http/guards.server";

import { requireVisibleTask } from "./require-task.server";

/** The task for the reader's own calendar. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const { task } = await requireVisibleTask(args);
  const text = found(calendarFile(task, env, world.now()));
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="task.ics"',
      "Cache-Control": "private, no-store",
    },
  });
}
