/**
 * What a place can be. The first group comes from the packages at the first
 * start; the second is added by groups beneath a place, because no list has it.
 */
export const JURISDICTION_KINDS = [
  "country",
  "state",
  "territory",
  "district",
  "county",
  "parish",
  "borough",
  "census_area",
  "planning_region",
  "municipio",
  "independent_city",
  "consolidated",
  "place",
  "community",
  "school_district",
  "campus",
  "hospital_district",
  "council_district",
  "tribe",
  "other",
] as const;
export type JurisdictionKind = (typeof JURISDICTION_KINDS)[number];

/** Kinds that groups may add themselves. */
export const ADDED_KINDS = [
  "school_district",
  "campus",
  "hospital_district",
  "council_district",
  "tribe",
  "other",
] as const satisfies readonly JurisdictionKind[];

/** The layer between a state and a town, by whatever name the state uses. */
export const COUNTY_KINDS = [
  "county",
  "parish",
  "borough",
  "census_area",
  "planning_region",
  "municipio",
] as const satisfies readonly JurisdictionKind[];
export type CountyKind = (typeof COUNTY_KINDS)[number];

/** A place as the packages give it, before it has an id of ours. */
export interface PlaceRow {
  /** Open Civic Data division id, derived by the published rule. */
  readonly ocdId: string;
  readonly kind: JurisdictionKind;
  /** Short name: "Long Beach", "Los Angeles". */
  readonly name: string;
  /** Full name where it is known: "Los Angeles County". */
  readonly officialName: string | null;
  /** Names the same government also goes by: "Orleans Parish". */
  readonly otherNames: readonly string[];
  /** The OCD id its city half would have, where city and county are one. */
  readonly otherOcdIds: readonly string[];
  /** "CA"; null only for the country. */
  readonly stateCode: string | null;
  /** Census code (FIPS): 2 digits for states, 5 for counties. */
  readonly geoid: string | null;
  /** Full name of the county above: "Los Angeles County". */
  readonly countyName: string | null;
  readonly parentOcdId: string | null;
  /** False where the Census draws an area but nobody is elected to govern it. */
  readonly governs: boolean;
  readonly population: number | null;
  /** Degrees north. */
  readonly latitude: number | null;
  /** Degrees east. */
  readonly longitude: number | null;
  /** IANA zone. */
  readonly timeZone: string;
  readonly slug: string;
}

/** The few fields of a place that search looks at and a result row shows. */
export interface FoundPlace {
  readonly id: string;
  readonly slug: string;
  readonly kind: JurisdictionKind;
  readonly name: string;
  readonly officialName: string | null;
  readonly otherNames: readonly string[];
  readonly stateCode: string | null;
  readonly countyName: string | null;
  readonly population: number | null;
}
