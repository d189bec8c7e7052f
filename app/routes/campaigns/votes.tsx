import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { CampaignHeader } from "~/features/campaigns/components/CampaignHeader";
import { PastVotes } from "~/features/campaigns/components/PastVotes";
import { VoteCard } from "~/features/campaigns/components/VoteCard";
import { campaignMessages } from "~/features/campaigns/messages";
import { pastVotes } from "~/features/campaigns/service/read-campaigns.server";
import { openVotes } from "~/features/campaigns/service/vote-lines.server";
import { scopeOf } from "~/features/votes/service/reader-scope.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireCampaign } from "./require-campaign.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, campaignMessages, "votes");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { member, campaign } = await requireCampaign(args, "campaign.read");
  const [votes, past] = await Promise.all([
    openVotes(world, {
      groupIds: [campaign.groupId],
      campaignId: campaign.id,
      scope: await scopeOf(world, member),
    }),
    pastVotes(world, campaign),
  ]);
  return json({ campaign, votes: votes.map(({ line }) => line), past });
}

/** The votes on a campaign's demands: those to come, counted, and those over. */
export default function CampaignVotes() {
  const t = useTranslate(campaignMessages);
  const { campaign, votes, past } = useLoaderData<typeof loader>();
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
            </EmptyState>
          ) : (
            <div className="grid items-start gap-6 lg:grid-cols-2">
              {votes.map((line) => (
                <VoteCard key={line.motionId} line={line} />
              ))}
            </div>
          )}
        </section>
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
