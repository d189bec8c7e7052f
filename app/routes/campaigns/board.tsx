import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { CampaignHeader } from "~/features/campaigns/components/CampaignHeader";
import { AttentionList } from "~/features/campaigns/components/AttentionList";
import {
  DemandPipeline,
  SignatureTrend,
  TaskTrend,
} from "~/features/campaigns/components/DashboardCharts";
import { VoteCard } from "~/features/campaigns/components/VoteCard";
import { campaignMessages } from "~/features/campaigns/messages";
import { readBoard } from "~/features/campaigns/service/read-board.server";
import { scopeOf } from "~/features/votes/service/reader-scope.server";
import { formatMoment } from "~/i18n/format";
import { plainTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";

import { requireCampaign } from "./require-campaign.server";

export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.campaign.name ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { member, campaign } = await requireCampaign(args, "campaign.read");
  const { world } = args.context;
  return json({
    campaign,
    ...(await readBoard(world, campaign, await scopeOf(world, member))),
  });
}

/** One look: is the campaign on track to its vote? */
export default function CampaignBoard() {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const { campaign, votes, attention, dashboard, history } =
    useLoaderData<typeof loader>();
  // Praise for a kept board would mislead where nothing has begun.
  const nothingYet =
    !campaign.closed && dashboard.pipeline.every(({ count }) => count === 0);
  return (
    <div>
      <CampaignHeader
        campaign={campaign}
        current={paths.campaigns.board(campaign.id)}
        actions={
          <>
            {campaign.visibility === "public" && (
              <Link
                className="button button-quiet"
                to={paths.campaigns.show(campaign.slug)}
              >
                {t("publicPage")}
              </Link>
            )}
            <Link
              className="button button-quiet"
              to={paths.campaigns.calendars(campaign.id)}
            >
              {t("calendarLink")}
            </Link>
            <Link
              className="button button-quiet"
              to={paths.campaigns.edit(campaign.id)}
            >
              {t("edit")}
            </Link>
            <Link
              className="button button-quiet"
              to={
                campaign.closed
                  ? paths.campaigns.reopening(campaign.id)
                  : paths.campaigns.closure(campaign.id)
              }
            >
              {campaign.closed ? t("reopen") : t("close")}
            </Link>
          </>
        }
      />
      <div className="stack-wide">
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          <div className="stack-wide min-w-0">
            <section aria-labelledby="attention">
              <h2 id="attention">{t("needsYou")}</h2>
              {attention.length === 0 && nothingYet ? (
                <p>
                  {t("beginHere")}{" "}
                  <Link to={paths.demands.new(campaign.id)}>
                    {t("writeFirstDemand")}
                  </Link>
                </p>
              ) : (
                <AttentionList items={attention} first={6} />
              )}
            </section>
            {dashboard.pipeline.some(({ count }) => count > 0) && (
              <DemandPipeline pipeline={dashboard.pipeline} />
            )}
            {dashboard.tasks.points.length > 0 ? (
              <TaskTrend tasks={dashboard.tasks} />
            ) : (
              <section aria-labelledby="tasks" className="stack-tight">
                <h2 id="tasks">{t("tasksTitle")}</h2>
                <p className="soft">{t("noTaskYet")}</p>
                {!campaign.closed && (
                  <p>
                    <Link to={paths.tasks.new({ campaign: campaign.id })}>
                      {t("postFirstTask")}
                    </Link>
                  </p>
                )}
              </section>
            )}
          </div>
          <div className="stack-wide min-w-0">
            <section aria-labelledby="votes" className="stack">
              <h2 id="votes">{t("votesTitle")}</h2>
              {votes.length === 0 && <p className="soft">{t("noVoteYet")}</p>}
              {votes.map((line) => (
                <VoteCard key={line.motionId} line={line} />
              ))}
            </section>
            {dashboard.signatures.points.length > 0 ? (
              <SignatureTrend signatures={dashboard.signatures} />
            ) : (
              <section aria-labelledby="signatures" className="stack-tight">
                <h2 id="signatures">{t("signaturesTitle")}</h2>
                <p className="soft">{t("noPetitionYet")}</p>
                {!campaign.closed && (
                  <p>
                    <Link to={paths.petitions.new({ campaign: campaign.id })}>
                      {t("writeFirstPetition")}
                    </Link>
                  </p>
                )}
              </section>
            )}
          </div>
        </div>
        <p className="max-w-2xl break-words whitespace-pre-line">
          {campaign.summary}
        </p>
        {history.length > 0 && (
          <section aria-labelledby="history">
            <h2 id="history">{t("history")}</h2>
            <ul className="list-rows">
              {history.map((event) => (
                <li key={event.id}>
                  <p>
                    <strong>{t(`event_${event.kind}`)}</strong>{" "}
                    <span className="soft">
                      {formatMoment(
                        locale,
                        event.recordedAt,
                        campaign.timeZone,
                      )}{" "}
                      {t("by", { name: event.recordedByName })}
                    </span>
                  </p>
                  <p className="break-words whitespace-pre-line">{event.why}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
