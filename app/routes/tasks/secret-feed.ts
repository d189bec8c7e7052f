import type { LoaderFunctionArgs } from "@remix-run/node";

import { personalCalendar } from "~/features/tasks/service/calendar.server";
import { found } from "~/server/http/guards.server";
import { calendarResponse } from "~/server/http/respond.server";

/**
 * Somebody's own tasks for their calendar program, which cannot sign in: the
 * address is the secret. It reads no cookie.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { world, env } = context;
  const token = (params["token"] ?? "").replace(/\.ics$/, "");
  const text = found(await personalCalendar(world, env, token));
  return calendarResponse(text, "my-tasks.ics", "private");
}
