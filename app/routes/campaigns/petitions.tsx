import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { EmptyState } from "~/components/EmptyState";
import { CampaignHeader } from "~/features/campaigns/components/CampaignHeader";
import { campaignMessages } from "~/features/campaigns/messages";
import { petitionsOf } from "~/features/campaigns/service/read-campaigns.server";
import { PetitionState } from "~/features/petitions/components/PetitionState";
import { wordsFor } from "~/features/petitions/rules";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireCampaign } from "./require-campaign.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, campaignMessages, "petitions");

export async function loader(args: LoaderFunctionArgs) {
  const { campaign } = await requireCampaign(args, "campaign.read");
  return json({
    campaign,
    petitions: await petitionsOf(args.context.world, campaign.id),
  });
}

/** The petitions of a campaign. */
export default function CampaignPetitions() {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const { campaign, petitions } = useLoaderData<typeof loader>();
  const write = !campaign.closed && (
    <Link
      className="button"
      to={paths.petitions.new({
        campaign: campaign.id,
        place: campaign.placeSlug,
        group: campaign.groupSlug,
      })}
    >
      {t("newPetition")}
    </Link>
  );
  return (
    <div>
      <CampaignHeader
        campaign={campaign}
        current={paths.campaigns.petitions(campaign.id)}
        actions={petitions.length > 0 && write}
      />
      {petitions.length === 0 ? (
        <EmptyState title={t("noPetitionYet")}>
          <p className="soft">{t("noPetitionHint")}</p>
          <p>{write}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t("petitionsCaption")}
          captionHidden
          head={[
            t("columnPetition"),
            t("columnState"),
            { label: t("signaturesTitle"), number: true },
            t("columnCloses"),
          ]}
        >
          {petitions.map((petition) => {
            const words = wordsFor(locale, petition);
            return (
              <tr key={petition.id}>
                <th scope="row" className="min-w-44">
                  <Link
                    to={paths.petitions.board(petition.id)}
                    lang={words.locale === locale ? undefined : words.locale}
                  >
                    {words.title}
                  </Link>
                </th>
                <td>
                  <PetitionState state={petition.state} open={petition.open} />
                </td>
                <td className="number">
                  {t("countOfGoal", {
                    count: petition.signatureCount,
                    goal: petition.goal,
                  })}
                </td>
                <td>
                  {petition.closesOn === null ? (
                    <span className="soft">{t("noLastDay")}</span>
                  ) : (
                    formatDay(locale, petition.closesOn)
                  )}
                </td>
              </tr>
            );
          })}
        </DataTable>
      )}
    </div>
  );
}
