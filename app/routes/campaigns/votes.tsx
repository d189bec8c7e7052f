import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { CampaignHeader } from "~/features/campaigns/components/CampaignHeader";
import { PastVotes } from "~/features/campaigns/components/PastVotes";
import { VoteCard } from "~/features/campaigns/components/VoteCard";
import { campaignMessages } from "~/features/campaigns/messages";
import { pastVotes } from "~/features/campaigns/service/read-campaigns.server";
import { openVotes } from "~/features/campaigns/service/vote-lines.server";
import { scopeOf } from "~/features/votes/service/reader-scope.server";
import { rosterMessages } from "~/features/tasks/roster-messages";
import { meetingsToSpeakAt } from "~/features/tasks/service/read-roster.server";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireCampaign } from "./require-campaign.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, campaignMessages, "votes");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { member, campaign } = await requireCampaign(args, "campaign.read");
  const [votes, past, meetings] = await Promise.all([
    openVotes(world, {
      groupIds: [campaign.groupId],
      campaignId: campaign.id,
      scope: await scopeOf(world, member),
    }),
    pastVotes(world, campaign),
    meetingsToSpeakAt(
      world,
      campaign.id,
      world.now().toISOString().slice(0, 10),
    ),
  ]);
  return json({
    campaign,
    votes: votes.map(({ line }) => line),
    past,
    meetings,
  });
}

/** The votes on a campaign's demands: those to come, counted, and those over. */
export default function CampaignVotes() {
  const t = useTranslate(campaignMessages);
  const tr = useTranslate(rosterMessages);
  const locale = useLocale();
  const { campaign, votes, past, meetings } = useLoaderData<typeof loader>();
  return (
    <div>
      <CampaignHeader
        campaign={campaign}
        current={paths.campaigns.votes(campaign.id)}
      />
      <div className="stack-wide">
        <section aria-labelledby="to-come" className="stack">
          <h2 id="to-come">{t("votesTitle")}</h2>
          {votes.length === 0 ? (
            <EmptyState title={t("noVoteYet")}>
              <p className="soft">{t("noVoteHint")}</p>
              <Link
                className="button"
                to={paths.demands.ofCampaign(campaign.id)}
              >
                {t("toDemands")}
              </Link>
            </EmptyState>
          ) : (
            <div className="grid items-start gap-6 lg:grid-cols-2">
              {votes.map((line) => (
                <VoteCard key={line.motionId} line={line} />
              ))}
            </div>
          )}
        </section>
        {meetings.length > 0 && (
          <section aria-labelledby="speakers" className="max-w-3xl">
            <h2 id="speakers" className="mb-3">
              {tr("campaignTitle")}
            </h2>
            <ul className="list-rows">
              {meetings.map(({ id, bodyName, localDate }) => (
                <li key={id}>
                  <Link to={paths.speakers.show(campaign.groupSlug, id)}>
                    {bodyName}, {formatDay(locale, localDate)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {past.length > 0 && (
          <section aria-labelledby="over">
            <h2 id="over" className="mb-3">
              {t("pastVotes")}
            </h2>
            <PastVotes votes={past} />
          </section>
        )}
      </div>
    </div>
  );
}
