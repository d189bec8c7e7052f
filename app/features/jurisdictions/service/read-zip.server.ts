import type { Reader } from "@db/connection.server";
import {
  listLayersAbove,
  listOtherNamesOf,
} from "@db/queries/jurisdictions.server";
import {
  findPlaceOnMap,
  findZip,
  listAreasOfZip,
  listPlacesByCode,
} from "@db/queries/zips.server";

import { isCountyKind } from "../rules";
import { STATE_BY_CODE } from "../states";
import type { FoundPlace, JurisdictionKind } from "../types";
import { zipAnswer, zipOf } from "../rules/zip";
import type { KnownZip, ZipAnswer } from "../rules/zip";

/** A ZIP code with what it touches; null when no table knows it. */
export async function readZip(
  db: Reader,
  zip: string,
): Promise<KnownZip | null> {
  const areas = await listAreasOfZip(db, zip);
  if (areas.length === 0) return null;
  const known = await findZip(db, zip);
  return {
    city: known?.city ?? null,
    stateCode: known?.stateCode ?? null,
    latitude: known?.latitude ?? null,
    longitude: known?.longitude ?? null,
    areas: areas.map(({ geoid, share }) => ({ geoid, share })),
  };
}

/**
 * Whether somebody with this postal code lives in the place: a hint from a
 * table, never proof. "unknown" for whatever is no ZIP code.
 */
export async function matchPostalCode(
  db: Reader,
  postalCode: string,
  placeId: string | null,
): Promise<ZipAnswer> {
  const zip = zipOf(postalCode);
  if (zip === null || placeId === null) return "unknown";
  const [known, place] = await Promise.all([
    readZip(db, zip),
    findPlaceOnMap(db, placeId),
  ]);
  if (!known || !place) return "unknown";
  const [names, above] = await Promise.all([
    listOtherNamesOf(db, [placeId]),
    place.parentGeoid ? [] : listLayersAbove(db, placeId),
  ]);
  const county = above.find((layer) =>
    isCountyKind(layer.kind as JurisdictionKind),
  );
  const state = STATE_BY_CODE.get(place.stateCode ?? "");
  return zipAnswer(known, {
    kind: place.kind as JurisdictionKind,
    names: [place.name, ...names.map(({ name }) => name)],
    stateCode: place.stateCode,
    geoid: place.geoid,
    countyGeoid: place.parentGeoid ?? county?.geoid ?? state?.fips ?? null,
    latitude: place.latitude,
    longitude: place.longitude,
  });
}

/** Places that a ZIP code may lie in: towns of its name, counties, the state. */
export async function placesOfZip(
  db: Reader,
  zip: string,
  townsCalled: (city: string, stateCode: string) => Promise<FoundPlace[]>,
): Promise<FoundPlace[]> {
  const known = await readZip(db, zip);
  if (!known) return [];
  const codes = known.areas.map(({ geoid }) => geoid);
  const states = codes.flatMap((g) => (g.length === 5 ? [g.slice(0, 2)] : []));
  const rows = await listPlacesByCode(db, [...new Set([...codes, ...states])]);
  const byCode = new Map(rows.map((row) => [row.geoid, row]));
  const towns =
    known.city !== null && known.stateCode !== null
      ? await townsCalled(known.city, known.stateCode)
      : [];
  const listed = [...codes.filter((g) => g.length === 7), ...codes, ...states]
    .flatMap((code) => byCode.get(code) ?? [])
    .map((row) => ({
      ...row,
      kind: row.kind as JurisdictionKind,
      otherNames: [],
    }));
  const seen = new Set<string>();
  return [...towns, ...listed].filter(
    ({ id }) => !seen.has(id) && seen.add(id),
  );
}
