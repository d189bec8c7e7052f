import { describe, expect, test } from "vitest";

import { readZipTable } from "./zip-table";

const rows = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

describe("tables of ZIP codes", () => {
  test("the Census Bureau's file of 2020: parts of the land by county", () => {
    const table = readZipTable(
      rows(`
OID_ZCTA5_20|GEOID_ZCTA5_20|AREALAND_ZCTA5_20|GEOID_COUNTY_20|AREALAND_PART
1|80503|1000|08013|900
1|80503|1000|08069|100
|||08013|5000
`),
    );
    expect(table).toEqual({
      layer: "county",
      rows: [
        { zip: "80503", geoid: "08013", share: 0.9 },
        { zip: "80503", geoid: "08069", share: 0.1 },
      ],
      skipped: { no_zip: 1, no_area: 0 },
    });
  });

  test("the same by place, with the part that lies in no place", () => {
    const table = readZipTable(
      rows(`
GEOID_ZCTA5_20|AREALAND_ZCTA5_20|GEOID_PLACE_20|AREALAND_PART
80503|1000|0845970|300
80503|1000||700
`),
    );
    expect(table.layer).toBe("place");
    expect(table.rows).toEqual([
      { zip: "80503", geoid: "0845970", share: 0.3 },
      { zip: "80503", geoid: "none", share: 0.7 },
    ]);
  });

  test("a crosswalk whose leading zeros a spreadsheet ate", () => {
    const table = readZipTable(
      rows(`
ZIP|COUNTY|TOT_RATIO
501|36103|1
6511|9170|0.25
`),
    );
    expect(table.rows).toEqual([
      { zip: "00501", geoid: "36103", share: 1 },
      { zip: "06511", geoid: "09170", share: 0.25 },
    ]);
  });

  test("a table without shares only says what is touched", () => {
    expect(readZipTable(rows("zip|county\n80503|08013")).rows[0]?.share).toBe(
      null,
    );
  });

  test("a line without a county is counted, not guessed", () => {
    const { skipped, rows: kept } = readZipTable(
      rows("zip|county\n80503|Boulder\n80503|08013"),
    );
    expect(skipped.no_area).toBe(1);
    expect(kept).toHaveLength(1);
  });

  test("a table without ZIP codes or areas is refused with the reason", () => {
    expect(() => readZipTable(rows("a|county\n1|2"))).toThrow(/ZIP codes/);
    expect(() => readZipTable(rows("zip|b\n1|2"))).toThrow(/counties/);
  });
});
