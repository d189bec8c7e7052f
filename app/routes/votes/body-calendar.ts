import type { LoaderFunctionArgs } from "@remix-run/node";

import { findBody } from "~/features/officials/service.server";
import { bodyCalendar } from "~/features/votes/service/calendar.server";
import { found } from "~/server/http/guards.server";
import { calendarResponse } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

/** The meetings of a body for anybody's calendar. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const text = await bodyCalendar(world, env, await localeOf(args), body);
  return calendarResponse(text, `${body.slug}.ics`, "public");
}
