import { describe, expect, test } from "vitest";

import { findPlaceBySlug } from "@db/queries/jurisdictions.server";
import { freshWorld } from "@test/support/database";
import { aGroup, aMember } from "@test/support/factories/people";
import { places } from "@test/support/factories/places";

import {
  addOwnPlace,
  addPlaceName,
  dropPlaceName,
  editOwnPlace,
  listNamesOf,
  removeOwnPlace,
  restoreOwnPlace,
} from "~/features/jurisdictions/service/keep-own-places.server";
import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { readPlace } from "~/features/jurisdictions/service/read-place.server";
import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import { layersOf } from "~/features/policies/rules";

const district = { kind: "council_district", name: "District 3" } as const;

describe("places that groups add", () => {
  test("stand beneath a place, are found, and have a column of their own", async () => {
    const { world, add, search } = await set();
    const made = await add("long-beach-ca", district);
    expect(made).toMatchObject({ ok: true });
    expect(await search("district 3")).toEqual(["district-3-long-beach-ca"]);
    const place = await readPlace(world.db.read, "district-3-long-beach-ca", {
      page: 1,
      pageSize: 9,
    });
    if (!place) throw new Error("not there");
    expect(
      layersOf([place, ...place.above]).map((layer) => layer.name),
    ).toEqual(["state", "county", "city", "district"]);
  });

  test("one name stands once beneath a place, and none beneath a district", async () => {
    const { add } = await set();
    await add("long-beach-ca", district);
    expect(
      await add("long-beach-ca", { ...district, name: "district 3" }),
    ).toEqual({ ok: false, because: "there_already" });
    expect(await add("district-3-long-beach-ca", district)).toEqual({
      ok: false,
      because: "no_place",
    });
  });

  test("are edited by their group only, and found by the new name", async () => {
    const { world, by, stranger, add, search } = await set();
    await add("long-beach-ca", district);
    const change = { kind: "campus", name: "Riverbend College" } as const;
    const slug = "district-3-long-beach-ca";
    expect(await editOwnPlace(world, stranger, slug, change)).toEqual({
      ok: false,
      because: "no_place",
    });
    expect(await editOwnPlace(world, by, slug, change)).toMatchObject({
      ok: true,
    });
    expect(await search("riverbend college")).toEqual([slug]);
    expect(await search("district 3")).toEqual([]);
  });

  test("are taken away and put back, but not while records hang on them", async () => {
    const { world, by, add, search } = await set();
    await add("long-beach-ca", district);
    const slug = "district-3-long-beach-ca";
    expect(await removeOwnPlace(world, by, slug)).toMatchObject({ ok: true });
    expect(await search("district 3")).toEqual([]);
    expect(await findPlaceBySlug(world.db.read, slug)).toBeUndefined();
    expect(await restoreOwnPlace(world, by, slug)).toMatchObject({ ok: true });
    expect(await search("district 3")).toEqual([slug]);
    const place = await findPlaceBySlug(world.db.read, slug);
    await aGroup(world, { jurisdictionId: place?.id ?? "" });
    expect(await removeOwnPlace(world, by, slug)).toEqual({
      ok: false,
      because: "in_use",
    });
  });

  test("a place from the packages cannot be taken away", async () => {
    const { world, by } = await set();
    expect(await removeOwnPlace(world, by, "long-beach-ca")).toEqual({
      ok: false,
      because: "no_place",
    });
  });
});

describe("names that groups add", () => {
  test("find the place, stay through an upgrade, and go with their group", async () => {
    const { world, by, stranger, search } = await set();
    const slug = "long-beach-ca";
    expect(await addPlaceName(world, by, slug, "Iowa by the Sea")).toEqual({
      ok: true,
      value: null,
    });
    expect(await addPlaceName(world, by, slug, "iowa by the sea")).toEqual({
      ok: false,
      because: "there_already",
    });
    expect(await search("iowa by")).toEqual([slug]);
    await loadPlaces(world, undefined, places());
    expect(await search("iowa by")).toEqual([slug]);

    const place = await findPlaceBySlug(world.db.read, slug);
    const [name] = await listNamesOf(world.db.read, place?.id ?? "");
    const drop = (who: typeof by) =>
      dropPlaceName(
        world,
        { ...who, groupIds: [who.groupId] },
        slug,
        name?.id ?? "",
      );
    expect(await drop(stranger)).toEqual({ ok: false, because: "no_place" });
    expect(await drop(by)).toMatchObject({ ok: true });
    expect(await search("iowa by")).toEqual([]);
  });
});

async function set() {
  const world = await freshWorld();
  await loadPlaces(world, undefined, places());
  const actor = async () => {
    const group = await aGroup(world);
    const account = await aMember(world, group.id, "organizer");
    return { accountId: account.id, groupId: group.id };
  };
  const by = await actor();
  return {
    world,
    by,
    stranger: await actor(),
    add: (slug: string, form: Parameters<typeof addOwnPlace>[4]) =>
      world.db.transaction((trx) => addOwnPlace(world, trx, by, slug, form)),
    search: async (query: string) =>
      (await searchPlaces(world.db.read, { query, limit: 9 })).map(
        ({ slug }) => slug,
      ),
  };
}
