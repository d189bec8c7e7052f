import { expect, test } from "vitest";

import {
  EXPORT_COLUMNS,
  recordCells,
} from "~/features/policies/open-data/columns";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import {
  readRecords,
  withWords,
} from "~/features/policies/service/read-records.server";
import { withdrawDocument } from "~/features/policies/service/withdraw-document.server";
import { aFile } from "~/features/transfers/csv/riverbend.test-data";
import { iceSheet } from "~/features/transfers/policies/riverbend.test-data";
import {
  carryOutPolicies,
  findWaitingPolicies,
  guessPolicies,
  importIceSheet,
  preparePolicyImport,
  replan,
} from "~/features/transfers/service/policy-imports.server";
import { toCsv } from "~/lib/csv";
import { findUnsafeTexts } from "~/server/find-unsafe-texts.server";
import type { World } from "~/server/world.server";

import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";
import { aPolicy } from "../support/factories/policies";

const NOTHING_ASKED = {
  state: null,
  provision: null,
  phase: null,
  instrument: null,
  on: null,
  q: null,
};

async function riverbend() {
  const world = await freshWorld("2026-03-10T18:00:00.000Z");
  await loadCatalogue(world);
  const place = await aPlace(world, { slug: "riverbend-ca" });
  await aPlace(world, {
    name: "Alder",
    kind: "county",
    slug: "alder-county-ca",
    geoid: "06999",
  });
  await aPlace(world, {
    name: "California",
    kind: "state",
    slug: "california",
  });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const recorder = { accountId: rosa.id, groupId: group.id };
  const waiting = async (id: string) => {
    const found = await findWaitingPolicies(world, id, [group.id]);
    if (!found) throw new Error("gone");
    return found;
  };
  const bring = async (text: string, name = "policies.csv") => {
    const prepared = await preparePolicyImport(world, by, {
      files: [aFile(text, name)],
      whole: true,
    });
    if (!prepared.ok) throw new Error(prepared.because);
    return prepared.value;
  };
  return { world, place, by, recorder, waiting, bring };
}

const AGENCIES = [
  [
    "CALIFORNIA",
    "Riverbend Police Departent",
    "Municipality",
    "",
    "Task Force Model",
    "2025-03-04",
  ],
  [
    "CALIFORNIA",
    "Alder County Sheriff's Office",
    "County",
    "Alder County",
    "Jail Enforcement Model",
    "2020-01-02",
  ],
  [
    "CALIFORNIA",
    "California Department of Orchards",
    "State Agency",
    "",
    "Task Force Model",
    "2025-05-05",
  ],
  [
    "CALIFORNIA",
    "Nowhere Police Department",
    "Municipality",
    "",
    "Task Force Model",
    "2025-05-05",
  ],
  [
    "CALIFORNIA",
    "Three Rivers Regional Jail",
    "State Agency",
    "",
    "Jail Enforcement Model",
    "2025-05-05",
  ],
] as const;

const sheet = (
  rows: typeof AGENCIES | (typeof AGENCIES)[number][],
  day: string,
) => ({
  files: [aFile(iceSheet([...rows]), `participating-${day}.csv`)],
  whole: true,
  dryRun: false,
});

async function agreements(world: World, on: string) {
  const { records } = await readRecords(
    world.db,
    { ...NOTHING_ASKED, on },
    { today: on, locale: "en" },
  );
  return records
    .map(({ clause, stage, standing }) => [
      clause.place.name,
      stage.stage,
      standing,
    ])
    .sort();
}

test("a dry run of ICE's sheet names what it cannot place, and changes nothing", async () => {
  const { world } = await riverbend();
  const looked = await importIceSheet(world, {
    ...sheet(AGENCIES, "2025-07-18"),
    dryRun: true,
  });
  if (!looked.ok) throw new Error(looked.because);
  const { counts, out } = looked.value;
  expect(counts).toMatchObject({ created: 3, named: 5, placed: 3 });
  expect(out.map(({ row, reason }) => [row, reason])).toEqual([
    [5, "unknown_place"],
    [6, "regional"],
  ]);
  expect(await agreements(world, "2026-03-10")).toEqual([]);
});

test("agreements count against city, county and state, and a second run changes nothing", async () => {
  const { world } = await riverbend();
  await importIceSheet(world, sheet(AGENCIES, "2025-07-18"));
  const once = await agreements(world, "2026-03-10");
  expect(once).toEqual([
    ["Alder", "in_force", "against"],
    ["California", "in_force", "against"],
    ["Riverbend", "in_force", "against"],
  ]);
  const again = await importIceSheet(world, sheet(AGENCIES, "2025-07-18"));
  expect(again.ok && again.value.counts).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 3,
    ended: 0,
  });
  expect(await agreements(world, "2026-03-10")).toEqual(once);
});

test("an agreement that a later whole sheet no longer names has ended; a part ends none, nor does an older sheet", async () => {
  const { world } = await riverbend();
  await importIceSheet(world, sheet(AGENCIES, "2025-07-18"));
  const [first, , third] = AGENCIES;
  const later = sheet([first, third], "2025-12-01");
  await importIceSheet(world, { ...later, whole: false });
  expect((await agreements(world, "2026-03-10"))[0]).toEqual([
    "Alder",
    "in_force",
    "against",
  ]);
  const ended = await importIceSheet(world, later);
  expect(ended.ok && ended.value.ended.map(({ title }) => title)).toEqual([
    "287(g) agreement with Alder County Sheriff's Office: Jail Enforcement Model",
  ]);
  expect((await agreements(world, "2026-03-10"))[0]).toEqual([
    "Alder",
    "expired",
    "unknown",
  ]);
  expect((await agreements(world, "2025-11-30"))[0]).toEqual([
    "Alder",
    "in_force",
    "against",
  ]);
  const older = await importIceSheet(world, sheet(AGENCIES, "2025-07-18"));
  expect(older.ok && older.value.counts).toMatchObject({ ended: 0 });
  expect((await agreements(world, "2026-03-10"))[0]?.[1]).toBe("expired");
});

test("our own download comes back in and changes nothing", async () => {
  const { world, place, recorder, waiting, bring } = await riverbend();
  await aPolicy(world, place.id, { number: "4172" }, recorder);
  await aPolicy(
    world,
    place.id,
    {
      provision: "no_status_questions",
      instrument: "none",
      title: "",
      stage: "",
      coverage: "silent",
      quote: "",
      when: "2024-05",
    },
    recorder,
  );
  await aPolicy(
    world,
    place.id,
    {
      provision: "no_resources",
      instrument: "resolution",
      quote: "=SUM(1) is\n- not a formula; @here",
      exceptions: "+1 exception",
      when: "2017",
    },
    recorder,
  );
  const read = await readRecords(world.db, NOTHING_ASKED, {
    today: "2026-03-10",
    locale: "es",
  });
  const records = await withWords(world.db.read, read.records, read);
  const csv = toCsv(
    EXPORT_COLUMNS,
    records.map((record) => {
      const cells = recordCells(record);
      return EXPORT_COLUMNS.map((column) => cells[column]);
    }),
  );
  const { id, next } = await bring(csv);
  expect(next).toBe("run");
  const { report } = await waiting(id);
  expect(report?.out).toEqual([]);
  expect(report?.counts).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 3,
  });
});

test("a wide table comes in by its columns; every line is stored, unchanged or named", async () => {
  const { world, by, waiting, bring } = await riverbend();
  const table = [
    "Jurisdiction,State,Detainer policy,287(g) agreement,Asks about immigration status,Enacted,Link",
    "Riverbend,CA,Ordinance,No,Yes,3/4/2019,https://riverbend.example/a",
    "Alder County,California,Yes,Yes,,2018,https://riverbend.example/b",
    "Elsewhere,CA,Yes,No,No,2018,https://riverbend.example/c",
    "Riverbend,CA,Maybe so,,,2018,https://riverbend.example/d",
    "Riverbend,CA,Yes,,,2018,",
  ].join("\n");
  const { id, next } = await bring(table);
  expect(next).toBe("columns");
  const { mapping } = await guessPolicies(world, await waiting(id));
  expect(mapping.columns).toEqual([
    "place",
    "state",
    "for:no_holds",
    "against:no_287g",
    "against:no_status_questions",
    "date",
    "source_url",
  ]);
  await replan(world, await waiting(id), mapping);
  const planned = await waiting(id);
  expect(planned.report?.counts).toMatchObject({ lines: 5, created: 4 });
  expect(planned.report?.out.map(({ row, reason }) => [row, reason])).toEqual([
    [4, "unknown_place"],
    [5, "unknown_word"],
    [6, "no_source"],
  ]);
  expect((await carryOutPolicies(world, by, planned)).ok).toBe(true);
  expect((await carryOutPolicies(world, by, planned)).ok).toBe(false);
  expect(await agreements(world, "2026-03-10")).toEqual([
    ["Alder", "in_force", "against"],
    ["Alder", "in_force", "words"],
    ["Riverbend", "in_force", "against"],
    ["Riverbend", "in_force", "covered"],
  ]);
  const again = await bring(table);
  const known = await guessPolicies(world, await waiting(again.id));
  expect(known.mapping.columns).toEqual(mapping.columns);
  await replan(world, await waiting(again.id), known.mapping);
  expect((await waiting(again.id)).report?.counts).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 4,
  });
});

test("cells that record nothing are counted by column and word; marks and seasons are read", async () => {
  const { world, waiting, bring } = await riverbend();
  const { id } = await bring(
    [
      "Policies of 2017;;;;;",
      "City;State;Detainer policy;287(g) agreement;Date;Source",
      "Riverbend;CA;✓;No;Spring 2017;https://riverbend.example/a",
      "Alder County;CA;unknown;N/A;2017;https://riverbend.example/b",
      "California;CA;Unknown;;2017;https://riverbend.example/c",
    ].join("\n"),
  );
  const { mapping } = await guessPolicies(world, await waiting(id));
  await replan(world, await waiting(id), mapping);
  const { report } = await waiting(id);
  expect(report?.counts).toMatchObject({ lines: 3, claims: 1, created: 1 });
  expect(report?.passed).toEqual([
    { column: "287(g) agreement", word: "No", cells: 1, first: 3 },
    { column: "Detainer policy", word: "unknown", cells: 2, first: 4 },
    { column: "287(g) agreement", word: "N/A", cells: 1, first: 4 },
    { column: "287(g) agreement", word: "", cells: 1, first: 5 },
  ]);
  expect(report?.out.map(({ row, reason }) => [row, reason])).toEqual([
    [4, "not_known"],
    [5, "not_known"],
  ]);
});

test("of namesakes nobody is chosen; a person says which is meant", async () => {
  const { world, waiting, bring } = await riverbend();
  await aPlace(world, {
    name: "Riverbend",
    kind: "county",
    slug: "riverbend-county-ca",
  });
  const { id } = await bring(
    "Place,State,Holds,Date,Source\nRiverbend,CA,Yes,2018,https://riverbend.example/a",
  );
  const { mapping } = await guessPolicies(world, await waiting(id));
  await replan(world, await waiting(id), mapping);
  const asked = await waiting(id);
  const [question] = asked.report?.questions ?? [];
  expect(question?.choices.map(({ slug }) => slug).sort()).toEqual([
    "riverbend-ca",
    "riverbend-county-ca",
  ]);
  await replan(world, asked, mapping, {
    [question?.key ?? ""]: "riverbend-ca",
  });
  const { report } = await waiting(id);
  expect(report?.counts.created).toBe(1);
  expect(report?.out).toEqual([]);
});

test("a line that says otherwise than our record stays out, and what was taken back does not return", async () => {
  const { world, place, recorder, waiting, bring } = await riverbend();
  const first = await aPolicy(world, place.id, { number: "1" }, recorder);
  const second = await aPolicy(world, place.id, { number: "2" }, recorder);
  await withdrawDocument(world, recorder, second, { reason: "Wrong" });
  const line = (number: string, coverage: string) =>
    `Riverbend,CA,no_holds,ordinance,${number},An ordinance about holds,${coverage},2018-03-05,https://riverbend.example/ordinance`;
  const { id } = await bring(
    [
      "place,state,provision,instrument,number,title,coverage,date,source_url",
      line("1", "partial"),
      line("2", "full"),
    ].join("\n"),
  );
  const { mapping } = await guessPolicies(world, await waiting(id));
  await replan(world, await waiting(id), mapping);
  const { report } = await waiting(id);
  expect(
    report?.out.map(({ reason, params }) => [reason, params["document"]]),
  ).toEqual([
    ["differs", first],
    ["withdrawn", second],
  ]);
});

const UNSAFE_ROWS = [
  ["title", "privatePhone", "Policy of Ben Webb, 562-555-0142"],
  ["number", "privateEmail", "See rosa.vega@mail.test"],
  ["source_title", "privatePhone", "Told by Rosa, 562-555-0142"],
  ["section", "privateEmail", "as rosa.vega@mail.test says"],
  ["quote", "shelteringNamed", "Riverbend First Church shelters a family."],
  ["exceptions", "homeAddress", "Not the man who lives at 12 Elm Street."],
  ["practice", "enforcementNow", "ICE is now at the bus station."],
] as const;

const PUBLIC_HEADING = [
  "Place",
  "State",
  "Protection",
  "Date",
  "Source URL",
  "Title",
  "Number",
  "Source title",
  "Section",
  "Quote",
  "Exceptions",
  "Practice",
];

test("a row that endangers somebody is refused in the dry run, by row, field and reason, and never stored", async () => {
  const { world, by, waiting, bring } = await riverbend();
  const row = (field: string, text: string) =>
    PUBLIC_HEADING.map((name) => {
      const key = name.toLowerCase().replace(" ", "_");
      if (key === field) return text;
      return (
        {
          place: "Riverbend",
          state: "CA",
          protection: "no_holds",
          date: "2018-03-05",
          source_url: "https://riverbend.example/a",
        }[key] ?? ""
      );
    });
  const csv = toCsv(PUBLIC_HEADING, [
    ...UNSAFE_ROWS.map(([field, , text]) => row(field, text)),
    row("quote", "Call the mayor's office, 562-555-0100."),
  ]);
  const { id } = await bring(csv);
  const found = await waiting(id);
  const { mapping } = await guessPolicies(world, found);
  await replan(world, found, mapping);
  const planned = await waiting(id);
  expect(planned.report?.counts.created).toBe(1);
  expect(
    planned.report?.out.map(({ row, reason, params }) => [
      row,
      reason,
      params["field"],
      params["what"],
    ]),
  ).toEqual(
    UNSAFE_ROWS.map(([field, what], index) => [
      index + 2,
      "unsafe",
      field,
      what,
    ]),
  );
  expect(JSON.stringify(planned.report)).not.toContain("0142");
  await carryOutPolicies(world, by, planned);
  const stored = await world.db.read
    .selectFrom("policy_clauses")
    .select("quote")
    .execute();
  expect(stored).toEqual([{ quote: "Call the mayor's office, 562-555-0100." }]);
  expect((await findUnsafeTexts(world.db.read)).found).toEqual([]);
});

test("a whole row stays out, also where it speaks of several protections, and is named once", async () => {
  const { world, waiting, bring } = await riverbend();
  const { id } = await bring(
    [
      "Jurisdiction,State,Detainer policy,287(g) agreement,Enacted,Link,Notes",
      "Riverbend,CA,Ordinance,Yes,2018,https://riverbend.example/a,Ana is undocumented",
    ].join("\n"),
  );
  const found = await waiting(id);
  const { mapping } = await guessPolicies(world, found);
  const notes = found.table.header.indexOf("Notes");
  mapping.columns[notes] = "practice";
  await replan(world, found, mapping);
  const { report } = await waiting(id);
  expect(report?.counts).toMatchObject({ created: 0, out: 1 });
  expect(report?.out).toMatchObject([
    { row: 2, reason: "unsafe", params: { what: "statusOfPerson" } },
  ]);
});

test("an agreement whose row is refused has not ended", async () => {
  const { world } = await riverbend();
  await importIceSheet(world, sheet(AGENCIES, "2025-07-18"));
  const [first, , third] = AGENCIES;
  await world.db.transaction((trx) =>
    trx
      .updateTable("external_ids")
      .set({ external_id: "ca|alder county deputy 562-555-0142|jail model" })
      .where("external_id", "like", "%alder county%")
      .execute(),
  );
  const later = await importIceSheet(
    world,
    sheet(
      [
        first,
        third,
        [
          "CALIFORNIA",
          "Alder County Deputy 562-555-0142",
          "County",
          "Alder County",
          "Jail Model",
          "2020-01-02",
        ] as never,
      ],
      "2025-12-01",
    ),
  );
  expect(later.ok && later.value.ended).toEqual([]);
  expect(later.ok && later.value.out.map(({ reason }) => reason)).toContain(
    "unsafe",
  );
});
