import { describe, expect, test } from "vitest";

import {
  countPlaces,
  countPlacesWithin,
  findPlaceByOcdId,
  findPlaceBySlug,
  listLayersAbove,
  listPlacesWithin,
} from "@db/queries/jurisdictions.server";
import { freshWorld } from "@test/support/database";
import { aCity, aCounty, aState, places } from "@test/support/factories/places";

import {
  loadPlaces,
  retirePlaces,
} from "~/features/jurisdictions/service/load-places.server";
import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";

describe("finding a place", () => {
  test("by its address and by its Open Civic Data id", async () => {
    const { read } = await loaded();
    const bySlug = await findPlaceBySlug(read, "long-beach-ca");
    expect(bySlug).toMatchObject({
      name: "Long Beach",
      kind: "place",
      countyName: "Los Angeles County",
      timeZone: "America/Los_Angeles",
      population: 466_000,
    });
    expect(
      await findPlaceByOcdId(
        read,
        "ocd-division/country:us/state:ca/place:long_beach",
      ),
    ).toEqual(bySlug);
    expect(await findPlaceBySlug(read, "riverbend-xx")).toBeUndefined();
  });

  test("its layers run from the county to the country", async () => {
    const { read } = await loaded();
    const city = await findPlaceBySlug(read, "long-beach-ca");
    const above = await listLayersAbove(read, city?.id ?? "");
    expect(above.map((layer) => layer.name)).toEqual([
      "Los Angeles",
      "California",
      "United States",
    ]);
    const country = await findPlaceBySlug(read, "united-states");
    expect(await listLayersAbove(read, country?.id ?? "")).toEqual([]);
  });

  test("what lies within comes by name, a page at a time", async () => {
    const { read } = await loaded();
    const state = await findPlaceBySlug(read, "colorado");
    const parentId = state?.id ?? "";
    const names = async (offset: number) =>
      (await listPlacesWithin(read, { parentId, limit: 2, offset })).map(
        (place) => place.name,
      );
    expect(await names(0)).toEqual(["Boulder", "Denver"]);
    expect(await names(2)).toEqual(["Fremont"]);
    expect(await countPlacesWithin(read, parentId)).toEqual([
      { kind: "consolidated", count: 1 },
      { kind: "county", count: 2 },
    ]);
    expect(
      await listPlacesWithin(read, {
        parentId,
        kinds: ["consolidated"],
        limit: 9,
      }),
    ).toHaveLength(1);
  });
});

describe("searching", () => {
  test('"boulder city" finds Boulder City in Nevada and Boulder in Colorado', async () => {
    expect((await search("boulder city")).slice(0, 2)).toEqual([
      "boulder-city-nv",
      "boulder-co",
    ]);
  });

  test("Orleans Parish is found as New Orleans", async () => {
    expect(await search("orleans parish")).toEqual(["new-orleans-la"]);
    expect(await search("New Orleans")).toEqual(["new-orleans-la"]);
  });

  test.each([
    ["Saint Louis", "st-louis-mo"],
    ["st. louis", "st-louis-mo"],
    ["ST LOU", "st-louis-mo"],
    ["canon", "canon-city-co"],
    ["CAÑON CITY", "canon-city-co"],
    ["ft worth", "fort-worth-tx"],
    ["fort w", "fort-worth-tx"],
  ])("%s finds %s", async (query, slug) => {
    expect((await search(query))[0]).toBe(slug);
  });

  test("a state at the end narrows the search", async () => {
    expect(await search("boulder, nevada")).toEqual(["boulder-city-nv"]);
    expect(await search("boulder nv")).toEqual(["boulder-city-nv"]);
  });

  test("words that read like a state still find a name", async () => {
    expect(await search("fort wo")).toEqual(["fort-worth-tx"]);
    expect(await search("los an ca")).toEqual(["los-angeles-county-ca"]);
  });

  test("only the kinds asked for are offered", async () => {
    const { read } = await loaded();
    const found = await searchPlaces(read, {
      query: "boulder",
      limit: 9,
      kinds: ["county"],
    });
    expect(found.map((place) => place.slug)).toEqual(["boulder-county-co"]);
  });

  test("signs that mean something to a database are only signs", async () => {
    for (const query of ["%", "_", "' or 1=1 --", "\\", "\u{10FFFF}", "😀"]) {
      expect(await search(query), query).toEqual([]);
    }
  });
});

describe("loading places", () => {
  test("twice leaves one row each, and their ids as they were", async () => {
    const world = await freshWorld();
    expect(await loadPlaces(world, undefined, places())).toEqual({
      added: places().length,
      brought: 0,
    });
    const before = await findPlaceBySlug(world.db.read, "denver-co");
    expect(await loadPlaces(world, undefined, places())).toEqual({
      added: 0,
      brought: places().length,
    });
    expect(await countPlaces(world.db.read)).toBe(places().length);
    expect(await findPlaceBySlug(world.db.read, "denver-co")).toEqual(before);
  });

  test("again brings what has changed, but never a new address", async () => {
    const world = await freshWorld();
    await loadPlaces(world, undefined, places());
    const renamed = places().map((place) =>
      place.slug === "fort-worth-tx"
        ? { ...place, name: "Riverbend", slug: "riverbend-tx" }
        : place,
    );
    await loadPlaces(world, undefined, renamed);
    expect(await findPlaceBySlug(world.db.read, "fort-worth-tx")).toMatchObject(
      { name: "Riverbend" },
    );
    const found = (query: string) =>
      searchPlaces(world.db.read, { query, limit: 9 });
    expect(await found("riverbend")).toHaveLength(1);
    expect(await found("fort worth")).toEqual([]);
  });

  test("a town whose id is mended keeps its address and its own id", async () => {
    const world = await freshWorld();
    await loadPlaces(world, undefined, places());
    const before = await findPlaceBySlug(world.db.read, "fort-worth-tx");
    const mended = places().map((place) =>
      place.slug === "fort-worth-tx"
        ? { ...place, ocdId: `${place.ocdId}_city`, slug: "another-tx" }
        : place,
    );
    expect((await loadPlaces(world, undefined, mended)).added).toBe(0);
    expect(await findPlaceBySlug(world.db.read, "fort-worth-tx")).toMatchObject(
      { id: before?.id, ocdId: `${before?.ocdId}_city` },
    );
  });

  test("a hamlet that an earlier version took for a town is marked, not dropped", async () => {
    const world = await freshWorld();
    await loadPlaces(world, undefined, places());
    const fewer = places().filter(({ slug }) => slug !== "fort-worth-tx");
    expect(await retirePlaces(world, fewer)).toBe(1);
    expect(await findPlaceBySlug(world.db.read, "fort-worth-tx")).toMatchObject(
      { governs: 0 },
    );
  });

  test("tells how far it is", async () => {
    const world = await freshWorld();
    const told: number[][] = [];
    await loadPlaces(
      world,
      (done, total) => told.push([done, total]),
      places(),
    );
    expect(told).toEqual([[places().length, places().length]]);
  });

  test("two places that wish for one address both get one", async () => {
    const world = await freshWorld();
    const state = aState("CO", "Colorado");
    const county = aCounty(state, "Boulder");
    await loadPlaces(world, undefined, [
      places()[0]!,
      state,
      county,
      { ...aCity(county, "Riverbend"), slug: "riverbend" },
      { ...aCity(county, "Riverside"), slug: "riverbend" },
    ]);
    expect(await findPlaceBySlug(world.db.read, "riverbend-2")).toMatchObject({
      name: "Riverside",
    });
  });
});

async function loaded() {
  const world = await freshWorld();
  await loadPlaces(world, undefined, places());
  return world.db;
}

async function search(query: string): Promise<string[]> {
  const { read } = await loaded();
  const found = await searchPlaces(read, { query, limit: 9 });
  return found.map((place) => place.slug);
}
