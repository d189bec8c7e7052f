import { json } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";

import { PLACES_CREDIT } from "~/features/jurisdictions/credit";
import { readPlaceSearch } from "~/features/jurisdictions/schema";
import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";

/** What a picker asks while someone types: the best ten. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { q, kind } = readPlaceSearch(new URL(request.url).searchParams);
  const places = await searchPlaces(context.world.db.read, {
    query: q,
    kinds: kind,
    limit: 10,
  });
  return json(
    { places, credit: PLACES_CREDIT },
    { headers: { "Cache-Control": "public, max-age=60" } },
  );
}
