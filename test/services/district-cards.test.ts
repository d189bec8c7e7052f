import { expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aPlace } from "@test/support/factories/people";
import { aPolicy, aRecorder } from "@test/support/factories/policies";

import { readDistricts } from "~/features/policies/service/read-districts.server";
import { withdrawDocument } from "~/features/policies/service/withdraw-document.server";

const WHEN = { asOf: "2026-12-01", locale: "en" } as const;

async function riverbend() {
  const world = await freshWorld();
  const state = await aPlace(world, { name: "Washington", kind: "state" });
  const county = await aPlace(world, {
    name: "Mill County",
    kind: "county",
    parentId: state.id,
  });
  const city = await aPlace(world, { parentId: county.id });
  const beneath = (name: string, kind: string, parentId = city.id) =>
    aPlace(world, { name, kind, parentId });
  const layer = (id: string, kind: "place" | "county" | "state") => ({
    id,
    kind,
    stateCode: "WA",
    governs: true,
  });
  return {
    world,
    state,
    county,
    city,
    beneath,
    rosa: await aRecorder(world),
    chain: [
      layer(city.id, "place"),
      layer(county.id, "county"),
      layer(state.id, "state"),
    ],
  };
}

test("districts with a record stand on the city's card with their own word and what holds in them", async () => {
  const { world, city, state, beneath, rosa, chain } = await riverbend();
  const schools = await beneath("Riverbend Schools", "school_district");
  const ward = await beneath("Ward 2", "council_district");
  await beneath("Ward 3", "council_district");
  const campus = await beneath("North Campus", "campus");
  const records: [string, string, Record<string, string>][] = [
    [state.id, "no_status_questions", { instrument: "state_law" }],
    [city.id, "no_holds", {}],
    [city.id, "public_welcome", {}],
    [schools.id, "sensitive_places", { instrument: "department_policy" }],
    [campus.id, "campus_policy", { instrument: "department_policy" }],
    [ward.id, "public_welcome", { instrument: "statement" }],
  ];
  for (const [placeId, provision, rest] of records) {
    await aPolicy(world, placeId, { provision, ...rest }, rosa);
  }
  const { districts, more } = await readDistricts(world.db.read, chain, WHEN);
  expect(more).toBe(false);
  expect(districts.map(({ name }) => name)).toEqual([
    "Riverbend Schools",
    "Ward 2",
    "North Campus",
  ]);
  const told = (name: string, key: string) => {
    const row = districts
      .find((district) => district.name === name)
      ?.rows.find(({ provisionKey }) => provisionKey === key);
    return [row?.cell.standing, row?.standing, row?.inheritance];
  };
  expect(told("Riverbend Schools", "sensitive_places")).toEqual([
    "covered",
    "covered",
    "own",
  ]);
  expect(told("Riverbend Schools", "no_status_questions")).toEqual([
    "unknown",
    "covered",
    "state_floor",
  ]);
  expect(told("Riverbend Schools", "public_welcome")).toEqual([
    "unknown",
    "unknown",
    "own",
  ]);
  expect(told("Ward 2", "public_welcome")).toEqual([
    "words",
    "covered",
    "decided_by_city",
  ]);
  expect(told("North Campus", "campus_policy")).toEqual([
    "covered",
    "covered",
    "own",
  ]);
});

test("a district whose only record was taken back, or that is in another city, has no column", async () => {
  const { world, county, beneath, rosa, chain } = await riverbend();
  const schools = await beneath("Riverbend Schools", "school_district");
  const document = await aPolicy(world, schools.id, {}, rosa);
  const other = await aPlace(world, { name: "Alder", parentId: county.id });
  await aPolicy(
    world,
    (await beneath("Alder Schools", "school_district", other.id)).id,
    {},
    rosa,
  );
  const names = async () =>
    (await readDistricts(world.db.read, chain, WHEN)).districts.map(
      ({ name }) => name,
    );
  expect(await names()).toEqual(["Riverbend Schools"]);
  await withdrawDocument(world, rosa, document, {
    reason: "By mistake",
  });
  expect(await names()).toEqual([]);
});
