import { describe, expect, test } from "vitest";

import {
  compareWithList,
  fullNameOf,
  isUngoverned,
  readDivision,
  shortNameOf,
} from "./official-list";
import type { OfficialDivision } from "./official-list";
import type { PlaceRow } from "./types";

const us = "ocd-division/country:us";

describe("a row of the official list", () => {
  test("is read with its code and county", () => {
    expect(
      readDivision({
        ocd_id: `${us}/state:nj/county:middlesex/place:riverbend`,
        name: "Riverbend township",
        geoid: "3402320230",
        county_fips: "",
      }),
    ).toEqual({
      ocdId: `${us}/state:nj/county:middlesex/place:riverbend`,
      name: "Riverbend township",
      geoid: "3402320230",
      countyFips: "34023",
      type: "place",
      stateCode: "NJ",
      beneathCounty: true,
    });
  });

  test("is read in the layout of the list's own repository too", () => {
    expect(
      readDivision({
        id: `${us}/state:ca/place:long_beach`,
        name: "Long Beach city",
        census_geoid: "place-0643000",
      }),
    ).toMatchObject({ geoid: "0643000", stateCode: "CA", type: "place" });
  });

  test.each([
    "ocd-division/country:ca/province:on",
    `${us}/state:ca/cd:12`,
    `${us}/state:ca/place:long_beach/council_district:3`,
    "",
  ])("%s is not a place of ours", (ocd_id) => {
    expect(readDivision({ ocd_id, name: "" })).toBeNull();
  });

  test("that only points at another one is passed over", () => {
    expect(
      readDivision({
        id: `${us}/state:co/place:denver`,
        sameAs: `${us}/state:co/county:denver`,
      }),
    ).toBeNull();
  });
});

describe("names on the list", () => {
  test("lose the word for their kind", () => {
    expect(shortNameOf("Riverbend village")).toBe("Riverbend");
    expect(shortNameOf("Riverbend charter township")).toBe("Riverbend");
    expect(shortNameOf("Carson City")).toBe("Carson City");
  });

  test("keep it beneath a county, where a city often has the same name", () => {
    const township = division("state:mi/county:genesee/place:fenton_charter", {
      name: "Fenton charter township",
      beneathCounty: true,
    });
    expect(fullNameOf(township)).toBe("Fenton Charter Township");
    expect(
      fullNameOf(division("state:mi/place:fenton", { name: "Fenton city" })),
    ).toBeNull();
  });

  test("tell land where nobody is elected", () => {
    const named = (name: string) => division("state:me/place:x", { name });
    expect(isUngoverned(named("Riverbend UT"))).toBe(true);
    expect(isUngoverned(named("Riverbend town"))).toBe(false);
  });
});

test("derived ids are held against the list, and every difference has a reason", () => {
  const rows = [
    row("state:ca/place:long_beach"),
    row("state:wi/place:superior"),
    row("state:tx/place:lakeside"),
    row("state:nj/place:edison"),
    row("state:il/place:depue"),
    row("state:md/place:silver_spring"),
    row("state:ct/planning_region:capitol", "planning_region"),
  ];
  const list = [
    division("state:ca/place:long_beach"),
    division("state:wi/place:superior_city"),
    division("state:wi/place:superior_village"),
    division("state:tx/place:lakeside_~tarrant_county~"),
    division("state:nj/county:middlesex/place:edison", { beneathCounty: true }),
    division("state:il/place:de_pue"),
  ];
  const { byKind, official } = compareWithList(rows, list);
  expect(byKind).toEqual([
    {
      kind: "place",
      derived: 6,
      agreeing: 1,
      differing: {
        suffix: [`${us}/state:wi/place:superior`],
        county_in_id: [`${us}/state:tx/place:lakeside`],
        beneath_county: [`${us}/state:nj/place:edison`],
        spelling: [`${us}/state:il/place:depue`],
        not_listed: [`${us}/state:md/place:silver_spring`],
      },
    },
    {
      kind: "planning_region",
      derived: 1,
      agreeing: 0,
      differing: { new_layout: [`${us}/state:ct/planning_region:capitol`] },
    },
  ]);
  expect(official).toEqual([
    { type: "place", listed: 5, derived: 1 },
    { type: "township", listed: 1, derived: 0 },
  ]);
});

function division(
  path: string,
  over: Partial<OfficialDivision> = {},
): OfficialDivision {
  return {
    ocdId: `${us}/${path}`,
    name: "Riverbend city",
    geoid: null,
    countyFips: null,
    type: "place",
    stateCode: path.slice(6, 8).toUpperCase(),
    beneathCounty: false,
    ...over,
  };
}

function row(path: string, kind: PlaceRow["kind"] = "place"): PlaceRow {
  return {
    ocdId: `${us}/${path}`,
    kind,
    name: "Riverbend",
    officialName: null,
    otherNames: [],
    otherOcdIds: [],
    stateCode: path.slice(6, 8).toUpperCase(),
    geoid: null,
    countyName: null,
    parentOcdId: null,
    governs: true,
    population: null,
    latitude: null,
    longitude: null,
    timeZone: "America/Chicago",
    slug: path,
  };
}
