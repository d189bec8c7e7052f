import { Link } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import type { LinedPlace } from "~/features/jurisdictions/components/PlaceLine";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";

/** Where is the campaign? The group's own place first, then a search. */
export function ChooseCampaignPlace({
  query,
  places,
  ownPlaces,
  provision,
}: {
  query: string;
  places: readonly LinedPlace[] | null;
  ownPlaces: readonly {
    slug: string;
    name: string;
    stateCode: string | null;
  }[];
  /** Key of the protection to be won, kept on the way. */
  provision: string | undefined;
}) {
  const t = useTranslate(campaignMessages);
  const keep: Record<string, string> = provision ? { provision } : {};
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.campaigns.list(), label: t("campaigns") }]}
        title={t("choosePlace")}
        lead={t("choosePlaceLead")}
      />
      {ownPlaces.length > 0 && (
        <section aria-labelledby="own-places" className="stack-tight">
          <h2 id="own-places">{t("yourPlaces")}</h2>
          <ul className="flex flex-wrap gap-3">
            {ownPlaces.map((place) => (
              <li key={place.slug}>
                <Link
                  className="button button-quiet"
                  to={paths.campaigns.new({ ...keep, place: place.slug })}
                >
                  {place.stateCode
                    ? `${place.name}, ${place.stateCode}`
                    : place.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PlacePicker
        key={query}
        action={paths.campaigns.new()}
        query={query}
        places={places}
        keep={keep}
        hrefOf={(place) => paths.campaigns.new({ ...keep, place: place.slug })}
      />
    </div>
  );
}
