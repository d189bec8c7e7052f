import {
  ALASKA_CENSUS_AREAS,
  CENSUS_NAMES,
  CITIES_OVER_COUNTIES,
  CONSOLIDATED,
  COUNTIES_WITHOUT_GOVERNMENT,
  COUNTY_OTHER_NAMES,
  NEW_YORK_CITY_COUNTIES,
} from "./exceptions";
import { countyKeyOf, ownSubdivisions, standingOf } from "./gazetteer";
import type { Settlement, Standing } from "./gazetteer";
import {
  IDS_OF_NAMESAKES,
  NAMES_WITH_KIND,
  TOWNSHIPS,
  USUAL_NAMES,
} from "./municipality-tables";
import {
  COUNTRY_OCD_ID,
  countyKind,
  divisionOcdId,
  foldForSearch,
  fullName,
  ocdSegment,
  slugOf,
  stateOcdId,
} from "./rules";
import { STATE_BY_FIPS, STATES } from "./states";
import type { PlaceRow } from "./types";

/** A county or equivalent of the Census layout. */
export interface CountyArea {
  /** Five digits. */
  readonly fips: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What the packages hold, already read. */
export interface Sources {
  readonly counties: readonly CountyArea[];
  readonly settlements: readonly Settlement[];
  /** Estimated residents by county code; counties not in it are unknown. */
  readonly peopleByCounty: ReadonlyMap<string, number>;
  /**
   * The county area around a point, for settlements whose county code is
   * older than the layout (Connecticut before its planning regions).
   */
  readonly countyAround: (
    stateFips: string,
    latitude: number,
    longitude: number,
  ) => string | null;
}

type Draft = Omit<PlaceRow, "slug">;

/**
 * Makes one row per government (and per area drawn for counting): the
 * country, states, counties or equivalents, municipalities. Parents come
 * before children; ids and slugs are unique.
 */
export function assemblePlaces(sources: Sources): PlaceRow[] {
  const { counties } = sources;
  const located = sources.settlements.flatMap((s) => locate(s, sources));
  const byCounty = groupBy(located, (s) => s.countyFips);
  const byState = groupBy(located, (s) => s.stateCode);

  const drafts: Draft[] = [countryDraft()];
  for (const state of STATES) {
    drafts.push({
      ocdId: stateOcdId(state.code),
      kind: state.kind,
      name: state.name,
      officialName: null,
      otherNames: state.code === "DC" ? ["Washington, D.C.", "Washington"] : [],
      otherOcdIds: [],
      stateCode: state.code,
      geoid: state.fips,
      countyName: null,
      parentOcdId: COUNTRY_OCD_ID,
      governs: true,
      population: state.population,
      ...middle(counties.filter((c) => c.fips.startsWith(state.fips))),
      timeZone: usualTimeZone(byState.get(state.code) ?? []),
    });
  }

  const drawn = new Map<string, Draft>();
  for (const county of counties) {
    const draft = countyDraft(
      county,
      byCounty.get(county.fips) ?? [],
      byState,
      sources.peopleByCounty,
    );
    if (draft === null) continue;
    drawn.set(county.fips, draft);
    drafts.push(draft);
  }

  drafts.push(...municipalityDrafts(byState, drawn));
  return withSlugs(drafts);
}

function countryDraft(): Draft {
  return {
    ocdId: COUNTRY_OCD_ID,
    kind: "country",
    name: "United States",
    officialName: "United States of America",
    otherNames: [],
    otherOcdIds: [],
    stateCode: null,
    geoid: null,
    countyName: null,
    parentOcdId: null,
    governs: true,
    population: 331_449_281,
    latitude: 39.8,
    longitude: -98.6,
    // Congress and the federal agencies keep Washington's time.
    timeZone: "America/New_York",
  };
}

interface Located extends Settlement {
  /** Five digits; empty for a city over several counties. */
  readonly countyFips: string;
}

function locate(s: Settlement, sources: Sources): Located[] {
  const state = STATES.find((candidate) => candidate.code === s.stateCode);
  if (!state) return [];
  if (CITIES_OVER_COUNTIES.has(`${s.stateCode}/${s.name}`)) {
    return [{ ...s, countyFips: "" }];
  }
  const stated = state.fips + s.countyCode;
  const known = sources.counties.some((c) => c.fips === stated);
  const fips = known
    ? stated
    : sources.countyAround(state.fips, s.latitude, s.longitude);
  return fips === null ? [] : [{ ...s, countyFips: fips }];
}

function countyDraft(
  county: CountyArea,
  inside: readonly Located[],
  byState: ReadonlyMap<string, readonly Located[]>,
  people: ReadonlyMap<string, number>,
): Draft | null {
  const state = STATE_BY_FIPS.get(county.fips.slice(0, 2));
  if (!state) return null;
  // The District and Guam are one area with one government: the row above.
  if (state.code === "DC" || state.code === "GU") return null;

  const one = CONSOLIDATED.find((c) => c.countyFips === county.fips);
  const kind = countyKind(county.fips, ALASKA_CENSUS_AREAS.has(county.fips));
  const id = divisionOcdId(kind, state.code, county.name);
  const city =
    one || kind === "independent_city"
      ? mostPopulous(
          inside.filter(
            (s) =>
              foldForSearch(s.name) ===
              foldForSearch(one?.cityName ?? county.name),
          ),
        )
      : undefined;

  return {
    ocdId: id,
    kind: one ? "consolidated" : kind,
    name: one?.name ?? county.name,
    officialName: one?.officialName ?? officialNameOf(kind, county, state.code),
    otherNames: one?.otherNames ?? COUNTY_OTHER_NAMES.get(county.fips) ?? [],
    otherOcdIds: one ? [divisionOcdId("place", state.code, one.cityName)] : [],
    stateCode: state.code,
    geoid: county.fips,
    countyName: null,
    parentOcdId: stateOcdId(state.code),
    governs: !(
      kind === "census_area" ||
      kind === "planning_region" ||
      COUNTIES_WITHOUT_GOVERNMENT.has(county.fips)
    ),
    // GeoNames counts urban Honolulu only; the city and county is the island.
    population:
      city && county.fips !== "15003" && city.population > 0
        ? city.population
        : (people.get(county.fips) ?? null),
    latitude: round(city?.latitude ?? county.latitude),
    longitude: round(city?.longitude ?? county.longitude),
    timeZone:
      inside.length > 0
        ? usualTimeZone(inside)
        : nearestTimeZone(county, byState.get(state.code) ?? []),
  };
}

function officialNameOf(
  kind: PlaceRow["kind"],
  county: CountyArea,
  stateCode: string,
): string | null {
  if (kind === "independent_city") {
    return county.name.endsWith("City")
      ? county.name
      : `City of ${county.name}`;
  }
  // Islands and districts, which nobody calls counties.
  if (stateCode === "AS" || stateCode === "VI") return county.name;
  if (stateCode === "MP") return `Municipality of ${county.name}`;
  return fullName(kind, county.name);
}

/** One government over the whole county: whatever lies inside is part of it. */
function governedAsOne(county: Draft | undefined): boolean {
  return (
    county?.kind === "consolidated" ||
    county?.kind === "independent_city" ||
    NEW_YORK_CITY_COUNTIES.has(county?.geoid ?? "")
  );
}

function municipalityDrafts(
  byState: ReadonlyMap<string, readonly Located[]>,
  drawn: ReadonlyMap<string, Draft>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const state of STATES) {
    const inState = byState.get(state.code) ?? [];
    const own = ownSubdivisions(inState);
    const kept = new Map<string, { s: Located; standing: Standing }>();
    for (const s of inState) {
      if (governedAsOne(drawn.get(s.countyFips))) continue;
      const standing = standingOf(s, own.has(s.geonameId));
      if (standing === "none") continue;
      const key = `${censusName(s)}/${s.countyFips}`;
      const other = kept.get(key)?.s;
      if (other && other.population >= s.population) continue;
      kept.set(key, { s, standing });
    }

    // A township's id holds its county already.
    const namesakes = groupBy(
      [...kept.values()].filter(({ s }) => !TOWNSHIPS.has(countyKeyOf(s))),
      ({ s }) => censusName(s),
    );
    for (const { s, standing } of kept.values()) {
      const county = drawn.get(s.countyFips);
      const name = censusName(s);
      const countyName = county ? (county.officialName ?? county.name) : null;
      const others = (namesakes.get(name) ?? []).filter((n) => n.s !== s);
      const repeats = others.some((n) => !outranks(standing, n.standing));
      const township = TOWNSHIPS.has(countyKeyOf(s));
      drafts.push({
        ocdId: municipalityOcdId(s, county, repeats ? countyName : null),
        kind: "place",
        name: usualName(s),
        officialName: township ? townshipName(s) : null,
        otherNames: name === usualName(s) ? [] : [name],
        otherOcdIds: [],
        stateCode: state.code,
        geoid: null,
        countyName,
        parentOcdId: county?.ocdId ?? stateOcdId(state.code),
        governs: true,
        // GeoNames counts the hamlet a town is named after, not the town.
        population:
          s.population > 0 && !(township && TOWN_STATES.has(state.code))
            ? s.population
            : null,
        latitude: round(s.latitude),
        longitude: round(s.longitude),
        timeZone: s.timeZone,
      });
    }
  }
  return drafts;
}

/** States that call the division beneath a county a town. */
const TOWN_STATES: ReadonlySet<string> = new Set(["NY", "WI"]);

/** "Hillside Township", "Canton Charter Township", "Town of Clay". */
function townshipName(s: Located): string {
  if (TOWN_STATES.has(s.stateCode)) return `Town of ${usualName(s)}`;
  const short = usualName(s).replace(/ Township$/, "");
  const charter = TOWNSHIPS.get(countyKeyOf(s))?.endsWith("_charter");
  return `${short} ${charter ? "Charter Township" : "Township"}`;
}

/**
 * The id by the rule; for townships beneath their county, as the official
 * list has them.
 */
function municipalityOcdId(
  s: Located,
  county: Draft | undefined,
  within: string | null,
): string {
  const township = TOWNSHIPS.get(countyKeyOf(s));
  if (township !== undefined && county) {
    const last = township ?? ocdSegment(usualName(s));
    return `${county.ocdId}/place:${last}`;
  }
  const listed = IDS_OF_NAMESAKES.get(countyKeyOf(s));
  if (listed) return `${stateOcdId(s.stateCode)}/place:${listed}`;
  return divisionOcdId("place", s.stateCode, censusName(s), within);
}

const EVIDENCE: Record<Standing, number> = {
  sure: 3,
  likely: 2,
  unsure: 1,
  none: 0,
};

/**
 * The official list names each municipality of a state apart. A namesake
 * that probably is none does not count, so the better proven one keeps the
 * plain id.
 */
function outranks(one: Standing, other: Standing): boolean {
  return EVIDENCE[one] > EVIDENCE[other];
}

/** The name as the Census Bureau writes it: "St.", never "Saint". */
function censusName(s: Settlement): string {
  const key = `${s.stateCode}/${s.name}`;
  return NAMES_WITH_KIND.get(key) ?? CENSUS_NAMES.get(key) ?? usualName(s);
}

/** The name people use. Municipalities are "St.", whatever GeoNames writes. */
function usualName(s: Settlement): string {
  const plain = s.name.replace(/\bSaint\b/g, "St.");
  return USUAL_NAMES.get(`${s.stateCode}/${plain}`) ?? plain;
}

function withSlugs(drafts: readonly Draft[]): PlaceRow[] {
  const times = countBy(drafts, (d) => slugOf(d, false));
  return drafts.map((d) => {
    const short = slugOf(d, false);
    const repeats = (times.get(short) ?? 0) > 1 && d.countyName !== null;
    return { ...d, slug: slugOf(d, repeats) };
  });
}

// ------------------------------------------------------------- small parts

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function countBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function mostPopulous(settlements: readonly Located[]): Located | undefined {
  return [...settlements].sort((a, b) => b.population - a.population)[0];
}

/** The zone most people there live in. */
function usualTimeZone(settlements: readonly Located[]): string {
  const people = new Map<string, number>();
  for (const s of settlements) {
    people.set(s.timeZone, (people.get(s.timeZone) ?? 0) + 1 + s.population);
  }
  const usual = [...people].sort((a, b) => b[1] - a[1])[0];
  if (!usual) throw new Error("No settlement to take a time zone from");
  return usual[0];
}

/** A county without a settlement on the list keeps its neighbour's time. */
function nearestTimeZone(
  at: CountyArea,
  settlements: readonly Located[],
): string {
  let best: Located | undefined;
  let shortest = Infinity;
  const narrowing = Math.cos((at.latitude * Math.PI) / 180);
  for (const s of settlements) {
    const north = s.latitude - at.latitude;
    const east = (s.longitude - at.longitude) * narrowing;
    const distance = north * north + east * east;
    if (distance < shortest) {
      shortest = distance;
      best = s;
    }
  }
  if (!best) throw new Error(`No settlement near ${at.name}`);
  return best.timeZone;
}

function middle(areas: readonly CountyArea[]): {
  latitude: number | null;
  longitude: number | null;
} {
  if (areas.length === 0) return { latitude: null, longitude: null };
  const sum = (of: (area: CountyArea) => number) =>
    areas.reduce((total, area) => total + of(area), 0);
  return {
    latitude: round(sum((a) => a.latitude) / areas.length),
    longitude: round(sum((a) => a.longitude) / areas.length),
  };
}

/** Four decimals are eleven metres: enough for a dot on a map. */
function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
