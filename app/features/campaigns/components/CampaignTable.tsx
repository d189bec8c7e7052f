import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";
import { placeWords } from "./CampaignHeader";

interface ListedCampaign {
  id: string;
  name: string;
  placeName: string;
  stateCode: string | null;
  groupName: string;
  visibility: "public" | "group";
}

/** Campaigns below each other, each a link to its board. */
export function CampaignTable({
  campaigns,
}: {
  campaigns: readonly ListedCampaign[];
}) {
  const t = useTranslate(campaignMessages);
  return (
    <DataTable
      caption={t("listCaption")}
      captionHidden
      head={[
        t("columnCampaign"),
        t("columnPlace"),
        t("columnGroup"),
        t("columnWho"),
      ]}
    >
      {campaigns.map((campaign) => (
        <tr key={campaign.id}>
          <th scope="row" className="min-w-44">
            <Link to={paths.campaigns.board(campaign.id)}>{campaign.name}</Link>
          </th>
          <td>{placeWords(campaign)}</td>
          <td>{campaign.groupName}</td>
          <td>{t(`badge_${campaign.visibility}`)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
