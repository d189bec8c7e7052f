import { foldForSearch, isCountyKind, isStateKind } from "../rules";
import type { JurisdictionKind } from "../types";

/**
 * What a ZIP code says about a place. ZIP codes are routes of the post, not
 * borders, so the answer is a hint and never proof of where somebody lives.
 */
export const ZIP_ANSWERS = ["inside", "partly", "outside", "unknown"] as const;
export type ZipAnswer = (typeof ZIP_ANSWERS)[number];

export interface KnownZip {
  /** The town the post office writes; null when the table does not say. */
  readonly city: string | null;
  readonly stateCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /**
   * Census codes of counties (5 digits) and places (7 digits) it touches;
   * "none" for the part that lies in no place. Share 0 to 1, null: unknown.
   */
  readonly areas: readonly {
    readonly geoid: string;
    readonly share: number | null;
  }[];
}

export interface PlaceOnMap {
  readonly kind: JurisdictionKind;
  readonly names: readonly string[];
  readonly stateCode: string | null;
  readonly geoid: string | null;
  /** Census code of the county above, if there is one. */
  readonly countyGeoid: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** From here on a ZIP code counts as wholly inside: tables are rounded. */
const NEARLY_ALL = 0.995;
/** No city of the country reaches so far from its middle. */
const FAR_KM = 120;

/**
 * Reads "90802", "90802-1234" and "908021234" as a ZIP code.
 * @returns its five digits; null for anything else
 */
export function zipOf(text: string): string | null {
  return /^\s*(\d{5})(?:-?\d{4})?\s*$/.exec(text)?.[1] ?? null;
}

/**
 * Whether the people of a ZIP code live in a place.
 *
 * - For states and counties the counties it touches decide.
 * - For towns the places it touches decide where a table has them. Without
 *   one: another state, or another county far away, is "outside"; a town that
 *   the post office calls by that name is "partly", because delivery reaches
 *   beyond the town's limits; the rest is "unknown".
 * @param zip null when no table knows the code
 */
export function zipAnswer(zip: KnownZip | null, place: PlaceOnMap): ZipAnswer {
  if (zip === null || zip.areas.length === 0) return "unknown";
  if (place.kind === "country") return "inside";
  const counties = zip.areas.filter(({ geoid }) => geoid.length === 5);
  const byState = part(counties, (g) => g.slice(0, 2) === statePart(place));
  if (isStateKind(place.kind)) return byState;
  if (byState === "outside") return "outside";
  const ownCounty =
    isCountyKind(place.kind) ||
    place.kind === "consolidated" ||
    place.kind === "independent_city";
  if (ownCounty) return part(counties, (g) => g === place.geoid);

  const places = zip.areas.filter(({ geoid }) => geoid.length !== 5);
  if (places.length > 0 && place.geoid?.length === 7) {
    return part(places, (g) => g === place.geoid);
  }
  const inCounty =
    place.countyGeoid?.length === 5
      ? part(counties, (g) => g === place.countyGeoid)
      : "unknown";
  if (inCounty === "outside" && kilometresApart(zip, place) > FAR_KM) {
    return "outside";
  }
  const town = place.kind === "place" || place.kind === "community";
  return town && zip.city !== null && isCalled(zip.city, place.names)
    ? "partly"
    : "unknown";
}

function part(
  areas: KnownZip["areas"],
  belongs: (geoid: string) => boolean,
): ZipAnswer {
  if (areas.length === 0) return "unknown";
  const inside = areas.filter(({ geoid }) => belongs(geoid));
  if (inside.length === 0) return "outside";
  if (inside.length === areas.length) return "inside";
  const share = inside.reduce((sum, area) => sum + (area.share ?? 0), 0);
  return share >= NEARLY_ALL ? "inside" : "partly";
}

function statePart(place: PlaceOnMap): string {
  return (place.geoid ?? place.countyGeoid ?? "").slice(0, 2);
}

function isCalled(city: string, names: readonly string[]): boolean {
  const wanted = foldForSearch(city);
  return names.some((name) => foldForSearch(name) === wanted);
}

/** Great-circle distance; 0 where one of the two is not known. */
function kilometresApart(
  a: { latitude: number | null; longitude: number | null },
  b: { latitude: number | null; longitude: number | null },
): number {
  if (a.latitude === null || a.longitude === null) return 0;
  if (b.latitude === null || b.longitude === null) return 0;
  const rad = Math.PI / 180;
  const north = Math.sin(((b.latitude - a.latitude) * rad) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * rad) / 2);
  const h =
    north * north +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * east * east;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
