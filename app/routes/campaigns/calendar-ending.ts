import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { endCalendarAddress } from "~/features/campaigns/service/campaign-calendar.server";
import { paths } from "~/paths";

import { requireCampaign } from "./require-campaign.server";

/** The secret address leads nowhere from now on. */
export async function action(args: ActionFunctionArgs) {
  const { member, campaign } = await requireCampaign(args, "campaign.read");
  await endCalendarAddress(args.context.world, member.accountId, campaign.id);
  return redirect(paths.campaigns.calendars(campaign.id), 303);
}
