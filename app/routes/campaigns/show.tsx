import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { placeWords } from "~/features/campaigns/components/CampaignHeader";
import { HowToHelp } from "~/features/campaigns/components/HowToHelp";
import { campaignMessages } from "~/features/campaigns/messages";
import { readPublicPage } from "~/features/campaigns/service/public-page.server";
import { readPublicCampaign } from "~/features/campaigns/service/read-campaigns.server";
import { StateBadge } from "~/features/demands/components/StateBadge";
import { plainTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorMay, actorOf } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.campaign.name ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const campaign = found(
    await readPublicCampaign(world, args.params.slug ?? ""),
  );
  return json({
    campaign,
    ...(await readPublicPage(world, campaign)),
    mayRead: actorMay(await actorOf(args), "campaign.read", campaign.groupId),
  });
}

/** What a neighbor should know of a campaign, and what they can do. */
export default function PublicCampaign() {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const { campaign, demands, mayRead, ...help } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeader
          crumbs={[
            {
              to: paths.places.show(campaign.placeSlug),
              label: placeWords(campaign),
            },
          ]}
          title={campaign.name}
          lead={
            <Link to={paths.groups.show(campaign.groupSlug)}>
              {t("runBy", { group: campaign.groupName })}
            </Link>
          }
          actions={
            mayRead && (
              <Link
                className="button button-quiet"
                to={paths.campaigns.board(campaign.id)}
              >
                {t("openBoard")}
              </Link>
            )
          }
        />
        {campaign.closed && <Notice>{t("campaignClosed")}</Notice>}
        <p className="max-w-2xl text-lg break-words whitespace-pre-line">
          {campaign.summary}
        </p>
        <p>
          <a href={paths.campaigns.calendar(campaign.slug, locale)}>
            {t("calendarSubscribe")}
          </a>
        </p>
      </div>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="ask" className="min-w-0">
          <h2 id="ask">{t("whatWeAsk")}</h2>
          {demands.length === 0 ? (
            <EmptyState title={t("nothingAskedYet")} />
          ) : (
            <ul className="list-rows">
              {demands.map((demand) => (
                <li key={demand.id} className="stack-tight">
                  <h3>
                    <Link to={paths.demands.show(demand.id)}>
                      {demand.title}
                    </Link>
                  </h3>
                  <p className="flex flex-wrap items-center gap-3">
                    <StateBadge state={demand.state} overdue={demand.overdue} />
                    {demand.bodyName && (
                      <span className="soft small">{demand.bodyName}</span>
                    )}
                  </p>
                  <p className="line-clamp-4 break-words">{demand.ask}</p>
                </li>
              ))}
            </ul>
          )}
        </section>
        {!campaign.closed && <HowToHelp campaign={campaign} {...help} />}
      </div>
    </div>
  );
}
