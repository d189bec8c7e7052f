import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { Badge } from "~/components/Badge";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { Tabs } from "~/components/Tabs";
import { promiseMessages } from "~/features/votes/promise-messages";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";

export interface HeadedCampaign {
  id: string;
  name: string;
  slug: string;
  visibility: "public" | "group";
  closed: boolean;
  closedWhy: string | null;
  groupName: string;
  groupSlug: string;
  placeName: string;
  placeSlug: string;
  stateCode: string | null;
}

/** The top of every page of a campaign's board: what it is, and its parts. */
export function CampaignHeader({
  campaign,
  current,
  actions,
}: {
  campaign: HeadedCampaign;
  /** Address of the present part. */
  current: string;
  actions?: ReactNode;
}) {
  const t = useTranslate(campaignMessages);
  const promise = useTranslate(promiseMessages);
  return (
    <>
      <PageHeader
        crumbs={[{ to: paths.campaigns.list(), label: t("campaigns") }]}
        title={campaign.name}
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
            <Link to={paths.places.show(campaign.placeSlug)}>
              {placeWords(campaign)}
            </Link>
            <Link to={paths.groups.show(campaign.groupSlug)}>
              {campaign.groupName}
            </Link>
            <Badge>{t(`badge_${campaign.visibility}`)}</Badge>
          </span>
        }
        actions={actions}
      />
      {campaign.closed && (
        <Notice tone="warn">
          <p>
            <strong>{t("closedNotice")}</strong> {campaign.closedWhy}
          </p>
        </Notice>
      )}
      <Tabs
        label={t("tabs")}
        current={current}
        tabs={[
          { to: paths.campaigns.board(campaign.id), label: t("overview") },
          { to: paths.demands.ofCampaign(campaign.id), label: t("demands") },
          { to: paths.campaigns.votes(campaign.id), label: t("votes") },
          {
            to: paths.promises.ledger({ campaign: campaign.id }),
            label: promise("heading"),
          },
          { to: paths.campaigns.petitions(campaign.id), label: t("petitions") },
          {
            to: paths.tasks.board({ campaign: campaign.id }),
            label: t("tasksTitle"),
          },
        ]}
      />
    </>
  );
}

/** "Riverbend, CA" */
export function placeWords(place: {
  placeName: string;
  stateCode: string | null;
}): string {
  return place.stateCode
    ? `${place.placeName}, ${place.stateCode}`
    : place.placeName;
}
