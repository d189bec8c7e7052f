import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { Tabs } from "~/components/Tabs";
import { CampaignTable } from "~/features/campaigns/components/CampaignTable";
import { campaignMessages } from "~/features/campaigns/messages";
import { readCampaignList } from "~/features/campaigns/schema";
import { listCampaigns } from "~/features/campaigns/service/read-campaigns.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, campaignMessages, "campaigns");

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "campaign.read");
  const query = readCampaignList(new URL(args.request.url).searchParams);
  return json({
    query,
    ...(await listCampaigns(
      args.context.world,
      groupsWhere(member, "campaign.read"),
      query,
    )),
  });
}

export default function Campaigns() {
  const t = useTranslate(campaignMessages);
  const { query, campaigns, total, pageSize } = useLoaderData<typeof loader>();
  const wishes = {
    ...(query.closed && { closed: query.closed }),
    q: query.q,
  };
  return (
    <div className="stack">
      <PageHeader
        title={t("campaigns")}
        actions={
          // Where nothing is open, the words below bring the same button.
          !(total === 0 && query.q === "" && !query.closed) && (
            <Link className="button" to={paths.campaigns.new()}>
              {t("newCampaign")}
            </Link>
          )
        }
      />
      <Tabs
        label={t("whichOnes")}
        current={paths.campaigns.list(
          query.closed ? { closed: query.closed } : {},
        )}
        tabs={[
          { to: paths.campaigns.list(), label: t("openOnes") },
          {
            to: paths.campaigns.list({ closed: "1" }),
            label: t("closedOnes"),
          },
        ]}
      />
      {total === 0 && query.q === "" ? (
        <EmptyState title={query.closed ? t("noneClosed") : t("noneOpen")}>
          {!query.closed && (
            <>
              <p className="soft">{t("noneOpenHint")}</p>
              <p>
                <Link className="button" to={paths.campaigns.new()}>
                  {t("newCampaign")}
                </Link>
              </p>
            </>
          )}
        </EmptyState>
      ) : (
        <>
          <form
            method="get"
            action={paths.campaigns.list()}
            role="search"
            aria-label={t("findCampaigns")}
            className="no-print flex max-w-xl flex-wrap items-end gap-3"
          >
            {query.closed && <input type="hidden" name="closed" value="1" />}
            <div className="grow">
              <TextField
                name="q"
                type="search"
                label={t("search")}
                value={query.q}
              />
            </div>
            <button className="button" type="submit">
              {t("show")}
            </button>
          </form>
          <p role="status">{t("found", { count: total })}</p>
          {total === 0 ? (
            <EmptyState title={t("noneFound")} />
          ) : (
            <CampaignTable campaigns={campaigns} />
          )}
          <Pager
            page={query.page}
            pageSize={pageSize}
            total={total}
            hrefOf={(page) => paths.campaigns.list({ ...wishes, page })}
          />
        </>
      )}
    </div>
  );
}
