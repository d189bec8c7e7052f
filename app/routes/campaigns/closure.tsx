import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ReasonForm } from "~/features/campaigns/components/ReasonForm";
import { campaignMessages } from "~/features/campaigns/messages";
import { reasonSchema } from "~/features/campaigns/schema";
import { closeCampaign } from "~/features/campaigns/service/keep-campaigns.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireCampaign } from "./require-campaign.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, campaignMessages, "closeTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { campaign } = await requireCampaign(args, "campaign.edit");
  return json({ campaign: { id: campaign.id, name: campaign.name } });
}

export async function action(args: ActionFunctionArgs) {
  const { member, campaign } = await requireCampaign(args, "campaign.edit");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), reasonSchema, {
    locale,
    messages: campaignMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await closeCampaign(
    args.context.world,
    member,
    campaign,
    parsed.value.why,
  );
  if (!result.ok) {
    const t = translator(locale, campaignMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because)),
      result.because,
    );
  }
  return redirect(paths.campaigns.board(campaign.id), 303);
}

export default function CloseCampaign() {
  const t = useTranslate(campaignMessages);
  const { campaign } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <ReasonForm
      campaign={campaign}
      title={t("closeTitle")}
      lead={t("closeLead")}
      why={t("closeWhy")}
      hint={t("closeWhyHint")}
      confirm={t("closeConfirm")}
      form={form}
    />
  );
}
