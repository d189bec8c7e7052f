/** Parts of ZIP codes as a table gives them. */
export interface ZipTable {
  readonly layer: "county" | "place";
  readonly rows: readonly {
    readonly zip: string;
    readonly geoid: string;
    readonly share: number | null;
  }[];
  /** Lines left out, by the reason. */
  readonly skipped: Readonly<Record<"no_zip" | "no_area", number>>;
}

/** Column names of the layouts in use, lower case. */
const ZIP = ["geoid_zcta5_20", "geoid_zcta5_10", "zcta5", "zcta", "zip"];
const PLACE = ["geoid_place_20", "geoid_place_10", "place", "place_fips"];
const COUNTY = [
  "geoid_county_20",
  "geoid_county_10",
  "county",
  "county_fips",
  "geoid",
];
/** Shares, then what turns them into 0 to 1. */
const SHARES: readonly (readonly [string, number])[] = [
  ["tot_ratio", 1],
  ["res_ratio", 1],
  ["share", 1],
  ["zpoppct", 100],
];

/**
 * Reads a table of ZIP codes: the Census Bureau's relationship files (2020:
 * `GEOID_ZCTA5_20|…|GEOID_COUNTY_20|…|AREALAND_PART`, 2010: `ZCTA5,…,ZPOPPCT`)
 * or a crosswalk like HUD's (`ZIP,COUNTY,…,TOT_RATIO`).
 * @param rows the table, the line of headings first
 * @throws when there is no column of ZIP codes, or none of counties or places
 */
export function readZipTable(rows: readonly (readonly string[])[]): ZipTable {
  const heads = (rows[0] ?? []).map((h) =>
    h
      .replace(/^\uFEFF/, "")
      .trim()
      .toLowerCase(),
  );
  const at = (names: readonly string[]) =>
    names.map((name) => heads.indexOf(name)).find((i) => i >= 0) ?? -1;
  const zipAt = at(ZIP);
  const placeAt = at(PLACE);
  const countyAt = at(COUNTY);
  const layer = placeAt >= 0 ? "place" : "county";
  const areaAt = layer === "place" ? placeAt : countyAt;
  if (zipAt < 0) throw new Error("The table has no column of ZIP codes.");
  if (areaAt < 0) {
    throw new Error("The table has no column of counties or places.");
  }
  const shareOf = shareReader(heads);
  const skipped = { no_zip: 0, no_area: 0 };
  const width = layer === "place" ? 7 : 5;
  const found = new Map<string, ZipTable["rows"][number]>();
  for (const row of rows.slice(1)) {
    const zip = (row[zipAt] ?? "").trim();
    const area = (row[areaAt] ?? "").trim();
    if (!/^\d{3,5}$/.test(zip)) {
      // Land without any ZIP code stands in these files, too.
      skipped.no_zip += 1;
      continue;
    }
    const outside = layer === "place" && area === "";
    if (!outside && !/^\d{4,7}$/.test(area)) {
      skipped.no_area += 1;
      continue;
    }
    const code = zip.padStart(5, "0");
    const geoid = outside ? "none" : area.padStart(width, "0");
    found.set(`${code} ${geoid}`, { zip: code, geoid, share: shareOf(row) });
  }
  return { layer, rows: [...found.values()], skipped };
}

function shareReader(heads: readonly string[]) {
  const direct = SHARES.find(([name]) => heads.includes(name));
  if (direct) {
    const at = heads.indexOf(direct[0]);
    return (row: readonly string[]) => between(Number(row[at]) / direct[1]);
  }
  const partAt = heads.indexOf("arealand_part");
  const wholeAt = heads.findIndex((h) => /^arealand_zcta5_\d\d$/.test(h));
  if (partAt < 0 || wholeAt < 0) return () => null;
  return (row: readonly string[]) =>
    between(Number(row[partAt]) / Number(row[wholeAt]));
}

function between(share: number): number | null {
  if (!Number.isFinite(share)) return null;
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000;
}
