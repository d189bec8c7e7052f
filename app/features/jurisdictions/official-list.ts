import { YOUNGER_THAN_LIST } from "./municipality-tables";
import { foldForSearch, isCountyKind } from "./rules";
import type { JurisdictionKind, PlaceRow } from "./types";

/**
 * The official list of Open Civic Data divisions, as an operator may have it:
 * a CSV with a column `id` or `ocd_id`, `name`, and where known the Census
 * code in `geoid` or `census_geoid` and the county's in `county_fips`.
 */
export interface OfficialDivision {
  readonly ocdId: string;
  /** "Long Beach city", "Alburgh village". */
  readonly name: string;
  readonly geoid: string | null;
  readonly countyFips: string | null;
  /** What the last step of the id says: "county", "place" … */
  readonly type: string;
  readonly stateCode: string;
  /** True for a township or town written beneath its county. */
  readonly beneathCounty: boolean;
}

const STATE_STEP =
  /^ocd-division\/country:us\/(?:state|territory|district):([a-z]{2})(?=\/|$)/;
const LISTED_TYPES: ReadonlySet<string> = new Set([
  "state",
  "territory",
  "district",
  "county",
  "parish",
  "borough",
  "census_area",
  "municipio",
  "place",
]);

/**
 * One row of the list, or null for divisions this app takes from nowhere else
 * (wards, precincts, court and legislative districts), for other countries
 * and for rows that only point at another one.
 * @param row cells by column name
 */
export function readDivision(
  row: Readonly<Record<string, string | undefined>>,
): OfficialDivision | null {
  const ocdId = row["ocd_id"] ?? row["id"] ?? "";
  const state = STATE_STEP.exec(ocdId)?.[1];
  if (!state || (row["sameAs"] ?? row["same_as"] ?? "") !== "") return null;
  const steps = ocdId.split("/");
  const type = steps.at(-1)?.split(":")[0] ?? "";
  const above = steps.at(-2)?.split(":")[0] ?? "";
  const beneathCounty = steps.length === 5 && type === "place";
  if (!LISTED_TYPES.has(type)) return null;
  if (steps.length > 4 && !beneathCounty) return null;
  if (beneathCounty && above === "place") return null;
  const code = row["geoid"] ?? row["census_geoid"] ?? "";
  const geoid = /(\d+)$/.exec(code)?.[1] ?? null;
  const county = row["county_fips"] ?? "";
  return {
    ocdId,
    name: row["name"] ?? "",
    geoid,
    countyFips: /^\d{5}$/.test(county)
      ? county
      : geoid?.length === 10
        ? geoid.slice(0, 5)
        : null,
    type,
    stateCode: state.toUpperCase(),
    beneathCounty,
  };
}

const LEGAL_ENDING =
  / (?:charter township|unified government|metropolitan government|consolidated government|urban county|city and borough|city|town|village|borough|township|plantation|municipality|gore|grant|location|purchase|reservation)$/;

/** "Alburgh village" → "Alburgh"; a name without such an ending stays. */
export function shortNameOf(official: string): string {
  const short = official.replace(/ \(balance\)$/, "").replace(LEGAL_ENDING, "");
  return short === "" ? official : short;
}

/**
 * "Fenton charter township" → "Fenton Charter Township" for what stands
 * beneath a county, where the short name is often a city's too; else null.
 */
export function fullNameOf(division: OfficialDivision): string | null {
  if (!division.beneathCounty) return null;
  const short = shortNameOf(division.name);
  const ending = division.name.slice(short.length);
  return short + ending.replace(/ \p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Land that the Census names but where nobody is elected. */
export function isUngoverned(division: OfficialDivision): boolean {
  return / (?:UT|gore|grant|location|purchase|unorganized territory)$/.test(
    division.name,
  );
}

/** Why a derived id is not on the official list. */
export const DIFFERENCES = [
  "beneath_county",
  "suffix",
  "county_in_id",
  "spelling",
  "new_layout",
  "younger",
  "not_listed",
] as const;
export type Difference = (typeof DIFFERENCES)[number];

export interface Agreement {
  readonly kind: JurisdictionKind;
  readonly derived: number;
  readonly agreeing: number;
  /** Derived ids that are not on the list, by the reason. */
  readonly differing: Readonly<Partial<Record<Difference, readonly string[]>>>;
}

export interface Comparison {
  readonly byKind: readonly Agreement[];
  /** Official ids by type: how many there are, how many were derived. */
  readonly official: readonly {
    readonly type: string;
    readonly listed: number;
    readonly derived: number;
  }[];
}

/**
 * Holds the ids derived by rule against the official list, and sorts what
 * differs:
 * - `beneath_county`: listed as a township or town beneath its county
 * - `suffix`: listed with "_city", "_village" … to tell namesakes apart
 * - `county_in_id`: one of the two writes the county into the id
 * - `spelling`: the same letters, spaced or punctuated differently
 * - `new_layout`: county areas of 2023 that the list does not have yet
 * - `younger`: incorporated after the list was made
 * - `not_listed`: no such place on the list
 */
export function compareWithList(
  rows: readonly PlaceRow[],
  divisions: readonly OfficialDivision[],
): Comparison {
  const official = new Set(divisions.map((d) => d.ocdId));
  const places = divisions.filter((d) => d.type === "place");
  const listedAs = new Map<string, OfficialDivision[]>();
  for (const place of places) {
    const key = looseKey(place.stateCode, lastName(place.ocdId));
    listedAs.set(key, [...(listedAs.get(key) ?? []), place]);
  }

  const byKind = new Map<
    JurisdictionKind,
    { derived: number; agreeing: number; differing: Map<Difference, string[]> }
  >();
  const derivedIds = new Set<string>();
  for (const row of rows) {
    if (row.kind === "country") continue;
    for (const id of [row.ocdId, ...row.otherOcdIds]) derivedIds.add(id);
    const tally = byKind.get(row.kind) ?? {
      derived: 0,
      agreeing: 0,
      differing: new Map<Difference, string[]>(),
    };
    byKind.set(row.kind, tally);
    tally.derived += 1;
    if (official.has(row.ocdId)) {
      tally.agreeing += 1;
      continue;
    }
    const why = differenceOf(row, listedAs);
    tally.differing.set(why, [...(tally.differing.get(why) ?? []), row.ocdId]);
  }

  const types = new Map<string, { listed: number; derived: number }>();
  for (const division of divisions) {
    const type = division.beneathCounty ? "township" : division.type;
    const tally = types.get(type) ?? { listed: 0, derived: 0 };
    types.set(type, tally);
    tally.listed += 1;
    if (derivedIds.has(division.ocdId)) tally.derived += 1;
  }

  return {
    byKind: [...byKind].map(([kind, { differing, ...counts }]) => ({
      kind,
      ...counts,
      differing: Object.fromEntries(differing),
    })),
    official: [...types].map(([type, counts]) => ({ type, ...counts })),
  };
}

function differenceOf(
  row: PlaceRow,
  listedAs: ReadonlyMap<string, readonly OfficialDivision[]>,
): Difference {
  if (isCountyKind(row.kind)) return "new_layout";
  if (YOUNGER_THAN_LIST.has(`${row.stateCode ?? ""}/${row.name}`)) {
    return "younger";
  }
  const key = looseKey(row.stateCode ?? "", lastName(row.ocdId));
  const alike = listedAs.get(key) ?? [];
  const direct = alike.filter((d) => !d.beneathCounty);
  if (direct.length > 0) {
    const mine = row.ocdId.includes("_~");
    if (mine || direct.every((d) => d.ocdId.includes("_~"))) {
      return "county_in_id";
    }
    return direct.some((d) => SUFFIX.test(d.ocdId)) ? "suffix" : "spelling";
  }
  return alike.length > 0 ? "beneath_county" : "not_listed";
}

const SUFFIX = /_(?:city|town|village|borough|charter|plantation)$/;

/** The name in the last step of an id, without what tells namesakes apart. */
function lastName(ocdId: string): string {
  return ocdId
    .slice(ocdId.lastIndexOf(":") + 1)
    .replace(/_~[^/]*~$/, "")
    .replace(SUFFIX, "");
}

function looseKey(stateCode: string, name: string): string {
  const letters = foldForSearch(name.replace(/[_~]/g, " ")).replace(/ /g, "");
  return `${stateCode}/${letters}`;
}
