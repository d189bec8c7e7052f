import { expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aPlace } from "@test/support/factories/people";
import { aPolicy } from "@test/support/factories/policies";

import { tryLaw } from "~/features/policies/service/try-law.server";

const TODAY = { today: "2026-12-01", locale: "en" } as const;

/** Washington with a county and two cities, one of them with an ordinance. */
async function washington() {
  const world = await freshWorld();
  const state = await aPlace(world, {
    name: "Washington",
    kind: "state",
    stateCode: "WA",
    slug: "washington",
    geoid: "53",
  });
  const county = await aPlace(world, {
    name: "Mill",
    kind: "county",
    stateCode: "WA",
    slug: "mill-county-wa",
    parentId: state.id,
    population: null,
  });
  const riverbend = await aPlace(world, {
    stateCode: "WA",
    slug: "riverbend-wa",
    parentId: county.id,
    population: 41_000,
  });
  const milltown = await aPlace(world, {
    name: "Milltown",
    stateCode: "WA",
    slug: "milltown-wa",
    parentId: county.id,
    population: 9_000,
  });
  return { world, state, county, riverbend, milltown };
}

const ask = { stateCode: "WA", provisionKey: "public_welcome", law: null };

test("a law that forbids it fells the ordinance of Riverbend, and its people lose cover", async () => {
  const { world, riverbend } = await washington();
  await aPolicy(world, riverbend.id, { provision: "public_welcome" });
  const tried = await tryLaw(world, ask, TODAY);
  expect(tried?.change).toEqual({ kind: "forbid" });
  expect(tried?.before.people).toMatchObject({
    all: 7_705_281,
    full: 41_000,
  });
  expect(tried?.after.people).toMatchObject({ full: 0, missing: 7_705_281 });
  expect(tried?.before.governments).toMatchObject({ all: 3, full: 1 });
  expect(
    tried?.rows.map((row) => [row.slug, row.before, row.after, row.effect]),
  ).toEqual([["riverbend-wa", "covered", "held_up", "falls"]]);
});

test("a county's rule covers the people of its towns; granting it by law covers all", async () => {
  const { world, county } = await washington();
  await aPolicy(world, county.id, { provision: "public_welcome" });
  const tried = await tryLaw(world, { ...ask, law: "grant" }, TODAY);
  expect(tried?.before.people.full).toBe(50_000);
  expect(tried?.before.townsOnly).toBe(1);
  expect(tried?.after.people.full).toBe(7_705_281);
  expect(tried?.rows).toEqual([]);
});

test("a recorded ban is offered to be switched off, a bill to be brought into force", async () => {
  const { world, state, riverbend } = await washington();
  const ban = await aPolicy(world, state.id, {
    provision: "public_welcome",
    instrument: "state_law",
    title: "A ban",
    coverage: "opposite",
  });
  const bill = await aPolicy(world, state.id, {
    provision: "public_welcome",
    instrument: "state_law",
    title: "A welcome bill",
    stage: "introduced",
  });
  await aPolicy(world, state.id, {
    provision: "public_welcome",
    instrument: "resolution",
    title: "Words",
  });
  await aPolicy(world, riverbend.id, { provision: "public_welcome" });
  const off = await tryLaw(world, { ...ask, law: ban }, TODAY);
  expect(off?.laws.map((law) => [law.documentId, law.offered])).toEqual([
    [ban, "end"],
    [bill, "begin"],
  ]);
  expect(off?.rows.map((row) => [row.before, row.after, row.effect])).toEqual([
    ["held_up", "covered", "rises"],
  ]);
  expect(off?.after.people.full).toBe(41_000);
  // The ban still stands: what is against counts first.
  const on = await tryLaw(world, { ...ask, law: bill }, TODAY);
  expect(on?.after.people.full).toBe(0);
});

test("without a protection chosen, all are tried; an unknown law is a new ban", async () => {
  const { world, riverbend } = await washington();
  await aPolicy(world, riverbend.id, { provision: "public_welcome" });
  await aPolicy(world, riverbend.id, { provision: "no_status_questions" });
  const tried = await tryLaw(
    world,
    { stateCode: "WA", provisionKey: "nonsense", law: "nonsense" },
    TODAY,
  );
  expect(tried?.provision).toBeNull();
  expect(tried?.rows).toHaveLength(2);
  expect(tried?.change).toEqual({ kind: "forbid" });
});

test("no such state, no trial", async () => {
  const world = await freshWorld();
  expect(await tryLaw(world, ask, TODAY)).toBeNull();
});
