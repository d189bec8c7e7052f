import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { campaignMessages } from "~/features/campaigns/messages";
import { reasonSchema } from "~/features/campaigns/schema";
import type {
  closeCampaign,
  reopenCampaign,
} from "~/features/campaigns/service/keep-campaigns.server";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireCampaign } from "./require-campaign.server";

/** What a page that closes or reopens a campaign shows. */
export async function loadTurn(args: LoaderFunctionArgs) {
  const { campaign } = await requireCampaign(args, "campaign.edit");
  return json({ campaign: { id: campaign.id, name: campaign.name } });
}

/** Closes or reopens a campaign for the reason given. */
export async function turnCampaign(
  args: ActionFunctionArgs,
  turn: typeof closeCampaign | typeof reopenCampaign,
) {
  const { member, campaign } = await requireCampaign(args, "campaign.edit");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), reasonSchema, {
    locale,
    messages: campaignMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { world } = args.context;
  const result = await turn(world, member, campaign, parsed.value.why);
  if (!result.ok) {
    const t = translator(locale, campaignMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because)),
      result.because,
    );
  }
  return redirect(paths.campaigns.board(campaign.id), 303);
}
