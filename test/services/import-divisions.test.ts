import { expect, test } from "vitest";

import {
  countPlaces,
  findPlaceByOcdId,
  findPlaceBySlug,
} from "@db/queries/jurisdictions.server";
import { freshWorld } from "@test/support/database";
import { aCity, aCounty, aState, places } from "@test/support/factories/places";

import { readDivision } from "~/features/jurisdictions/official-list";
import { importDivisions } from "~/features/jurisdictions/service/import-divisions.server";
import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";

const us = "ocd-division/country:us";
const michigan = aState("MI", "Michigan", {
  geoid: "26",
  timeZone: "America/Detroit",
});
const genesee = aCounty(michigan, "Genesee", { geoid: "26049" });
const known = [
  places()[0]!,
  michigan,
  genesee,
  aCity(genesee, "Fenton"),
  aCity(genesee, "Riverbend", { kind: "community" }),
  aCity(genesee, "Mill Hollow", { kind: "community" }),
  aCity(genesee, "Clayton", { population: 900 }),
];
const list = [
  ["state:mi/place:fenton", "Fenton city", "2627760", "26049"],
  ["state:mi/place:riverbend", "Riverbend village", "2600001", "26049"],
  ["state:mi/place:otter_lake", "Otter Lake village", "2661820", ""],
  [
    "state:mi/county:genesee/place:fenton_charter",
    "Fenton charter township",
    "2604927780",
    "26049",
  ],
  [
    "state:mi/county:genesee/place:clayton",
    "Clayton charter township",
    "2604916420",
    "26049",
  ],
].flatMap(
  ([path, name, geoid, county_fips]) =>
    readDivision({ ocd_id: `${us}/${path}`, name, geoid, county_fips }) ?? [],
);

test("the official list adds the small places that no package has", async () => {
  const { world, report } = await imported();
  expect(report).toEqual({ known: 2, settled: 1, added: 2, ungoverned: 1 });
  expect(await findPlaceBySlug(world.db.read, "otter-lake-mi")).toMatchObject({
    name: "Otter Lake",
    kind: "place",
    geoid: "2661820",
    countyName: null,
    timeZone: "America/Detroit",
  });
});

test("a township stands beside the city of its name, under its full name", async () => {
  const { world } = await imported();
  const found = await searchPlaces(world.db.read, {
    query: "fenton",
    limit: 9,
  });
  expect(found.map((place) => place.slug)).toEqual([
    "fenton-mi",
    "fenton-charter-township-genesee-county-mi",
  ]);
  expect(found[1]).toMatchObject({
    officialName: "Fenton Charter Township",
    countyName: "Genesee County",
  });
});

test("a place known by name and county takes the official id, and loses the hamlet's head count", async () => {
  const { world } = await imported();
  expect(
    await findPlaceByOcdId(
      world.db.read,
      `${us}/state:mi/county:genesee/place:clayton`,
    ),
  ).toMatchObject({
    slug: "clayton-mi",
    officialName: "Clayton Charter Township",
    population: null,
  });
});

test("a village turns out to be one, a hamlet turns out not to be", async () => {
  const { world } = await imported();
  expect(await findPlaceBySlug(world.db.read, "riverbend-mi")).toMatchObject({
    kind: "place",
    governs: 1,
  });
  expect(await findPlaceBySlug(world.db.read, "mill-hollow-mi")).toMatchObject({
    kind: "community",
    governs: 0,
  });
});

test("taking the list over again changes nothing", async () => {
  const { world } = await imported();
  const count = await countPlaces(world.db.read);
  expect(await importDivisions(world, list)).toEqual({
    known: 5,
    settled: 0,
    added: 0,
    ungoverned: 1,
  });
  expect(await countPlaces(world.db.read)).toBe(count);
});

test("after the list was taken over, the packages add no municipality beside it", async () => {
  const { world } = await imported();
  const count = await countPlaces(world.db.read);
  await loadPlaces(world, undefined, [...known, aCity(genesee, "Nowhere")]);
  expect(await countPlaces(world.db.read)).toBe(count);
  expect(await findPlaceBySlug(world.db.read, "riverbend-mi")).toMatchObject({
    kind: "place",
  });
});

async function imported() {
  const world = await freshWorld();
  await loadPlaces(world, undefined, known);
  const report = await importDivisions(world, list);
  return { world, report };
}
