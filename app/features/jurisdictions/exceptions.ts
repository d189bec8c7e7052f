/**
 * What no rule tells: kept by hand, each with where it can be looked up.
 */

/** A city and a county that are one government over the same ground. */
export interface ConsolidatedGovernment {
  /** Census code of the county half. */
  readonly countyFips: string;
  /** Name the campaign world uses. */
  readonly name: string;
  readonly officialName: string;
  /** The other half's name, and short forms people type. */
  readonly otherNames: readonly string[];
  /** Short name of the city half, as in its OCD id. */
  readonly cityName: string;
}

/**
 * City and county in one, without another municipality left inside. Where
 * smaller cities kept their own councils (Nashville, Louisville,
 * Indianapolis, Jacksonville, Athens, Augusta, Butte) city and county are not
 * the same ground and stay two rows.
 *
 * Source: U.S. Census Bureau, Census of Governments, Individual State
 * Descriptions ("county areas served by a consolidated government"). The
 * county half is the canonical OCD id, as in the Open Civic Data alias list.
 */
export const CONSOLIDATED: readonly ConsolidatedGovernment[] = [
  {
    countyFips: "02020",
    name: "Anchorage",
    officialName: "Municipality of Anchorage",
    otherNames: ["Anchorage Borough"],
    cityName: "Anchorage",
  },
  {
    countyFips: "02110",
    name: "Juneau",
    officialName: "City and Borough of Juneau",
    otherNames: ["Juneau Borough"],
    cityName: "Juneau",
  },
  {
    countyFips: "02220",
    name: "Sitka",
    officialName: "City and Borough of Sitka",
    otherNames: ["Sitka Borough"],
    cityName: "Sitka",
  },
  {
    countyFips: "02230",
    name: "Skagway",
    officialName: "Municipality of Skagway",
    otherNames: ["Skagway Borough"],
    cityName: "Skagway",
  },
  {
    countyFips: "02275",
    name: "Wrangell",
    officialName: "City and Borough of Wrangell",
    otherNames: ["Wrangell Borough"],
    cityName: "Wrangell",
  },
  {
    countyFips: "02282",
    name: "Yakutat",
    officialName: "City and Borough of Yakutat",
    otherNames: ["Yakutat Borough"],
    cityName: "Yakutat",
  },
  {
    countyFips: "06075",
    name: "San Francisco",
    officialName: "City and County of San Francisco",
    otherNames: ["San Francisco County"],
    cityName: "San Francisco",
  },
  {
    countyFips: "08014",
    name: "Broomfield",
    officialName: "City and County of Broomfield",
    otherNames: ["Broomfield County"],
    cityName: "Broomfield",
  },
  {
    countyFips: "08031",
    name: "Denver",
    officialName: "City and County of Denver",
    otherNames: ["Denver County"],
    cityName: "Denver",
  },
  {
    countyFips: "13021",
    name: "Macon",
    officialName: "Macon-Bibb County",
    otherNames: ["Bibb County"],
    cityName: "Macon",
  },
  {
    countyFips: "13053",
    name: "Cusseta-Chattahoochee County",
    officialName: "Unified Government of Cusseta-Chattahoochee County",
    otherNames: ["Cusseta", "Chattahoochee County"],
    cityName: "Cusseta",
  },
  {
    countyFips: "13215",
    name: "Columbus",
    officialName: "Columbus Consolidated Government",
    otherNames: ["Muscogee County"],
    cityName: "Columbus",
  },
  {
    countyFips: "13239",
    name: "Georgetown-Quitman County",
    officialName: "Unified Government of Georgetown-Quitman County",
    otherNames: ["Georgetown", "Quitman County"],
    cityName: "Georgetown",
  },
  {
    countyFips: "15003",
    name: "Honolulu",
    officialName: "City and County of Honolulu",
    otherNames: ["Honolulu County", "Oahu"],
    cityName: "Honolulu",
  },
  {
    countyFips: "21067",
    name: "Lexington",
    officialName: "Lexington-Fayette Urban County Government",
    otherNames: ["Fayette County"],
    cityName: "Lexington",
  },
  {
    countyFips: "22071",
    name: "New Orleans",
    officialName: "City of New Orleans",
    otherNames: ["Orleans Parish"],
    cityName: "New Orleans",
  },
  {
    countyFips: "25019",
    name: "Nantucket",
    officialName: "Town and County of Nantucket",
    otherNames: ["Nantucket County"],
    cityName: "Nantucket",
  },
  {
    countyFips: "30023",
    name: "Anaconda-Deer Lodge County",
    officialName: "Anaconda-Deer Lodge County",
    otherNames: ["Anaconda", "Deer Lodge County"],
    cityName: "Anaconda",
  },
  {
    countyFips: "42101",
    name: "Philadelphia",
    officialName: "City of Philadelphia",
    otherNames: ["Philadelphia County"],
    cityName: "Philadelphia",
  },
  {
    countyFips: "47127",
    name: "Lynchburg",
    officialName: "Metropolitan Lynchburg, Moore County",
    otherNames: ["Moore County"],
    cityName: "Lynchburg",
  },
  {
    countyFips: "47169",
    name: "Hartsville",
    officialName: "Hartsville/Trousdale County Government",
    otherNames: ["Trousdale County"],
    cityName: "Hartsville",
  },
];

/**
 * Counties that are lines on the map and elect no county government: all of
 * Connecticut (its planning regions included) and Rhode Island, eight of
 * Massachusetts, the five boroughs of New York City (the city governs),
 * Kalawao in Hawaii. Alaska's census areas are told by their kind.
 *
 * Source: U.S. Census Bureau, Census of Governments, Individual State
 * Descriptions, "county areas without county governments".
 */
export const COUNTIES_WITHOUT_GOVERNMENT: ReadonlySet<string> = new Set([
  "15005",
  "25003",
  "25009",
  "25011",
  "25013",
  "25015",
  "25017",
  "25025",
  "25027",
  "36005",
  "36047",
  "36061",
  "36081",
  "36085",
  "44001",
  "44003",
  "44005",
  "44007",
  "44009",
]);

/**
 * The part of Alaska outside every borough, cut into census areas for
 * counting only. Source: 2023 Census county layout.
 */
export const ALASKA_CENSUS_AREAS: ReadonlySet<string> = new Set([
  "02016",
  "02050",
  "02063",
  "02066",
  "02070",
  "02105",
  "02158",
  "02180",
  "02198",
  "02240",
  "02290",
]);

/** The five boroughs: what lies in them is part of New York City. */
export const NEW_YORK_CITY_COUNTIES: ReadonlySet<string> = new Set([
  "36005",
  "36047",
  "36061",
  "36081",
  "36085",
]);

/** The five counties of New York City go by other names in daily life. */
export const COUNTY_OTHER_NAMES: ReadonlyMap<string, readonly string[]> =
  new Map([
    ["36005", ["The Bronx"]],
    ["36047", ["Brooklyn"]],
    ["36061", ["Manhattan"]],
    ["36085", ["Staten Island"]],
  ]);

/** Cities that cover several whole counties, so that no one county is above. */
export const CITIES_OVER_COUNTIES: ReadonlySet<string> = new Set([
  "NY/New York City",
]);

/**
 * Where GeoNames' name is not the Census Bureau's, which the OCD id is made
 * of: "state/GeoNames name" → name by charter or in the Census list.
 * Massachusetts' cities "known as the Town of …" keep the word in their name.
 */
export const CENSUS_NAMES: ReadonlyMap<string, string> = new Map([
  ["CA/Angels Camp", "Angels"],
  ["CA/Ventura", "San Buenaventura (Ventura)"],
  ["FL/Greenacres City", "Greenacres"],
  ["ID/Boise", "Boise City"],
  ["NY/New York City", "New York"],
  ["SC/Hilton Head", "Hilton Head Island"],
  ["MA/Agawam", "Agawam Town"],
  ["MA/Amesbury", "Amesbury Town"],
  ["MA/Barnstable", "Barnstable Town"],
  ["MA/Braintree", "Braintree Town"],
  ["MA/Easthampton", "Easthampton Town"],
  ["MA/Franklin", "Franklin Town"],
  ["MA/Greenfield", "Greenfield Town"],
  ["MA/Methuen", "Methuen Town"],
  ["MA/Palmer", "Palmer Town"],
  ["MA/Southbridge", "Southbridge Town"],
  ["MA/Watertown", "Watertown Town"],
  ["MA/West Springfield", "West Springfield Town"],
  ["MA/Weymouth", "Weymouth Town"],
  ["MA/Winthrop", "Winthrop Town"],
]);

/**
 * "state/GeoNames name" of municipalities whose rows GeoNames last touched
 * outside its takeover of the Census lists, so that no trace in the data
 * shows them. Source: Census Bureau list of incorporated places.
 */
export const INCORPORATED: ReadonlySet<string> = new Set([
  "AK/Kodiak",
  "CA/Saint Helena",
  "CA/Seaside",
  "CA/Ventura",
  "CO/Castle Pines",
  "CO/Cañon City",
  "CO/Mount Crested Butte",
  "FL/North Palm Beach",
  "FL/Rockledge",
  "FL/Saint Augustine",
  "FL/Saint Augustine Beach",
  "FL/Saint Cloud",
  "FL/Sunrise",
  "FL/Tequesta",
  "FL/West Miami",
  "GA/West Point",
  "IL/East Saint Louis",
  "KY/Heritage Creek",
  "KY/Monticello",
  "KY/Mount Vernon",
  "MO/Benton",
  "MS/Bay Saint Louis",
  "MT/Butte",
  "NM/Española",
  "VA/Big Stone Gap",
  "VA/Cedar Bluff",
  "WV/Paw Paw",
]);

/**
 * The other way round: unincorporated communities, bases and neighbourhoods
 * that somebody corrected by hand in GeoNames, which makes them look like
 * municipalities. Source: Census Bureau list of census-designated places.
 */
export const UNINCORPORATED: ReadonlySet<string> = new Set([
  "AK/Dutch Harbor",
  "AK/Girdwood",
  "AZ/Saddlebrooke",
  "AZ/Whetstone",
  "CA/Aptos",
  "CA/Ben Lomond",
  "CA/Big Bear City",
  "CA/Boulder Creek",
  "CA/Brookdale",
  "CA/Columbia",
  "CA/El Cerrito Corona",
  "CA/Felton",
  "CA/Inyokern",
  "CA/Kensington",
  "CA/Lone Pine",
  "CA/Mariposa",
  "CA/Mendocino",
  "CA/Pine Mountain Club",
  "CA/Pollock Pines",
  "CA/Quincy",
  "CA/Rancho Calaveras",
  "CA/Rossmoor",
  "CA/Sea Ranch",
  "CA/Stanford",
  "CO/Clifton",
  "FL/Boca Del Mar",
  "FL/Boca Pointe",
  "FL/Charlotte Harbor",
  "FL/Goulds",
  "FL/Isle of Normandy",
  "FL/Kendall",
  "FL/Leisure City",
  "FL/Naranja",
  "FL/Palmetto Estates",
  "FL/Princeton",
  "FL/Richmond West",
  "FL/Rotonda West",
  "FL/Silver Springs",
  "FL/South Miami Heights",
  "FL/West Perrine",
  "GA/Moody A F B",
  "ID/Fort Hall",
  "IL/North Peoria",
  "IL/Upper Alton",
  "IN/Broad Ripple",
  "IL/South Chicago",
  "IN/Granger",
  "MO/Mehlville",
  "MO/Oakville",
  "MD/Aberdeen Proving Ground",
  "MD/Andrews AFB",
  "MD/Arlington",
  "MD/Aspen Hill",
  "MD/Beltsville",
  "MD/Bennsville",
  "MD/Bethesda",
  "MD/Brooklyn",
  "MD/Butcher's Hill",
  "MD/Camp Springs",
  "MD/Chillum",
  "MD/Clarksburg",
  "MD/Clinton",
  "MD/Cloverly",
  "MD/Drum Point",
  "MD/Dunkirk",
  "MD/Edgewood",
  "MD/Eldersburg",
  "MD/Elkridge",
  "MD/Forest Glen",
  "MD/Fort Meade",
  "MD/Fort Washington",
  "MD/Friendship Village",
  "MD/Galesville",
  "MD/Germantown",
  "MD/Glenmont",
  "MD/Goddard",
  "MD/Gwynn Oak",
  "MD/Jessup",
  "MD/Lanham",
  "MD/Largo",
  "MD/Layhill",
  "MD/Leisure World",
  "MD/Lexington Park",
  "MD/Maryland City",
  "MD/Naval Academy",
  "MD/North Kensington",
  "MD/Oaklee",
  "MD/Robinwood",
  "MD/Rossmoor",
  "MD/Silver Spring",
  "MD/South Gate",
  "MD/Travilah",
  "MN/Minnetonka Mills",
  "MN/West Coon Rapids",
  "NV/Hawthorne",
  "SD/Kyle",
  "SD/Porcupine",
  "TN/Blountville",
  "TN/Chuckey",
  "TN/Hermitage",
  "TX/Evadale",
  "TX/Ozona",
  "TX/The Woodlands",
  "UT/Dugway",
  "UT/Oljato-Monument Valley",
  "VA/Bristow",
  "VA/Fort Belvoir",
  "VA/Mount Hermon",
  "VA/Mount Vernon",
  "VA/Potomac Mills",
  "VA/West Falls Church",
  "VA/Yorktown",
]);
