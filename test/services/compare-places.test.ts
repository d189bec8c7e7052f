import { expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aPlace } from "@test/support/factories/people";
import { aPolicy } from "@test/support/factories/policies";

import {
  comparePlaces,
  placesLike,
} from "~/features/policies/service/compare-places.server";

const TODAY = { today: "2026-12-01", locale: "en" } as const;

test("two cities stand side by side, the words that differ are marked", async () => {
  const world = await freshWorld();
  const riverbend = await aPlace(world, { slug: "riverbend-ca" });
  const milltown = await aPlace(world, { slug: "milltown-ca" });
  await aPolicy(world, riverbend.id, {
    provision: "public_welcome",
    quote: "The city welcomes everyone.",
  });
  await aPolicy(world, milltown.id, {
    provision: "public_welcome",
    quote: "The city gladly welcomes everyone.",
  });
  const { places, categories, missing } = await comparePlaces(
    world.db.read,
    ["riverbend-ca", "milltown-ca", "riverbend-ca", "nowhere-zz"],
    TODAY,
  );
  expect(places.map(({ slug }) => slug)).toEqual([
    "riverbend-ca",
    "milltown-ca",
  ]);
  expect(missing).toEqual(["nowhere-zz"]);
  const row = categories
    .flatMap(({ rows }) => rows)
    .find(({ provision }) => provision.key === "public_welcome");
  expect(row?.base).toBe(0);
  expect(row?.cells.map(({ standing }) => standing)).toEqual([
    "covered",
    "covered",
  ]);
  expect(row?.cells.map(({ diff }) => diff)).toEqual([
    null,
    [
      { kind: "same", text: "The city" },
      { kind: "added", text: "gladly" },
      { kind: "same", text: "welcomes everyone." },
    ],
  ]);
});

test("under a state law the law itself is shown", async () => {
  const world = await freshWorld();
  const state = await aPlace(world, {
    kind: "state",
    stateCode: "WA",
    slug: "washington",
  });
  await aPlace(world, {
    slug: "riverbend-wa",
    stateCode: "WA",
    parentId: state.id,
  });
  const law = await aPolicy(world, state.id, {
    provision: "public_welcome",
    instrument: "state_law",
  });
  const { categories } = await comparePlaces(
    world.db.read,
    ["riverbend-wa"],
    TODAY,
  );
  const cell = categories
    .flatMap(({ rows }) => rows)
    .find(({ provision }) => provision.key === "public_welcome")?.cells[0];
  expect(cell).toMatchObject({
    standing: "covered",
    inheritance: "state_floor",
    record: { clause: { documentId: law } },
  });
});

test("places like Riverbend: of its kind and size, with something in force, its own state first", async () => {
  const world = await freshWorld();
  const riverbend = await aPlace(world, { slug: "riverbend-ca" });
  const ahead = async (
    slug: string,
    given: Parameters<typeof aPlace>[1],
    policy: Parameters<typeof aPolicy>[2] = {},
  ) => {
    const place = await aPlace(world, { slug, ...given });
    await aPolicy(world, place.id, policy);
  };
  await ahead("elsewhere-or", { stateCode: "OR" });
  await ahead("nearby-ca", {});
  await ahead("huge-ca", { population: 900_000 });
  await ahead("county-ca", { kind: "county" });
  await ahead("words-ca", {}, { instrument: "resolution" });
  await aPlace(world, { slug: "silent-ca" });
  const like = await placesLike(
    world.db.read,
    { id: riverbend.id, kind: "place", stateCode: "CA", population: 41_000 },
    { today: TODAY.today, limit: 8 },
  );
  expect(like.map(({ slug, protections }) => [slug, protections])).toEqual([
    ["nearby-ca", 1],
    ["elsewhere-or", 1],
  ]);
});
