import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ReasonForm } from "~/features/campaigns/components/ReasonForm";
import { campaignMessages } from "~/features/campaigns/messages";
import { reopenCampaign } from "~/features/campaigns/service/keep-campaigns.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";

import { loadTurn, turnCampaign } from "./turn-campaign.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, campaignMessages, "reopenTitle");

export const loader = loadTurn;

export const action = (args: ActionFunctionArgs) =>
  turnCampaign(args, reopenCampaign);

export default function ReopenCampaign() {
  const t = useTranslate(campaignMessages);
  const { campaign } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <ReasonForm
      campaign={campaign}
      title={t("reopenTitle")}
      lead={t("reopenLead")}
      why={t("reopenWhy")}
      confirm={t("reopenConfirm")}
      form={form}
    />
  );
}
