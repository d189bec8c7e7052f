import type { LoaderFunctionArgs } from "@remix-run/node";

import { campaignCalendar } from "~/features/campaigns/service/campaign-calendar.server";
import { readPublicCampaign } from "~/features/campaigns/service/read-campaigns.server";
import { found } from "~/server/http/guards.server";
import { calendarResponse } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

/** What is public of a campaign, for anybody's calendar. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const campaign = found(
    await readPublicCampaign(world, args.params.slug ?? ""),
  );
  const locale = await localeOf(args);
  const text = await campaignCalendar(world, env, locale, campaign, {
    all: false,
  });
  return calendarResponse(text, `${campaign.slug}.ics`, "public");
}
