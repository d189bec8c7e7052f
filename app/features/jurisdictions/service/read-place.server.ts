import type { Reader } from "@db/connection.server";
import {
  countPlacesWithin,
  findPlaceBySlug,
  listLayersAbove,
  listOtherNamesOf,
  listPlacesWithin,
} from "@db/queries/jurisdictions.server";
import { listDistrictsOfPlace } from "@db/queries/listed-districts.server";

import type { JurisdictionKind } from "../types";

/** More districts than any council of the country has. */
const MOST_DISTRICTS = 300;
/** "District 10" after "District 9". */
const byNumber = new Intl.Collator("en", { numeric: true });

/** A place, the governments above it and what lies directly beneath. */
export type PlaceAndLayers = NonNullable<Awaited<ReturnType<typeof readPlace>>>;

/**
 * The place at this address with its layers; null when there is none.
 * @param page of the places beneath, from 1
 */
export async function readPlace(
  db: Reader,
  slug: string,
  { page, pageSize }: { page: number; pageSize: number },
) {
  const place = await findPlaceBySlug(db, slug);
  if (!place) return null;
  const [names, above, counts, within, districts] = await Promise.all([
    listOtherNamesOf(db, [place.id]),
    listLayersAbove(db, place.id),
    countPlacesWithin(db, place.id),
    listPlacesWithin(db, {
      parentId: place.id,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    listDistrictsOfPlace(db, { placeId: place.id, limit: MOST_DISTRICTS }),
  ]);
  return {
    ...place,
    kind: place.kind as JurisdictionKind,
    governs: place.governs === 1,
    otherNames: names.map(({ name }) => name),
    above: above.map((layer) => ({
      id: layer.id,
      stateCode: layer.stateCode,
      slug: layer.slug,
      name: layer.officialName ?? layer.name,
      kind: layer.kind as JurisdictionKind,
      governs: layer.governs === 1,
    })),
    // Beneath their own place "District 3, Long Beach" is "District 3".
    districts: districts
      .map(({ slug, name }) => ({ slug, label: name.split(", ")[0] ?? name }))
      .sort((a, b) => byNumber.compare(a.label, b.label)),
    countWithin: counts.reduce((sum, { count }) => sum + count, 0),
    within: within.map((row) => ({
      ...row,
      kind: row.kind as JurisdictionKind,
    })),
  };
}

/** The place at this address, without what lies around it; null for none. */
export async function findPlace(db: Reader, slug: string) {
  const place = await findPlaceBySlug(db, slug);
  return place ? { ...place, kind: place.kind as JurisdictionKind } : null;
}
