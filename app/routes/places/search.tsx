import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { PlaceLine } from "~/features/jurisdictions/components/PlaceLine";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import { placeMessages } from "~/features/jurisdictions/messages";
import { readPlaceSearch } from "~/features/jurisdictions/schema";
import {
  readStates,
  searchPlaces,
} from "~/features/jurisdictions/service/search-places.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";

export const handle = { hydrate: true } satisfies PageHandle;

const MOST = 50;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, placeMessages, "title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { read } = context.world.db;
  const { q, kind } = readPlaceSearch(new URL(request.url).searchParams);
  return json({
    query: q,
    places:
      q === ""
        ? null
        : await searchPlaces(read, { query: q, kinds: kind, limit: MOST }),
    states: q === "" ? await readStates(read) : [],
  });
}

/** Find a place, or start from a state. */
export default function PlaceSearch() {
  const t = useTranslate(placeMessages);
  const { query, places, states } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader title={t("title")} lead={t("lead")} />
      <PlacePicker
        key={query}
        action={paths.places.search()}
        query={query}
        places={places}
        hrefOf={(place) => paths.places.show(place.slug)}
      />
      {places !== null && places.length === MOST && (
        <p>{t("foundMany", { count: MOST })}</p>
      )}
      {states.length > 0 && (
        <section>
          <h2>{t("states")}</h2>
          <ul className="mt-3 columns-2 sm:columns-3 lg:columns-4">
            {states.map((state) => (
              <li key={state.slug} className="py-1">
                <PlaceLine
                  place={state}
                  to={paths.places.show(state.slug)}
                  bare
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
