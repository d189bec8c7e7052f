import { expect, test } from "vitest";

import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { aFile } from "~/features/transfers/csv/riverbend.test-data";
import { guessPolicyMapping } from "~/features/transfers/policies/guess";
import {
  carryOutPolicies,
  findWaitingPolicies,
  guessPolicies,
  preparePolicyImport,
  readPolicyFiles,
  replan,
} from "~/features/transfers/service/policy-imports.server";
import { profileRows } from "~/features/transfers/csv/profile";
import { allRows } from "~/features/transfers/csv/read-table";

import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";

function guessed(header: string, ...rows: string[]) {
  const { table } = readPolicyFiles([
    aFile([header, ...rows].join("\n"), "table.csv"),
  ]);
  if (table === null) throw new Error("no table");
  return guessPolicyMapping(profileRows(allRows(table), table.header)).columns;
}

test("headings that other tables use are known", () => {
  for (const header of [
    "Contract with ICE for Detention",
    "ICE detention contract",
    "Agreement to detain for ICE",
    "Contrato de detención con ICE",
    "IGSA",
  ]) {
    expect([header, guessed(`Place,${header}`, "Riverbend,Yes")[1]]).toEqual([
      header,
      "against:no_detention_contract",
    ]);
  }
  expect(guessed("Place,No detention contract", "Riverbend,Yes")[1]).toBe(
    "for:no_detention_contract",
  );
  expect(
    guessed(
      "Place,Document title,Policy area,Remarks",
      "Riverbend,Trust policy,Detainers,As of May",
    ),
  ).toEqual(["place", "title", "provision", "practice"]);
});

test("“source” and “notes” beside an item are that item's, in both languages and in any order", () => {
  const a = "https://riverbend.example/a";
  expect(
    guessed(
      "City,No ICE detainers,Detainers source,Does not ask about immigration status,Status source,287(g) agreement,Notas sobre el 287(g),Source",
      `Riverbend,Yes,${a},Yes,${a},No,Ended in May,${a}`,
    ),
  ).toEqual([
    "place",
    "for:no_holds",
    "source:no_holds",
    "for:no_status_questions",
    "source:no_status_questions",
    "against:no_287g",
    "notes:no_287g",
    "source_url",
  ]);
  expect(
    guessed(
      "City,Detainers,Notes,Source",
      `Riverbend,Yes,Since May,${a}`,
    ).slice(2),
  ).toEqual(["practice", "source_url"]);
  expect(
    guessed(
      "City,Detainers,Source,Trust policy,Source",
      `Riverbend,Yes,${a},Yes,${a}`,
    ),
  ).toEqual([
    "place",
    "for:no_holds",
    "source:no_holds",
    "for:community_trust",
    "source:community_trust",
  ]);
});

test("an answer's own source is its evidence; the row's stands for the others, and without any it stays out", async () => {
  const world = await freshWorld("2026-03-10T18:00:00.000Z");
  await loadCatalogue(world);
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const table = [
    "City,State,Detainers,Detainers source,Detainers notes,Trust policy,Counsel,Counsel source,Date,Source",
    "Riverbend,CA,Yes,https://riverbend.example/holds,Since the vote of May,Yes,Yes,A printed list,2017,https://riverbend.example/all",
    "Elm,CA,Yes,https://riverbend.example/elm,,Yes,,,2017,",
  ].join("\n");
  await aPlace(world, { name: "Elm", slug: "elm-ca" });
  for (const [created, unchanged] of [
    [4, 0],
    [0, 4],
  ]) {
    const prepared = await preparePolicyImport(world, by, {
      files: [aFile(table, "table.csv")],
      whole: false,
    });
    if (!prepared.ok) throw new Error(prepared.because);
    const find = async () => {
      const found = await findWaitingPolicies(world, prepared.value.id, [
        group.id,
      ]);
      if (!found) throw new Error("gone");
      return found;
    };
    const waiting = await find();
    const { mapping } = await guessPolicies(world, waiting);
    await replan(world, waiting, mapping);
    const planned = await find();
    expect(planned.report?.counts).toMatchObject({ created, unchanged });
    expect(planned.report?.out).toMatchObject([
      { row: 3, column: "Trust policy", reason: "no_source" },
    ]);
    await carryOutPolicies(world, by, planned);
  }
  const stored = await world.db.read
    .selectFrom("policy_clauses as c")
    .innerJoin("provisions as p", "p.id", "c.provision_id")
    .innerJoin("policy_documents as d", "d.id", "c.document_id")
    .select(["p.key", "d.source_url", "d.source_title", "c.practice"])
    .where("d.jurisdiction_id", "=", place.id)
    .orderBy("p.key")
    .execute();
  expect(stored.map((each) => Object.values(each))).toEqual([
    ["access_to_counsel", "", "A printed list", ""],
    ["community_trust", "https://riverbend.example/all", null, ""],
    [
      "no_holds",
      "https://riverbend.example/holds",
      null,
      "Since the vote of May",
    ],
  ]);
});

const TITLED = [
  "Sanctuary scorecard 2017",
  "Region;Where;What;When",
  "City;State;Detainers;Date;Source",
  "Peña Blanca;NM;Yes;2017;https://riverbend.example/a",
];

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

test("titles above do not hide how a file is cut; the row of the headings can be said by hand", () => {
  for (const cut of [",", ";", "\t"]) {
    const text = TITLED.join("\n").replaceAll(";", cut);
    const file = { name: "table.csv", bytes: latin1(text) };
    const said = readPolicyFiles([file], 3).table;
    expect(said).toMatchObject({
      header: ["City", "State", "Detainers", "Date", "Source"],
      headingRow: 3,
    });
    expect([...allRows(said ?? { files: [] })]).toEqual([
      {
        number: 4,
        cells: [
          "Peña Blanca",
          "NM",
          "Yes",
          "2017",
          "https://riverbend.example/a",
        ],
      },
    ]);
    const [title, , ...rest] = text.split("\n");
    const found = readPolicyFiles([
      {
        name: "table.csv",
        bytes: latin1([title, ...rest].join("\n")),
      },
    ]).table;
    expect(found).toMatchObject({ header: said?.header, headingRow: 2 });
  }
});

test("a row that names no columns is refused as a heading", () => {
  const file = aFile(TITLED.join("\n"), "table.csv");
  for (const row of [1, 40]) {
    expect(readPolicyFiles([file], row)).toMatchObject({
      table: null,
      refusals: [{ reason: "no_heading" }],
    });
  }
});
