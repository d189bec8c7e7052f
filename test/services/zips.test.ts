import { describe, expect, test } from "vitest";

import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import {
  importZips,
  loadZips,
} from "~/features/jurisdictions/service/load-zips.server";
import { matchPostalCode } from "~/features/jurisdictions/service/read-zip.server";
import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import type { PackagedZip } from "~/features/jurisdictions/zips.server";

import { freshWorld } from "@test/support/database";
import {
  aCity,
  aCounty,
  aState,
  places as factoryPlaces,
} from "@test/support/factories/places";

const colorado = aState("CO", "Colorado", { geoid: "08" });
const boulder = aCounty(colorado, "Boulder", { geoid: "08013" });
const larimer = aCounty(colorado, "Larimer", { geoid: "08069" });
const places = [
  factoryPlaces()[0]!,
  colorado,
  boulder,
  larimer,
  aCity(boulder, "Longmont"),
  aCity(boulder, "Lyons"),
];

const zip = (over: Partial<PackagedZip> = {}): PackagedZip => ({
  zip: "80503",
  city: "Longmont",
  stateCode: "CO",
  latitude: 40.17,
  longitude: -105.21,
  population: 36_000,
  counties: [
    { geoid: boulder.geoid ?? "", share: 0.98 },
    { geoid: larimer.geoid ?? "", share: 0.02 },
  ],
  ...over,
});

describe("ZIP codes", () => {
  test("find the town of their name, then the counties, then the state", async () => {
    const { world } = await loaded();
    const found = await searchPlaces(world.db.read, {
      query: "80503-1234",
      limit: 9,
    });
    expect(found.map(({ slug }) => slug)).toEqual([
      "longmont-co",
      "boulder-county-co",
      "larimer-county-co",
      "colorado",
    ]);
  });

  test("of which nobody knows find nothing and match nothing", async () => {
    const { world, idOf } = await loaded();
    expect(
      await searchPlaces(world.db.read, { query: "99999", limit: 9 }),
    ).toEqual([]);
    const match = (code: string) =>
      matchPostalCode(world.db.read, code, idOf("boulder-county-co"));
    expect(await match("99999")).toBe("unknown");
    expect(await match("K1A 0B1")).toBe("unknown");
  });

  test("say of a place: inside, partly, outside or not known", async () => {
    const { world, idOf } = await loaded();
    const match = (slug: string) =>
      matchPostalCode(world.db.read, "80503", idOf(slug));
    expect(await match("colorado")).toBe("inside");
    expect(await match("boulder-county-co")).toBe("partly");
    expect(await match("longmont-co")).toBe("partly");
    expect(await match("lyons-co")).toBe("unknown");
  });

  test("of an operator's table replace the package's counties and stay", async () => {
    const { world, idOf } = await loaded();
    await importZips(world, {
      layer: "county",
      rows: [{ zip: "80503", geoid: larimer.geoid ?? "", share: 1 }],
      skipped: { no_zip: 0, no_area: 0 },
    });
    await loadZips(world, [zip()]);
    const match = (slug: string) =>
      matchPostalCode(world.db.read, "80503", idOf(slug));
    expect(await match("larimer-county-co")).toBe("inside");
    expect(await match("boulder-county-co")).toBe("outside");
  });
});

async function loaded() {
  const world = await freshWorld();
  await loadPlaces(world, undefined, places);
  await loadZips(world, [zip()]);
  const rows = await world.db.read
    .selectFrom("jurisdictions")
    .select(["id", "slug"])
    .execute();
  return {
    world,
    idOf: (slug: string) => rows.find((row) => row.slug === slug)?.id ?? "",
  };
}
