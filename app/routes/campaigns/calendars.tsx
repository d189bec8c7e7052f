import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { WebLink } from "~/components/WebLink";
import { campaignMessages } from "~/features/campaigns/messages";
import {
  calendarAddressOf,
  renewCalendarAddress,
} from "~/features/campaigns/service/campaign-calendar.server";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireCampaign } from "./require-campaign.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, campaignMessages, "calendarTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const { member, campaign } = await requireCampaign(args, "campaign.read");
  return json({
    campaign: { id: campaign.id, name: campaign.name },
    publicAddress:
      campaign.visibility === "public"
        ? env.publicUrl + paths.campaigns.calendar(campaign.slug)
        : null,
    madeOn: await calendarAddressOf(world, member.accountId, campaign.id),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { member, campaign } = await requireCampaign(args, "campaign.read");
  const token = await renewCalendarAddress(
    world,
    member.accountId,
    campaign.id,
  );
  return json({
    address: env.publicUrl + paths.campaigns.secretCalendar(token),
  });
}

/** The addresses under which calendars follow this campaign. */
export default function CampaignCalendars() {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const { campaign, publicAddress, madeOn } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.campaigns.list(), label: t("campaigns") },
          { to: paths.campaigns.board(campaign.id), label: campaign.name },
        ]}
        title={t("calendarTitle")}
        lead={t("calendarLead")}
      />
      {publicAddress !== null && (
        <section aria-labelledby="public" className="stack-tight">
          <h2 id="public">{t("calendarPublic")}</h2>
          <p className="soft">{t("calendarPublicHint")}</p>
          <p className="break-all">
            <WebLink to={publicAddress} />
          </p>
        </section>
      )}
      <section aria-labelledby="secret" className="stack-tight">
        <h2 id="secret">{t("calendarSecret")}</h2>
        <p className="soft">{t("calendarSecretHint")}</p>
        {made ? (
          <Notice tone="good">
            <p>{t("calendarMade")}</p>
            <p className="break-all">
              <strong>{made.address}</strong>
            </p>
          </Notice>
        ) : (
          madeOn !== null && (
            <p>
              {t("calendarMadeOn", {
                day: formatDay(locale, madeOn.slice(0, 10)),
              })}
            </p>
          )
        )}
        <div className="flex flex-wrap gap-3">
          <form method="post" action={paths.campaigns.calendars(campaign.id)}>
            <button className="button" type="submit">
              {t(madeOn === null && !made ? "calendarMake" : "calendarRenew")}
            </button>
          </form>
          {(made ?? madeOn) !== null && (
            <form
              method="post"
              action={paths.campaigns.endCalendar(campaign.id)}
            >
              <button className="button button-quiet" type="submit">
                {t("calendarEnd")}
              </button>
            </form>
          )}
        </div>
      </section>
    </div>
  );
}
