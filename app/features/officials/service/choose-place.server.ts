import { findPlaceBySlug } from "@db/queries/jurisdictions.server";

import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import type { World } from "~/server/world.server";

const MOST = 25;

/**
 * The place a form is for, named in the address by `?place=`; without it, the
 * answers to the search `?q=` from which one is chosen.
 */
export async function readPlaceChoice(world: World, url: URL) {
  const slug = url.searchParams.get("place");
  const query = (url.searchParams.get("q") ?? "").slice(0, 200);
  const place = slug ? await findPlaceBySlug(world.db.read, slug) : undefined;
  if (place) {
    return {
      place: { slug: place.slug, name: place.name, stateCode: place.stateCode },
      query,
      results: null,
    };
  }
  return {
    place: null,
    query,
    results:
      query.trim() === ""
        ? null
        : await searchPlaces(world.db.read, { query, limit: MOST }),
  };
}
