import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { PageHeader } from "~/components/PageHeader";
import { CampaignFields } from "~/features/campaigns/components/CampaignFields";
import { campaignMessages } from "~/features/campaigns/messages";
import { campaignSchema } from "~/features/campaigns/schema";
import { changeCampaign } from "~/features/campaigns/service/keep-campaigns.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireCampaign } from "./require-campaign.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, campaignMessages, "editCampaign");

export async function loader(args: LoaderFunctionArgs) {
  const { campaign } = await requireCampaign(args, "campaign.edit");
  return json({ campaign });
}

export async function action(args: ActionFunctionArgs) {
  const { member, campaign } = await requireCampaign(args, "campaign.edit");
  const parsed = parseForm(await args.request.formData(), campaignSchema, {
    locale: await localeOf(args),
    messages: campaignMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  await changeCampaign(args.context.world, member, campaign, parsed.value);
  return redirect(paths.campaigns.board(campaign.id), 303);
}

export default function EditCampaign() {
  const t = useTranslate(campaignMessages);
  const { campaign } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.campaigns.list(), label: t("campaigns") },
          { to: paths.campaigns.board(campaign.id), label: campaign.name },
        ]}
        title={t("editCampaign")}
      />
      <form method="post" className="stack prose" noValidate>
        <ErrorSummary form={form} />
        <CampaignFields form={form} values={campaign} />
        <div className="flex flex-wrap gap-3">
          <button className="button" type="submit">
            {t("saveChanges")}
          </button>
          <Link
            className="button button-quiet"
            to={paths.campaigns.board(campaign.id)}
          >
            {t("cancel")}
          </Link>
        </div>
      </form>
    </div>
  );
}
