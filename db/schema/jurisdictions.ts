/** A place with (or within) a government: state, county, city, district … */
export interface JurisdictionTable {
  id: string;
  /** Open Civic Data division id; null for places that groups add. */
  ocd_id: string | null;
  kind: string;
  name: string;
  official_name: string | null;
  /** Two letters, upper case: "CA". Null for the country. */
  state_code: string | null;
  /** Census GEOID (FIPS): 2 digits for states, 5 counties, 7 places. */
  geoid: string | null;
  /** Name of the county above, for telling namesakes apart. */
  county_name: string | null;
  parent_id: string | null;
  population: number | null;
  latitude: number | null;
  longitude: number | null;
  /** IANA zone name: meetings and shifts are told in it. */
  time_zone: string;
  slug: string;
  /** 0 where the Census draws an area but nobody governs it. */
  governs: number;
  /** The group that added this place; null for places loaded from packages. */
  created_by_group_id: string | null;
  created_at: string;
  /** When a group took a place it had added away; null while it is there. */
  removed_at: string | null;
  /** Web address of a place that a group added. */
  website: string | null;
}

/** Another name of a place: "Orleans Parish" for New Orleans. */
export interface JurisdictionNameTable {
  id: string;
  jurisdiction_id: string;
  name: string;
  /** The group that added this name; null for names from packages. */
  added_by_group_id: string | null;
}

/** Another spelling of a place's Open Civic Data id. */
export interface PlaceAliasTable {
  ocd_id: string;
  jurisdiction_id: string;
}

/** Folded words of all names of a place, for prefix search. */
export interface PlaceWordTable {
  word: string;
  jurisdiction_id: string;
}

/** A ZIP code, with the town the post office writes. */
export interface ZipTable {
  zip: string;
  city: string | null;
  state_code: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** A county (5 digits) or place (7 digits, or "none") that a ZIP code touches. */
export interface ZipAreaTable {
  zip: string;
  geoid: string;
  /** Of the ZIP code's people or land, 0 to 1; null where only touched. */
  share: number | null;
}
