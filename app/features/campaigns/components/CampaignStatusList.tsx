import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";
import type { VoteLine } from "../types";
import { placeWords } from "./CampaignHeader";
import { RiskBadge } from "./RiskBadge";
import { VoteDay } from "./VoteCard";

/** Campaigns below each other, each with its next vote and how that stands. */
export function CampaignStatusList({
  campaigns,
}: {
  campaigns: readonly {
    id: string;
    name: string;
    placeName: string;
    stateCode: string | null;
    nextVote: VoteLine | null;
  }[];
}) {
  const t = useTranslate(campaignMessages);
  return (
    <ul className="list-rows">
      {campaigns.map((campaign) => (
        <li key={campaign.id} className="stack-tight">
          <p className="break-words">
            <Link
              to={paths.campaigns.board(campaign.id)}
              className="font-semibold"
            >
              {campaign.name}
            </Link>{" "}
            <span className="soft small">{placeWords(campaign)}</span>
          </p>
          {campaign.nextVote ? (
            <p className="small flex flex-wrap items-center gap-x-3 gap-y-1">
              <RiskBadge line={campaign.nextVote} />
              <span>
                <VoteDay line={campaign.nextVote} />
              </span>
              {campaign.nextVote.count && (
                <span>
                  {t("firmOfNeeded", {
                    firm: campaign.nextVote.count.firm,
                    needed: campaign.nextVote.count.needed,
                  })}
                </span>
              )}
            </p>
          ) : (
            <p className="soft small">{t("noVoteYet")}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
