import { Link } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";
import type { Attention, VoteLine } from "../types";
import { AttentionList } from "./AttentionList";
import { CampaignStatusList } from "./CampaignStatusList";

/** An organizer's first look: what waits, and where each campaign stands. */
export function OrganizerSection({
  home,
}: {
  home: {
    /** How many campaigns are open, shown or not. */
    total: number;
    campaigns: readonly {
      id: string;
      name: string;
      placeName: string;
      stateCode: string | null;
      nextVote: VoteLine | null;
    }[];
    attention: readonly Attention[];
    /** How many things wait, shown or not. */
    waiting: number;
  };
}) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  if (home.total === 0 && home.waiting === 0) {
    return (
      <EmptyState title={t("noneOpen")}>
        <p className="soft">{t("noneOpenHint")}</p>
        <p>
          <Link className="button" to={paths.campaigns.new()}>
            {t("newCampaign")}
          </Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      <section aria-labelledby="attention" className="min-w-0">
        <h2 id="attention">{t("needsYou")}</h2>
        <AttentionList items={home.attention} withCampaign />
        <p className="mt-3">
          <Link to={paths.campaigns.attention()}>
            {t("allThatWaits")}
            {home.waiting > home.attention.length &&
              ` (${formatNumber(locale, home.waiting)})`}
          </Link>
        </p>
      </section>
      <section aria-labelledby="campaigns" className="min-w-0">
        <h2 id="campaigns">{t("campaigns")}</h2>
        <CampaignStatusList campaigns={home.campaigns} />
        <p className="mt-4 flex flex-wrap items-center gap-4">
          <Link className="button" to={paths.campaigns.new()}>
            {t("newCampaign")}
          </Link>
          <Link to={paths.campaigns.list()}>{t("allCampaigns")}</Link>
        </p>
      </section>
    </div>
  );
}
