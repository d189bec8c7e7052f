import type { Reader } from "@db/connection.server";
import {
  findSlugByAlias,
  findSlugByGeoid,
  findSlugByOcdId,
  listPlaceAliases,
} from "@db/queries/place-aliases.server";

import { CITY_HALVES } from "../city-halves";
import { isOcdId } from "../official-rows";

/**
 * The place that an Open Civic Data id means, in whichever spelling: its own,
 * one of the official list's aliases, or that of the city half of a city and
 * county in one.
 * @returns the place's address, or null when no place here bears the id
 */
export async function slugOfOcdId(
  db: Reader,
  said: string,
): Promise<string | null> {
  const ocdId = said.normalize("NFC");
  if (!isOcdId(ocdId)) return null;
  const known =
    (await findSlugByOcdId(db, ocdId)) ?? (await findSlugByAlias(db, ocdId));
  if (known) return known.slug;
  const geoid = CITY_HALVES.get(ocdId);
  if (geoid === undefined) return null;
  return (await findSlugByGeoid(db, geoid))?.slug ?? null;
}

/**
 * All other spellings of the ids of these places, for importers.
 * @returns for each spelling the id of the place it means
 */
export async function otherOcdIds(
  db: Reader,
  places: readonly { readonly id: string; readonly geoid: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const byCode = new Map(places.map(({ geoid, id }) => [geoid, id]));
  const spellings = new Map<string, string>();
  for (const [ocdId, geoid] of CITY_HALVES) {
    const id = byCode.get(geoid);
    if (id !== undefined) spellings.set(ocdId, id);
  }
  for (const { ocdId, placeId } of await listPlaceAliases(db)) {
    spellings.set(ocdId, placeId);
  }
  return spellings;
}
