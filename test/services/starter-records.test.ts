import { expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aPlace } from "@test/support/factories/people";
import { aPolicy, aRecorder } from "@test/support/factories/policies";

import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import {
  clearStarterRecords,
  loadStarterRecords,
  readStarterRecords,
  reloadStarterRecords,
} from "~/features/policies/service/starter-records.server";
import { STARTER_RECORDS } from "~/features/policies/starter";
import { readPlacesFromPackages } from "~/features/jurisdictions/places.server";
import { isWebAddress } from "~/lib/web-address";
import { findUnsafeTexts } from "~/server/find-unsafe-texts.server";

test("every starter record has a place of the list, a provision, a source and a day", async () => {
  const world = await freshWorld();
  await loadCatalogue(world);
  const keys = new Set(
    (await world.db.read.selectFrom("provisions").select("key").execute()).map(
      ({ key }) => key,
    ),
  );
  const slugs = new Set(readPlacesFromPackages().map(({ slug }) => slug));
  for (const record of STARTER_RECORDS) {
    expect(slugs.has(record.place), record.place).toBe(true);
    expect(isWebAddress(record.source)).toBe(true);
    expect(record.steps.length).toBeGreaterThan(0);
    for (const [provision] of record.clauses) {
      expect(keys.has(provision), provision).toBe(true);
    }
  }
});

test("they come once, unchecked; cleared in one step, back in one; never by themselves again", async () => {
  const world = await freshWorld();
  await loadCatalogue(world);
  for (const slug of new Set(STARTER_RECORDS.map(({ place }) => place))) {
    await aPlace(world, { slug, name: slug });
  }
  expect(await loadStarterRecords(world)).toBe(STARTER_RECORDS.length);
  expect(await loadStarterRecords(world)).toBe(0);
  expect((await findUnsafeTexts(world.db.read)).found).toEqual([]);
  const clauses = await world.db.read
    .selectFrom("policy_clauses")
    .select(["last_verified_on", "recorded_by", "group_id"])
    .execute();
  for (const clause of clauses) {
    expect(clause).toEqual({
      last_verified_on: null,
      recorded_by: null,
      group_id: null,
    });
  }
  const rosa = await aRecorder(world);
  await clearStarterRecords(world, rosa, "The starter records were cleared.");
  expect(await readStarterRecords(world)).toEqual({
    standing: [],
    cleared: true,
  });
  expect(await loadStarterRecords(world)).toBe(0);
  await reloadStarterRecords(world, rosa);
  await reloadStarterRecords(world, rosa);
  const { standing, cleared } = await readStarterRecords(world);
  expect(standing).toHaveLength(STARTER_RECORDS.length);
  expect(cleared).toBe(false);
});

test("a site that has a record of its own gets none", async () => {
  const world = await freshWorld();
  const place = await aPlace(world, { slug: "denver-co" });
  await aPolicy(world, place.id);
  expect(await loadStarterRecords(world)).toBe(0);
});
