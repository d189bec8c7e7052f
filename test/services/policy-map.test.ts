import { describe, expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aPlace } from "@test/support/factories/people";
import { aPolicy } from "@test/support/factories/policies";
import type { TestWorld } from "@test/support/world";

import { readMapSearch } from "~/features/policies/schema";
import { sharesFrom } from "~/features/policies/rules/shares";
import { readGround } from "~/features/policies/service/read-ground.server";
import { readPolicyMap } from "~/features/policies/service/read-map.server";
import {
  readRecords,
  saidOn,
  searchRecords,
  sortRecords,
} from "~/features/policies/service/read-records.server";

const TODAY = "2026-12-01";

async function look(world: TestWorld, query: string) {
  const filter = readMapSearch(new URLSearchParams(query));
  const db = world.db.read;
  const read = await readRecords(world.db, filter, {
    today: TODAY,
    locale: "en",
  });
  return {
    read,
    map: await readPolicyMap(db, filter, read),
    rows: searchRecords(read.records, read.kept, filter.q),
  };
}

/** Washington with King County and two cities; Connecticut with a town. */
async function twoStates(world: TestWorld) {
  const washington = await aPlace(world, {
    name: "Washington",
    kind: "state",
    stateCode: "WA",
    geoid: "53",
    slug: "washington",
  });
  const king = await aPlace(world, {
    name: "King",
    kind: "county",
    stateCode: "WA",
    geoid: "53033",
    slug: "king-county-wa",
    parentId: washington.id,
    latitude: 47.5,
    longitude: -121.8,
  });
  const riverbend = await aPlace(world, {
    stateCode: "WA",
    slug: "riverbend-wa",
    parentId: king.id,
    latitude: 47.6,
    longitude: -122.3,
  });
  const connecticut = await aPlace(world, {
    name: "Connecticut",
    kind: "state",
    stateCode: "CT",
    geoid: "09",
    slug: "connecticut",
  });
  const region = await aPlace(world, {
    name: "Capitol",
    kind: "planning_region",
    stateCode: "CT",
    geoid: "09110",
    slug: "capitol-planning-region-ct",
    parentId: connecticut.id,
    governs: false,
  });
  const milltown = await aPlace(world, {
    name: "Milltown",
    stateCode: "CT",
    slug: "milltown-ct",
    parentId: region.id,
    latitude: 41.7,
    longitude: -72.7,
  });
  return { washington, king, riverbend, connecticut, milltown };
}

describe("the map of the nation", () => {
  test("paints a state by its own law and its towns as dots", async () => {
    const world = await freshWorld();
    const { washington, riverbend } = await twoStates(world);
    await aPolicy(world, washington.id, {
      provision: "no_287g",
      instrument: "state_law",
    });
    await aPolicy(world, riverbend.id, {
      provision: "no_287g",
      coverage: "partial",
    });
    const { map } = await look(world, "provision=no_287g");
    expect(map.areas.map((a) => [a.name, a.look, a.within])).toEqual([
      ["Connecticut", "unknown", 0],
      ["Washington", "covered", 1],
    ]);
    expect(map.areas[1]?.to).toBe("/policies?state=WA&provision=no_287g");
    expect(map.dots.map((d) => [d.name, d.look])).toEqual([
      ["Riverbend", "partial"],
    ]);
  });

  test("counts protections when none is chosen; none on record is not a zero", async () => {
    const world = await freshWorld();
    const { washington } = await twoStates(world);
    await aPolicy(world, washington.id, {
      provision: "no_holds",
      instrument: "state_law",
      coverage: "opposite",
    });
    const { map } = await look(world, "");
    expect(map.areas.map((a) => [a.look, a.count])).toEqual([
      ["unknown", null],
      ["count_zero", 0],
    ]);
  });

  test("is small: the outlines of the whole nation are under 30 kB", async () => {
    const world = await freshWorld();
    await twoStates(world);
    const { nationPicture } =
      await import("~/features/policies/map/shapes.server");
    const picture = nationPicture();
    expect(picture.shapes).toHaveLength(56);
    expect(
      picture.shapes.reduce((sum, { d }) => sum + d.length, 0),
    ).toBeLessThan(30_000);
  });

  test("says how many people live where law grants it, each counted once", async () => {
    const world = await freshWorld();
    const { king, riverbend } = await twoStates(world);
    await aPolicy(world, riverbend.id, { provision: "public_welcome" });
    const share = async () => {
      const { read } = await look(world, "provision=public_welcome");
      const ground = await readGround(world, null, read.kept);
      const asked = read.provisions.filter((p) => p.key === "public_welcome");
      return sharesFrom(
        ground,
        asked,
        saidOn(read.kept, "public_welcome", read.asOf),
      );
    };
    expect((await share()).people).toMatchObject({
      all: 335_073_176,
      full: 41_000,
    });
    await aPolicy(world, king.id, { provision: "public_welcome" });
    // King County of the test has 41,000 people of its own count.
    expect((await share()).people.full).toBe(41_000);
  });

  test("draws the dots of larger places larger, and how far documents have come", async () => {
    const world = await freshWorld();
    const { washington, riverbend } = await twoStates(world);
    await aPolicy(world, riverbend.id, {
      provision: "no_287g",
      stage: "introduced",
    });
    await aPolicy(world, washington.id, {
      provision: "no_holds",
      instrument: "contract",
      coverage: "opposite",
    });
    const { map } = await look(world, "view=stage");
    expect(map.dots.map((d) => [d.look, d.size])).toEqual([
      ["stage_moving", 2],
    ]);
    // A contract against is no step towards a protection.
    expect(map.areas.map((a) => a.look)).toEqual(["unknown", "unknown"]);
  });
});

describe("the map of a state", () => {
  test("paints a county by state law where it has nothing better", async () => {
    const world = await freshWorld();
    const { washington, riverbend } = await twoStates(world);
    await aPolicy(world, washington.id, {
      provision: "no_287g",
      instrument: "state_law",
    });
    await aPolicy(world, riverbend.id, { provision: "no_287g" });
    const { map } = await look(world, "state=wa&provision=no_287g");
    expect(map.areas.map((a) => [a.name, a.look, a.to, a.within])).toEqual([
      ["King", "floor", "/places/king-county-wa", 1],
    ]);
    expect(map.dots.map((d) => d.to)).toEqual(["/places/riverbend-wa"]);
  });

  test("draws Connecticut without its planning regions, towns as dots", async () => {
    const world = await freshWorld();
    const { milltown } = await twoStates(world);
    await aPolicy(world, milltown.id, { provision: "no_287g" });
    const { map } = await look(world, "state=CT&provision=no_287g");
    expect(map.areas.map((a) => a.name)).toEqual(["Connecticut"]);
    expect(map.dots.map((d) => [d.name, d.look])).toEqual([
      ["Milltown", "covered"],
    ]);
  });
});

describe("filters and the past", () => {
  test("the map of an earlier day knows nothing of later laws", async () => {
    const world = await freshWorld();
    const { washington } = await twoStates(world);
    await aPolicy(world, washington.id, {
      provision: "no_287g",
      instrument: "state_law",
      when: "2019-05",
    });
    const at = async (on: string) =>
      (await look(world, `provision=no_287g&on=${on}`)).map.areas.at(-1)?.look;
    expect(await at("2019-04-30")).toBe("unknown");
    expect(await at("2019-05-01")).toBe("covered");
  });

  test("stage, kind of document and name narrow the rows", async () => {
    const world = await freshWorld();
    const { king, riverbend } = await twoStates(world);
    await aPolicy(world, king.id, { stage: "introduced" });
    await aPolicy(world, riverbend.id, { instrument: "resolution" });
    const names = async (query: string) =>
      (await look(world, query)).rows.map((r) => r.clause.place.name);
    expect(await names("")).toEqual(["King", "Riverbend"]);
    expect(await names("phase=on_the_way")).toEqual(["King"]);
    expect(await names("instrument=resolution")).toEqual(["Riverbend"]);
    expect(await names("q=river")).toEqual(["Riverbend"]);
    expect(await names("state=CT")).toEqual([]);
  });

  test("the rows can be sorted by people, by latest step and by longest unchecked", async () => {
    const world = await freshWorld();
    const { king, riverbend } = await twoStates(world);
    await aPolicy(world, king.id, { when: "2020" });
    await aPolicy(world, riverbend.id, { when: "2024" });
    const { read } = await look(world, "");
    const names = (order: Parameters<typeof sortRecords>[1]) =>
      sortRecords(read.records, order).map((r) => r.clause.place.name);
    expect(names(null)).toEqual(["King", "Riverbend"]);
    expect(names("newest")).toEqual(["Riverbend", "King"]);
    expect(names("people")).toHaveLength(2);
  });

  test("an address that makes no sense counts as not asked", () => {
    expect(
      readMapSearch(
        new URLSearchParams(
          "state=1&provision=A'--&phase=x&instrument=y&on=2020-02-30&year=x&view=x&sort=x&page=-3",
        ),
      ),
    ).toEqual({
      state: null,
      provision: null,
      phase: null,
      instrument: null,
      on: null,
      year: null,
      view: null,
      sort: null,
      q: null,
      page: 1,
    });
  });
});
