import { findPlaceBySlug } from "@db/queries/jurisdictions.server";

import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import type { World } from "~/server/world.server";

import type { PlaceChoice } from "../types";

const MOST = 20;

/**
 * Where somebody stands in choosing a place: what was chosen, and what was
 * found for what is searched for.
 *
 * @param asked its slug, and the words of the search; both may be empty
 */
export async function readPlaceChoice(
  world: World,
  asked: { slug: string | null | undefined; query: string | null | undefined },
): Promise<PlaceChoice> {
  const { read } = world.db;
  const query = (asked.query ?? "").trim().slice(0, 200);
  const row = asked.slug ? await findPlaceBySlug(read, asked.slug) : undefined;
  return {
    query,
    chosen: row
      ? {
          slug: row.slug,
          kind: row.kind as JurisdictionKind,
          name: row.name,
          officialName: row.officialName,
          stateCode: row.stateCode,
          countyName: row.countyName,
        }
      : null,
    places:
      query === "" ? null : await searchPlaces(read, { query, limit: MOST }),
  };
}

/** The same from an address: `?place=` has chosen, `?q=` searches. */
export function placeChoiceIn(
  world: World,
  params: URLSearchParams,
): Promise<PlaceChoice> {
  return readPlaceChoice(world, {
    slug: params.get("place"),
    query: params.get("q"),
  });
}

/** The same from a form that was sent. */
export function placeChoiceSent(
  world: World,
  data: FormData,
): Promise<PlaceChoice> {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value : null;
  };
  return readPlaceChoice(world, {
    slug: text("place"),
    query: text("placeQuery"),
  });
}
