import { expect, test } from "vitest";

import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { aFile } from "~/features/transfers/csv/riverbend.test-data";
import {
  carryOutPolicies,
  findWaitingPolicies,
  guessPolicies,
  preparePolicyImport,
  replan,
} from "~/features/transfers/service/policy-imports.server";
import { answerPlaces } from "~/features/transfers/service/policy-places.server";

import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";

/** A table that is brought, matched as guessed, and looked at. */
async function bringing() {
  const world = await freshWorld("2026-03-10T18:00:00.000Z");
  await loadCatalogue(world);
  const place = await aPlace(world, { slug: "riverbend-ca" });
  await aPlace(world, { name: "California", kind: "state", slug: "ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const waiting = async (id: string) => {
    const found = await findWaitingPolicies(world, id, [group.id]);
    if (!found) throw new Error("gone");
    return found;
  };
  const look = async (...lines: string[]) => {
    const prepared = await preparePolicyImport(world, by, {
      files: [aFile(lines.join("\n"), "table.csv")],
      whole: false,
    });
    if (!prepared.ok) throw new Error(prepared.because);
    const found = await waiting(prepared.value.id);
    const { mapping } = await guessPolicies(world, found);
    await replan(world, found, mapping);
    return waiting(found.id);
  };
  const store = async (...lines: string[]) => {
    const looked = await look(...lines);
    await carryOutPolicies(world, by, looked);
    return looked.report;
  };
  return { world, place, by, waiting, look, store };
}

const A = "https://riverbend.example/a";

test("two rows of one city that agree are one record; a second run adds nothing", async () => {
  const { store } = await bringing();
  const table = [
    "City,State,Detainer policy,Trust policy,Date,Source",
    `Riverbend,CA,Yes,,2017,${A}`,
    `Riverbend,CA,,Yes,2016-05-02,${A}`,
    `Riverbend,CA,Yes,,3/14/2017,${A}`,
    `Riverbend,CA,Yes,,2017,${A}`,
  ];
  const once = await store(...table);
  expect(once?.counts).toMatchObject({
    created: 2,
    updated: 1,
    out: 1,
  });
  expect(once?.rows).toMatchObject({
    created: 2,
    updated: 1,
    skipped: 1,
    refused: 0,
  });
  expect(once?.out).toMatchObject([{ row: 5, reason: "repeated" }]);
  const again = await store(...table);
  expect(again?.counts).toMatchObject({ created: 0, updated: 0, unchanged: 4 });
});

test("rows that contradict each other are all named and none is stored", async () => {
  const { world, store } = await bringing();
  const table = [
    "City,State,Detainer policy,Trust policy,Date,Source",
    `Riverbend,CA,Yes,Yes,2017,${A}`,
    `Riverbend,CA,No,Yes,2017,${A}`,
    `Riverbend,CA,Yes,,2018,${A}`,
  ];
  for (const created of [1, 0]) {
    const report = await store(...table);
    expect(report?.counts).toMatchObject({ created, conflicting: 3 });
    expect(
      report?.out
        .filter(({ reason }) => reason === "conflicting")
        .map(({ row, column, params }) => [row, column, params["rows"]]),
    ).toEqual([
      [2, "Detainer policy", "3, 4"],
      [3, "Detainer policy", "2, 4"],
      [4, "Detainer policy", "2, 3"],
    ]);
  }
  const clauses = await world.db.read
    .selectFrom("policy_clauses as c")
    .innerJoin("provisions as p", "p.id", "c.provision_id")
    .select("p.key")
    .execute();
  expect(clauses).toEqual([{ key: "community_trust" }]);
});

test("a document named with two sources becomes two, in the first run as in the second", async () => {
  const { store } = await bringing();
  const table = [
    "Place,State,Provision,Title,Date,Source",
    `Riverbend,CA,no_holds,Trust policy,2017,${A}`,
    "Riverbend,CA,no_287g,Trust policy,2017,https://riverbend.example/b",
  ];
  expect((await store(...table))?.counts).toMatchObject({ created: 2, out: 0 });
  expect((await store(...table))?.counts).toMatchObject({
    unchanged: 2,
    out: 0,
  });
});

test("two letters alone are asked about; a column of states is not", async () => {
  const { world, look } = await bringing();
  await aPlace(world, {
    name: "Crooked Arbor",
    slug: "crooked-arbor-ca",
    kind: "place",
  });
  const asked = await look(
    "Place,Detainer policy,Date,Source",
    `CA,Yes,2017,${A}`,
    `California,Yes,2017,${A}`,
  );
  expect(asked.report?.counts.created).toBe(1);
  expect(asked.report?.out).toMatchObject([{ reason: "state_or_place" }]);
  expect(
    asked.report?.questions.map(({ words, choices }) => [
      words,
      choices.map(({ slug }) => slug),
    ]),
  ).toEqual([["CA", ["ca", "crooked-arbor-ca"]]]);
  const states = await look(
    "State,Detainer policy,Date,Source",
    `CA,Yes,2017,${A}`,
  );
  expect(states.report?.counts).toMatchObject({ created: 1, out: 0 });
});

test("a whole government's name and a state's letters at the end need no column of states", async () => {
  const { world, look } = await bringing();
  for (const [slug, kind] of [
    ["alder", "consolidated"],
    ["alder-2", "place"],
  ] as const) {
    await aPlace(world, {
      name: "Alder",
      kind,
      slug,
    });
  }
  const { report } = await look(
    "Place,Detainer policy,Date,Source",
    `City and County of Alder,Yes,2017,${A}`,
    `Riverbend CA,Yes,2017,${A}`,
  );
  expect(report?.counts).toMatchObject({ created: 2, out: 0 });
});

test("under “City” stands the city, under “County” the county; under “Place” neither is chosen", async () => {
  const { world, look } = await bringing();
  const namesakes = [
    ["Elm Township", "place", "elm-township"],
    [null, "place", "elm"],
    ["Elm County", "county", "elm-county"],
  ] as const;
  for (const [officialName, kind, slug] of namesakes) {
    const { id } = await aPlace(world, { name: "Elm", kind, slug });
    await world.db.transaction((trx) =>
      trx
        .updateTable("jurisdictions")
        .set({ official_name: officialName })
        .where("id", "=", id)
        .execute(),
    );
  }
  const placed = async (heading: string) => {
    const { report } = await look(
      `${heading},State,Detainer policy,Date,Source`,
      `Elm,CA,Yes,2017,${A}`,
    );
    return [report?.counts.created, report?.questions[0]?.choices.length];
  };
  expect(await placed("City")).toEqual([1, undefined]);
  expect(await placed("County")).toEqual([1, undefined]);
  expect(await placed("Place")).toEqual([0, 3]);
});

test("a misspelled or unknown place is looked for by name, chosen once for the file, and remembered", async () => {
  const { world, place, by, waiting, look } = await bringing();
  await world.db.transaction((trx) =>
    trx
      .insertInto("place_words")
      .values({ jurisdiction_id: place.id, word: "riverbend" })
      .execute(),
  );
  const table = [
    "Place,Detainer policy,Trust policy,Date,Source",
    `"Riverbnd, CA",Yes,Yes,2017,${A}`,
    `"Riverbnd, CA",,Yes,2017,${A}`,
    `Old Mill Nation,Yes,,2017,${A}`,
  ];
  const asked = await look(...table);
  expect(
    asked.report?.questions.map(({ words, rows, choices }) => [
      words,
      rows,
      choices.map(({ slug }) => slug),
    ]),
  ).toEqual([
    ["Riverbnd, CA", 2, ["riverbend-ca"]],
    ["Old Mill Nation", 1, []],
  ]);
  const [misspelled, nation] = asked.report?.questions ?? [];
  const key = nation?.key ?? "";
  // A place that was not offered for these words is not taken.
  await answerPlaces(world, asked, [
    { key: misspelled?.key ?? "", slug: "riverbend-ca", query: "" },
    { key, slug: "ca", query: "riverbend" },
  ]);
  const looked = await waiting(asked.id);
  expect(looked.choices).toEqual({ [misspelled?.key ?? ""]: "riverbend-ca" });
  expect(
    looked.report?.questions.find((each) => each.key === key),
  ).toMatchObject({
    searched: "riverbend",
    found: 1,
    choices: [{ slug: "riverbend-ca" }],
  });
  await answerPlaces(world, looked, [{ key, slug: "riverbend-ca", query: "" }]);
  const chosen = await waiting(asked.id);
  expect(chosen.report?.counts).toMatchObject({ created: 2, out: 2 });
  expect(chosen.report?.questions.map((each) => each.chosen)).toEqual([
    "riverbend-ca",
    "riverbend-ca",
  ]);
  await carryOutPolicies(world, by, chosen);
  const again = await look(...table);
  expect(again.report?.counts).toMatchObject({ created: 0, unchanged: 4 });
  // An answer can be taken back.
  await answerPlaces(world, again, [{ key, slug: "", query: "" }]);
  expect((await waiting(again.id)).report?.out).toMatchObject([
    { row: 4, reason: "no_state" },
  ]);
});
