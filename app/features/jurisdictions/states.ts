/** A state, the District of Columbia or an inhabited territory. */
export interface State {
  readonly fips: string;
  readonly code: string;
  readonly name: string;
  readonly kind: "state" | "district" | "territory";
  /** Residents counted on 1 April 2020. */
  readonly population: number;
}

const rows: readonly [string, string, string, number][] = [
  ["01", "AL", "Alabama", 5_024_279],
  ["02", "AK", "Alaska", 733_391],
  ["04", "AZ", "Arizona", 7_151_502],
  ["05", "AR", "Arkansas", 3_011_524],
  ["06", "CA", "California", 39_538_223],
  ["08", "CO", "Colorado", 5_773_714],
  ["09", "CT", "Connecticut", 3_605_944],
  ["10", "DE", "Delaware", 989_948],
  ["11", "DC", "District of Columbia", 689_545],
  ["12", "FL", "Florida", 21_538_187],
  ["13", "GA", "Georgia", 10_711_908],
  ["15", "HI", "Hawaii", 1_455_271],
  ["16", "ID", "Idaho", 1_839_106],
  ["17", "IL", "Illinois", 12_812_508],
  ["18", "IN", "Indiana", 6_785_528],
  ["19", "IA", "Iowa", 3_190_369],
  ["20", "KS", "Kansas", 2_937_880],
  ["21", "KY", "Kentucky", 4_505_836],
  ["22", "LA", "Louisiana", 4_657_757],
  ["23", "ME", "Maine", 1_362_359],
  ["24", "MD", "Maryland", 6_177_224],
  ["25", "MA", "Massachusetts", 7_029_917],
  ["26", "MI", "Michigan", 10_077_331],
  ["27", "MN", "Minnesota", 5_706_494],
  ["28", "MS", "Mississippi", 2_961_279],
  ["29", "MO", "Missouri", 6_154_913],
  ["30", "MT", "Montana", 1_084_225],
  ["31", "NE", "Nebraska", 1_961_504],
  ["32", "NV", "Nevada", 3_104_614],
  ["33", "NH", "New Hampshire", 1_377_529],
  ["34", "NJ", "New Jersey", 9_288_994],
  ["35", "NM", "New Mexico", 2_117_522],
  ["36", "NY", "New York", 20_201_249],
  ["37", "NC", "North Carolina", 10_439_388],
  ["38", "ND", "North Dakota", 779_094],
  ["39", "OH", "Ohio", 11_799_448],
  ["40", "OK", "Oklahoma", 3_959_353],
  ["41", "OR", "Oregon", 4_237_256],
  ["42", "PA", "Pennsylvania", 13_002_700],
  ["44", "RI", "Rhode Island", 1_097_379],
  ["45", "SC", "South Carolina", 5_118_425],
  ["46", "SD", "South Dakota", 886_667],
  ["47", "TN", "Tennessee", 6_910_840],
  ["48", "TX", "Texas", 29_145_505],
  ["49", "UT", "Utah", 3_271_616],
  ["50", "VT", "Vermont", 643_077],
  ["51", "VA", "Virginia", 8_631_393],
  ["53", "WA", "Washington", 7_705_281],
  ["54", "WV", "West Virginia", 1_793_716],
  ["55", "WI", "Wisconsin", 5_893_718],
  ["56", "WY", "Wyoming", 576_851],
  ["60", "AS", "American Samoa", 49_710],
  ["66", "GU", "Guam", 153_836],
  ["69", "MP", "Northern Mariana Islands", 47_329],
  ["72", "PR", "Puerto Rico", 3_285_874],
  ["78", "VI", "U.S. Virgin Islands", 87_146],
];

/**
 * The 50 states, DC and the five inhabited territories.
 * Codes: FIPS 5-2. Population: U.S. Census Bureau, 2020 Census counts of
 * resident population (states and DC add up to 331,449,281).
 */
export const STATES: readonly State[] = rows.map(
  ([fips, code, name, population]) => ({
    fips,
    code,
    name,
    population,
    kind: code === "DC" ? "district" : fips >= "60" ? "territory" : "state",
  }),
);

export const STATE_BY_FIPS: ReadonlyMap<string, State> = new Map(
  STATES.map((s) => [s.fips, s]),
);
export const STATE_BY_CODE: ReadonlyMap<string, State> = new Map(
  STATES.map((s) => [s.code, s]),
);
