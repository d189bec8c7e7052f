import type { LoaderFunctionArgs } from "@remix-run/node";

import { secretCalendar } from "~/features/campaigns/service/campaign-calendar.server";
import { found } from "~/server/http/guards.server";
import { calendarResponse } from "~/server/http/respond.server";

/**
 * A member's own address for a campaign's calendar: calendar programs cannot
 * sign in, so the address itself is the secret (24 random bytes, only its hash
 * is stored). It reads no cookie, and ends with the membership.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { world, env } = context;
  const token = (params.token ?? "").replace(/\.ics$/, "");
  const text = found(await secretCalendar(world, env, token));
  return calendarResponse(text, "campaign.ics", "private");
}
