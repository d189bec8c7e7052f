import { expect, test } from "vitest";

import { aFile, aTable } from "~/features/transfers/csv/riverbend.test-data";
import { carryOutImport } from "~/features/transfers/service/carry-out-import.server";
import { planTable } from "~/features/transfers/service/match-table.server";
import { prepareUploads } from "../support/bring-files";
import { readImport } from "~/features/transfers/service/read-imports.server";
import {
  findWaitingTable,
  guessTable,
  tableOfImport,
} from "~/features/transfers/service/saved-table.server";
import { createLogger } from "~/server/log.server";

import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";

const log = createLogger("silent");
const NAMES = ["Vega", "Ortiz", "Lane", "Webb"];
const HEAD = ["date", "file", "title", "type", "action", "note", ...NAMES];
const CB12 = ["2026-03-03", "CB 12", "Trees", "Ordinance", "Passed", ""];
const CB13 = [
  "2026-03-03",
  "CB 13",
  "Parks",
  "Emergency ordinance",
  "Failed to pass",
  "Councilors split 2-2; Mayor Lund broke the tie by voting Nay.",
];
const MARCH = aTable(
  HEAD,
  [...CB12, "Yea", "Yea", "Nay", "Excused"],
  [...CB13, "Yea", "Yea", "Nay", "Nay"],
);

async function riverbend() {
  const world = await freshWorld("2026-06-10T18:00:00.000Z");
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const bring = async (text: string, name = "votes.csv") => {
    const prepared = await prepareUploads(world, by, {
      place: place.slug,
      files: [aFile(text, name)],
      seats: [],
    });
    if (!prepared.ok) throw new Error(prepared.because);
    return prepared;
  };
  const waitingTable = async (id: string) => {
    const waiting = await findWaitingTable(world, id, [group.id]);
    if (waiting === null) throw new Error("no table");
    return waiting;
  };
  const match = async (id: string) => {
    const waiting = await waitingTable(id);
    const guess = await guessTable(world, waiting);
    const planned = await planTable(world, by, waiting, guess.mapping);
    if (!planned.ok) throw new Error(planned.because);
    return planned.value.id;
  };
  const carryOut = async (id: string) => {
    const carried = await carryOutImport(world, log, by, id);
    if (carried.ok) await carried.value.finished;
    return readImport(world, id, [group.id]);
  };
  return { world, group, by, bring, match, carryOut, waitingTable };
}

async function rollsOf({ db }: Awaited<ReturnType<typeof freshWorld>>) {
  return db.read
    .selectFrom("cast_votes as v")
    .innerJoin("roll_calls as r", "r.id", "v.roll_call_id")
    .innerJoin("motions as m", "m.id", "r.motion_id")
    .leftJoin("terms as t", "t.official_id", "v.official_id")
    .select([
      "m.title",
      "m.kind",
      "m.recorded_result as recorded",
      "r.computed_result as computed",
      "r.note",
      "v.printed_name as name",
      "v.word",
      "v.option",
      "t.role",
    ])
    .orderBy("m.title")
    .orderBy("v.position")
    .execute();
}

test("a table is matched, looked at, and stored: rolls, results, the mayor's vote", async () => {
  const { world, bring, match, carryOut } = await riverbend();
  const brought = await bring(MARCH);
  expect(brought.next).toBe("columns");
  const run = await carryOut(await match(brought.id));
  expect(run?.state).toBe("done");
  expect(run?.report.counts.vote.created).toBe(8);
  expect(run?.report.counts.casting_vote.created).toBe(1);
  const rolls = await rollsOf(world);
  expect(rolls).toMatchObject([
    {
      title: "Parks",
      kind: "emergency",
      recorded: "fail",
      computed: "failed",
      note: CB13[5],
      name: "Vega",
      word: "Yea",
      option: "yes",
      role: "member",
    },
    { name: "Ortiz" },
    { name: "Lane" },
    { name: "Webb", option: "no" },
    { name: "Lund", option: "no", role: "mayor" },
    { title: "Trees", computed: "passed", name: "Vega" },
    { name: "Ortiz" },
    { name: "Lane", option: "no" },
    { name: "Webb", word: "Excused", option: "excused" },
  ]);
});

test("next month's table of the same heading needs no work, and changes only what is new", async () => {
  const { bring, match, carryOut, world } = await riverbend();
  await carryOut(await match((await bring(MARCH)).id));
  const again = await bring(MARCH);
  expect(again.next).toBe("run");
  const same = await carryOut(again.id);
  expect(same?.report.counts.vote).toMatchObject({ created: 0, unchanged: 8 });
  expect(await rollsOf(world)).toHaveLength(9);
  const april = await bring(
    aTable(
      HEAD,
      [...CB12, "Yea", "Yea", "Nay", "Excused"],
      [
        "2026-04-07",
        "CB 14",
        "Roads",
        "Ordinance",
        "Passed",
        "",
        "Yea",
        "Yea",
        "Yea",
        "Yea",
      ],
    ),
  );
  expect(april.next).toBe("run");
  expect(await tableOfImport(world, april.id)).toMatchObject({
    asBefore: true,
  });
  const report = (await carryOut(april.id))?.report;
  expect(report?.counts.vote).toMatchObject({ created: 4, unchanged: 4 });
});

test("a word nobody has explained brings the columns back to a person", async () => {
  const { bring, match } = await riverbend();
  await match((await bring(MARCH)).id);
  const odd = aTable(HEAD, [...CB12, "Yea", "Yea", "Nay", "Zzz"]);
  expect((await bring(odd)).next).toBe("columns");
});

test("a corrected vote is a new version of its roll", async () => {
  const { bring, match, carryOut, world } = await riverbend();
  await carryOut(await match((await bring(MARCH)).id));
  const corrected = aTable(
    HEAD,
    [...CB12, "Yea", "Yea", "Yea", "Excused"],
    [...CB13, "Yea", "Yea", "Nay", "Nay"],
  );
  const report = (await carryOut((await bring(corrected)).id))?.report;
  expect(report?.counts.vote).toMatchObject({ updated: 1, unchanged: 7 });
  const versions = await world.db.read
    .selectFrom("roll_calls")
    .select("version")
    .orderBy("version")
    .execute();
  expect(versions.map(({ version }) => version)).toEqual([1, 1, 2]);
});

test("private columns are in no table of the database", async () => {
  const { bring, world } = await riverbend();
  await bring(
    aTable(
      [...HEAD, "Home address", "Immigration status"],
      [...CB12, "Yea", "Yea", "Nay", "Nay", "1 Elm Street", "DACA"],
    ),
  );
  const parts = await world.db.read
    .selectFrom("import_table_parts")
    .selectAll()
    .execute();
  expect(JSON.stringify(parts)).toContain("Trees");
  expect(JSON.stringify(parts)).not.toMatch(/Elm|DACA/);
});

test("matching the columns again sets the earlier dry run aside", async () => {
  const { bring, match, world, group } = await riverbend();
  const { id } = await bring(MARCH);
  const first = await match(id);
  const second = await match(id);
  expect((await readImport(world, first, [group.id]))?.state).toBe("discarded");
  expect((await readImport(world, second, [group.id]))?.state).toBe("planned");
});

test("a table is taken away when its import is over, or after a week", async () => {
  const { bring, match, carryOut, world, group } = await riverbend();
  const left = await bring(MARCH);
  await carryOut(await match((await bring(MARCH)).id));
  await bring(
    aTable(["Date", "Title", "Result"], ["2026-03-03", "Trees", "Passed"]),
  );
  const count = async () =>
    (await world.db.read.selectFrom("import_tables").select("id").execute())
      .length;
  expect(await count()).toBe(2);
  world.pass({ days: 8 });
  await bring(MARCH);
  expect(await count()).toBe(1);
  expect(await findWaitingTable(world, left.id, [group.id])).toBeNull();
});

test("people of another group do not find the table", async () => {
  const { bring, world, waitingTable } = await riverbend();
  const { id } = await bring(MARCH);
  const other = await aGroup(world, { name: "Hillside Tenants" });
  expect(await findWaitingTable(world, id, [other.id])).toBeNull();
  expect((await waitingTable(id)).table.header).toEqual(HEAD);
});

test("tables and saved JSON are not taken together; a spreadsheet's own file is named", async () => {
  const { world, by } = await riverbend();
  const take = (...files: { name: string; bytes: Uint8Array }[]) =>
    prepareUploads(world, by, { place: "riverbend-ca", files, seats: [] });
  expect(await take(aFile(MARCH), aFile("[]", "saved.json"))).toMatchObject({
    because: "mixedKinds",
    field: "files",
  });
  expect(
    await take({ name: "votes.xlsx", bytes: Uint8Array.of(80, 75, 0, 0) }),
  ).toMatchObject({ because: "reason_not_text", field: "files" });
});
