import { expect, test } from "vitest";

import { findPlaceBySlug } from "@db/queries/jurisdictions.server";
import { freshWorld } from "@test/support/database";
import { aGroup, aMember } from "@test/support/factories/people";
import { places } from "@test/support/factories/places";

import { importList } from "~/features/jurisdictions/service/import-list.server";
import type { RowOut } from "~/features/jurisdictions/service/import-list.server";
import {
  addOwnPlace,
  removeOwnPlace,
} from "~/features/jurisdictions/service/keep-own-places.server";
import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { slugOfOcdId } from "~/features/jurisdictions/service/ocd-ids.server";
import { readPlace } from "~/features/jurisdictions/service/read-place.server";
import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import { readPlaceIndex } from "~/features/transfers/service/plan-policies.server";

const us = "ocd-division/country:us";
const list = [
  ...[1, 2, 3, 10].map((n) => [
    `${us}/state:ca/place:long_beach/council_district:${n}`,
    `Long Beach CA City Council district ${n}`,
  ]),
  [
    `${us}/state:ca/county:los_angeles/council_district:3`,
    "Los Angeles CA county supervisor district 3",
  ],
  [`${us}/state:mo/place:st_louis/ward:3`, "St Louis MO Ward 3"],
  // The city half of a city and county in one.
  [`${us}/state:co/place:denver/council_district:3`, "Denver District 3"],
  // A town written beneath its county.
  [
    `${us}/state:co/county:boulder/place:boulder/council_district:3`,
    "Boulder District 3",
  ],
  [`${us}/state:co/place:mill_hollow/ward:1`, "Mill Hollow Ward 1"],
  [`${us}/state:co/sldl:3`, "Colorado House District 3"],
  [`${us}/state:co/place:riverbend`, "Riverbend"],
  [`${us}/state:co/school_board_district:3`, "School board"],
  ["nonsense", "Nonsense"],
].map(([ocd_id, name]) => ({ ocd_id, name }));
const aliases = [
  {
    id: `${us}/state:nv/place:boulder`,
    to: `${us}/state:nv/place:boulder_city`,
  },
  // Ours bears the id that the list calls the other spelling.
  {
    id: `${us}/state:tx/place:fort_worth`,
    to: `${us}/state:tx/place:ft_worth`,
  },
  { id: `${us}/state:tx/place:nowhere`, to: `${us}/state:tx/place:none` },
  { id: `${us}/state:ca/place:long_beach`, to: `${us}/state:co/place:boulder` },
].map(({ id, to }) => ({ id, sameAs: to, sameAsNote: "" }));

test("districts come in beneath their government, and every row is accounted for", async () => {
  const { world, report, out } = await imported();
  expect(report).toMatchObject({
    rows: 13,
    municipalities: null,
    districts: { added: 8, changed: 0, unchanged: 0, settled: 0 },
  });
  expect(out.map(({ row, reason }) => [row, reason])).toEqual([
    [11, "legislative"],
    [13, "other_kind"],
    [14, "malformed"],
    [12, "no_whole_list"],
    [10, "parent_not_here"],
  ]);
  expect(
    await findPlaceBySlug(world.db.read, "district-3-long-beach-ca"),
  ).toMatchObject({
    name: "District 3, Long Beach",
    kind: "council_district",
    countyName: "Los Angeles County",
    timeZone: "America/Los_Angeles",
  });
  for (const slug of ["district-3-denver-co", "district-3-boulder-co"]) {
    expect(await findPlaceBySlug(world.db.read, slug), slug).toBeDefined();
  }
});

test("a dry run says the same and stores nothing; a second run changes nothing", async () => {
  const world = await withPlaces();
  const dry = await importList(world, list, { dryRun: true });
  expect(dry.districts.added).toBe(8);
  expect(
    await findPlaceBySlug(world.db.read, "district-3-long-beach-ca"),
  ).toBeUndefined();
  await importList(world, list);
  expect((await importList(world, list)).districts).toEqual({
    added: 0,
    changed: 0,
    unchanged: 8,
    settled: 0,
  });
});

test("a district that a group added takes the id and keeps its name and address", async () => {
  const world = await withPlaces();
  const by = await anOrganizer(world);
  await world.db.transaction((trx) =>
    addOwnPlace(world, trx, by, "long-beach-ca", {
      kind: "council_district",
      name: "City Council District 3",
    }),
  );
  const first = await importList(world, list);
  expect(first.districts).toMatchObject({ added: 7, settled: 1 });
  expect((await importList(world, list)).districts).toMatchObject({
    unchanged: 8,
    settled: 0,
  });
  const slug = await slugOfOcdId(
    world.db.read,
    `${us}/state:ca/place:long_beach/council_district:3`,
  );
  expect(slug).toBe("city-council-district-3-long-beach-ca");
  await removeOwnPlace(world, by, slug ?? "");
  const { out } = await importList(world, list);
  expect(out.get("removed_by_group")).toBe(1);
});

test("a district is found by its number and its place, never among towns", async () => {
  const { world } = await imported();
  const slugs = async (query: string) =>
    (await searchPlaces(world.db.read, { query, limit: 10 })).map(
      ({ slug }) => slug,
    );
  const three = "district-3-long-beach-ca";
  for (const query of [
    "district 3, long beach",
    "District 3 Long Beach CA",
    "long beach 3",
    "long beach ward 3",
    "distrito 3 long beach",
  ]) {
    expect((await slugs(query))[0], query).toBe(three);
  }
  expect(await slugs("supervisor district 3")).toEqual([
    "district-3-los-angeles-county-ca",
  ]);
  expect((await slugs("ward 3"))[0]).toBe("ward-3-st-louis-mo");
  // Who asks for the town gets the town.
  expect(await slugs("long beach")).toEqual(["long-beach-ca"]);
  expect(await slugs("district")).toEqual([]);
  expect(
    (
      await searchPlaces(world.db.read, {
        query: "long beach",
        kinds: ["council_district"],
        limit: 10,
      })
    ).length,
  ).toBe(4);
});

test("a place shows its districts by number, apart from the towns within", async () => {
  const { world } = await imported();
  const page = { page: 1, pageSize: 50 };
  const city = await readPlace(world.db.read, "long-beach-ca", page);
  expect(city?.districts.map(({ label }) => label)).toEqual([
    "District 1",
    "District 2",
    "District 3",
    "District 10",
  ]);
  expect(city?.countWithin).toBe(0);
  const county = await readPlace(world.db.read, "los-angeles-county-ca", page);
  expect(county?.within.map(({ name }) => name)).toEqual(["Long Beach"]);
  expect(county?.countWithin).toBe(1);
});

test("other spellings of an id lead to the same place, in importers too", async () => {
  const world = await withPlaces();
  const half = `${us}/state:co/place:denver`;
  expect(await slugOfOcdId(world.db.read, half)).toBe("denver-co");
  const out: RowOut[] = [];
  const report = await importList(world, aliases, {
    onOut: (row) => out.push(row),
  });
  expect(report.aliases).toEqual({ added: 2, changed: 0, unchanged: 0 });
  expect(out.map(({ reason }) => reason)).toEqual([
    "target_not_here",
    "two_places",
  ]);
  expect((await importList(world, aliases)).aliases).toEqual({
    added: 0,
    changed: 0,
    unchanged: 2,
  });
  const index = await readPlaceIndex(world.db.read);
  for (const [ocdId, slug] of [
    [`${us}/state:nv/place:boulder`, "boulder-city-nv"],
    [`${us}/state:tx/place:ft_worth`, "fort-worth-tx"],
    [half, "denver-co"],
  ] as const) {
    expect(await slugOfOcdId(world.db.read, ocdId)).toBe(slug);
    const asked = { geoid: "", name: "", state: "", county: "", kind: "" };
    expect(index.find({ ...asked, ocdId }, true)).toMatchObject({
      place: { slug },
    });
  }
  expect(await slugOfOcdId(world.db.read, `${us}/state:tx/place:x`)).toBeNull();
});

async function withPlaces() {
  const world = await freshWorld();
  await loadPlaces(world, undefined, places());
  return world;
}

async function imported() {
  const world = await withPlaces();
  const out: RowOut[] = [];
  const report = await importList(world, list, {
    onOut: (row) => out.push(row),
  });
  return { world, report, out };
}

async function anOrganizer(world: Awaited<ReturnType<typeof withPlaces>>) {
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer");
  return { accountId: rosa.id, groupId: group.id };
}
