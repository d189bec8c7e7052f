import { findPlaceBySlug } from "@db/queries/jurisdictions.server";

import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import type { World } from "~/server/world.server";

import type { PlaceChoice } from "../types";

const MOST = 20;

/**
 * Where somebody stands in choosing a place, by the page's own address:
 * `?q=` searches, `?place=` has chosen.
 */
export async function readPlaceChoice(
  world: World,
  params: URLSearchParams,
): Promise<PlaceChoice> {
  const { read } = world.db;
  const query = (params.get("q") ?? "").trim().slice(0, 200);
  const slug = params.get("place");
  const row = slug ? await findPlaceBySlug(read, slug) : undefined;
  if (row) {
    const { name, officialName, stateCode, countyName } = row;
    const kind = row.kind as JurisdictionKind;
    return {
      query,
      places: null,
      chosen: {
        slug: row.slug,
        kind,
        name,
        officialName,
        stateCode,
        countyName,
      },
    };
  }
  return {
    query,
    chosen: null,
    places:
      query === "" ? null : await searchPlaces(read, { query, limit: MOST }),
  };
}
