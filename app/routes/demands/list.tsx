import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Pager } from "~/components/Pager";
import { CampaignHeader } from "~/features/campaigns/components/CampaignHeader";
import { DemandFilter } from "~/features/demands/components/DemandFilter";
import { DemandTable } from "~/features/demands/components/DemandTable";
import { demandMessages } from "~/features/demands/messages";
import { readDemandList } from "~/features/demands/schema";
import { listCampaignDemands } from "~/features/demands/service/read-demands.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireCampaign } from "../campaigns/require-campaign.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, demandMessages, "demands");

export async function loader(args: LoaderFunctionArgs) {
  const { campaign } = await requireCampaign(args, "campaign.read");
  const query = readDemandList(new URL(args.request.url).searchParams);
  return json({
    campaign,
    query,
    ...(await listCampaignDemands(args.context.world, campaign, query)),
  });
}

export default function CampaignDemands() {
  const t = useTranslate(demandMessages);
  const { campaign, query, demands, total, pageSize, bodies } =
    useLoaderData<typeof loader>();
  const { page, ...wishes } = query;
  const asked = {
    state: query.state,
    overdue: query.overdue,
    body: query.body,
    q: query.q,
  };
  const filtered = Object.values(asked).some((wish) => wish);
  return (
    <div>
      <CampaignHeader
        campaign={campaign}
        current={paths.demands.ofCampaign(campaign.id)}
        actions={
          !campaign.closed && (
            <Link className="button" to={paths.demands.new(campaign.id)}>
              {t("newDemand")}
            </Link>
          )
        }
      />
      {total === 0 && !filtered ? (
        <EmptyState title={t("noneYet")}>
          <p className="soft">{t("noneYetHint")}</p>
          {!campaign.closed && (
            <p>
              <Link className="button" to={paths.demands.new(campaign.id)}>
                {t("newDemand")}
              </Link>
            </p>
          )}
        </EmptyState>
      ) : (
        <section className="stack" aria-label={t("demands")}>
          <DemandFilter
            campaignId={campaign.id}
            query={wishes}
            bodies={bodies}
            filtered={filtered}
          />
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <p role="status">{t("found", { count: total })}</p>
            {total > 0 && (
              <a
                className="no-print"
                href={paths.demands.csv(campaign.id, {
                  ...asked,
                  sort: query.sort,
                })}
              >
                {t("download")}
              </a>
            )}
          </div>
          {total === 0 ? (
            <EmptyState title={t("noneFound")} />
          ) : (
            <DemandTable caption={t("listCaption")} demands={demands} />
          )}
          <Pager
            page={page}
            pageSize={pageSize}
            total={total}
            hrefOf={(to) =>
              paths.demands.ofCampaign(campaign.id, { ...wishes, page: to })
            }
          />
        </section>
      )}
    </div>
  );
}
