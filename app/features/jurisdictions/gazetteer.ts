import { INCORPORATED, UNINCORPORATED } from "./exceptions";
import { TOWNSHIPS, WITHOUT_COUNCIL } from "./municipality-tables";
import { foldForSearch } from "./rules";

/**
 * GeoNames knows settlements, not governments: hamlets and the Census
 * Bureau's "designated places", which elect no council, stand beside cities
 * with the same code. What follows reads the difference from traces in the
 * data itself.
 */

/** The columns of GeoNames' table that matter here. */
export interface Settlement {
  readonly geonameId: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly featureCode: string;
  readonly stateCode: string;
  /** Three digits, or empty. */
  readonly countyCode: string;
  /** Census code of the county subdivision (township, town), or empty. */
  readonly subdivisionCode: string;
  readonly population: number;
  readonly timeZone: string;
  /** Day of the last revision, YYYY-MM-DD. */
  readonly revised: string;
}

/**
 * Reads one line of GeoNames' table (tab-separated, 19 columns, described in
 * its readme). Gives null for other countries.
 */
export function readSettlement(line: string): Settlement | null {
  const f = line.split("\t");
  const country = f[8] ?? "";
  const state = TERRITORY_COUNTRIES.has(country) ? country : (f[10] ?? "");
  if (country !== "US" && !TERRITORY_COUNTRIES.has(country)) return null;
  return {
    geonameId: Number(f[0]),
    name: (f[1] ?? "").replace(/[’`]/g, "'"),
    latitude: Number(f[4]),
    longitude: Number(f[5]),
    featureCode: f[7] ?? "",
    stateCode: state,
    // In the territories the county stands in the state's column.
    countyCode: (country === "US" ? f[11] : f[10]) ?? "",
    subdivisionCode: country === "US" ? (f[12] ?? "") : "",
    population: Number(f[14]),
    timeZone: f[17] ?? "",
    revised: f[18] ?? "",
  };
}

/** GeoNames files the territories as countries of their own. */
export const TERRITORY_COUNTRIES: ReadonlySet<string> = new Set([
  "AS",
  "GU",
  "MP",
  "PR",
  "VI",
]);

/** No municipalities beneath the county or municipio there. */
const WITHOUT_MUNICIPALITIES: ReadonlySet<string> = new Set([
  ...TERRITORY_COUNTRIES,
  "DC",
  "HI",
]);

/** Neighbourhoods, abandoned places, localities: never a government. */
const NEVER: ReadonlySet<string> = new Set([
  "PPLX",
  "PPLQ",
  "PPLL",
  "PPLS",
  "PPLH",
  "PPLW",
  "PPLG",
]);

/**
 * States where every municipality is its own county subdivision: a settlement
 * that shares one with a town is part of that town.
 */
const MUNICIPALITY_IS_SUBDIVISION: ReadonlySet<string> = new Set([
  "CT",
  "MA",
  "ME",
  "NH",
  "NJ",
  "PA",
  "RI",
  "VT",
  "WI",
]);

/**
 * States where villages and hamlets lie inside the same townships in like
 * numbers, so that the data cannot tell them apart.
 */
const VILLAGES_AMONG_HAMLETS: ReadonlySet<string> = new Set([
  "MI",
  "NC",
  "NY",
  "OH",
]);

/** The day GeoNames took over the Census estimates of incorporated places. */
const INCORPORATED_PLACES_REVISED = "2017-03-09";

/** Days on which it took over whole lists of census-designated places. */
const DESIGNATED_PLACES_REVISED: ReadonlySet<string> = new Set([
  "2011-05-14",
  "2011-05-15",
  "2013-03-07",
  "2017-03-10",
  "2017-04-16",
  "2017-09-05",
  "2017-12-06",
  "2017-12-13",
  "2017-12-14",
  "2018-04-18",
  "2018-11-24",
  "2021-02-20",
]);

/** Numbers from here on were given to areas first drawn for the 2010 Census. */
const FIRST_NUMBER_OF_2010_AREAS = 7_250_000;

/**
 * - `sure`: the data show a municipality
 * - `likely`: nothing speaks against it
 * - `unsure`: a village or a hamlet by the data; no table says hamlet
 * - `none`: a neighbourhood, or an area drawn for counting
 */
export type Standing = "sure" | "likely" | "unsure" | "none";

/**
 * Whether a settlement governs itself.
 * @param ownSubdivision whether its subdivision code is its own, see
 *   {@link ownSubdivisions}
 */
export function standingOf(s: Settlement, ownSubdivision: boolean): Standing {
  const named = `${s.stateCode}/${s.name}`;
  const usual = named.replace(/\bSaint\b/g, "St.");
  if (UNINCORPORATED.has(named)) return "none";
  if (WITHOUT_COUNCIL.has(usual)) return "none";
  const inCounty = countyKeyOf(s);
  if (WITHOUT_COUNCIL.has(inCounty)) return "none";
  if (INCORPORATED.has(named) || TOWNSHIPS.has(inCounty)) return "sure";
  if (NEVER.has(s.featureCode)) return "none";
  if (WITHOUT_MUNICIPALITIES.has(s.stateCode)) return "none";
  if (s.geonameId >= FIRST_NUMBER_OF_2010_AREAS) return "none";
  if (s.revised === INCORPORATED_PLACES_REVISED) return "sure";
  if (s.subdivisionCode !== "") {
    if (ownSubdivision) return "sure";
    if (MUNICIPALITY_IS_SUBDIVISION.has(s.stateCode)) return "none";
    return VILLAGES_AMONG_HAMLETS.has(s.stateCode) ? "unsure" : "likely";
  }
  if (DESIGNATED_PLACES_REVISED.has(s.revised)) return "none";
  return s.revised > INCORPORATED_PLACES_REVISED ? "likely" : "none";
}

/** "NJ/039/Hillside": the key of tables that tell namesakes apart by county. */
export function countyKeyOf(s: Settlement): string {
  return `${s.stateCode}/${s.countyCode}/${s.name.replace(/\bSaint\b/g, "St.")}`;
}

/**
 * Which settlements of one state carry a subdivision code of their own
 * rather than that of the town around them.
 *
 * The Census Bureau numbered subdivisions and places of a state in
 * alphabetical order. Read in the order of their codes, the names that stand
 * in alphabetical order are therefore those the codes were given to: the
 * longest rising chain, at most one name a code. "East Douglas" (17300,
 * between Dighton and Dover) falls out; "Douglas" would stay.
 */
export function ownSubdivisions(
  settlements: readonly Settlement[],
): ReadonlySet<number> {
  const keyed = settlements
    .filter((s) => s.subdivisionCode !== "")
    .map((s) => ({ s, key: foldForSearch(s.name).replace(/ /g, "") }))
    // Within one code names fall, so that a rising chain takes only one.
    .sort((a, b) =>
      a.s.subdivisionCode === b.s.subdivisionCode
        ? compare(b.key, a.key)
        : compare(a.s.subdivisionCode, b.s.subdivisionCode),
    );

  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [i, { key }] of keyed.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = keyed[ends[middle] ?? 0];
      if (end !== undefined && end.key < key) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = i;
  }

  const own = new Set<number>();
  for (let i = ends.at(-1); i !== undefined; i = before[i]) {
    const found = keyed[i];
    if (found) own.add(found.s.geonameId);
  }
  return own;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
