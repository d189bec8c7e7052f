import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { demandMessages } from "~/features/demands/messages";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import { readPlaceSearch } from "~/features/jurisdictions/schema";
import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";

import { requireCampaign } from "../campaigns/require-campaign.server";

export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, demandMessages, "choosePlace");

export async function loader(args: LoaderFunctionArgs) {
  const { campaign } = await requireCampaign(args, "demand.record");
  const { searchParams } = new URL(args.request.url);
  const { q } = readPlaceSearch(searchParams);
  return json({
    campaign: { id: campaign.id, name: campaign.name },
    provision: searchParams.get("provision") ?? undefined,
    query: q,
    places:
      q === ""
        ? null
        : await searchPlaces(args.context.world.db.read, {
            query: q,
            limit: 25,
          }),
  });
}

/** A city's campaign may ask something of the county. */
export default function ChooseDemandPlace() {
  const t = useTranslate(demandMessages);
  const { campaign, provision, query, places } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.campaigns.board(campaign.id), label: campaign.name },
          { to: paths.demands.ofCampaign(campaign.id), label: t("demands") },
        ]}
        title={t("choosePlace")}
        lead={t("choosePlaceLead")}
      />
      <PlacePicker
        key={query}
        action={paths.demands.newPlace(campaign.id)}
        query={query}
        places={places}
        keep={provision ? { provision } : {}}
        hrefOf={(place) =>
          paths.demands.new(campaign.id, {
            place: place.slug,
            ...(provision && { provision }),
          })
        }
      />
    </div>
  );
}
