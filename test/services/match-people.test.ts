import { expect, test } from "vitest";

import {
  anEvent,
  anItem,
  asFile,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";
import { carryOutImport } from "~/features/transfers/service/carry-out-import.server";
import { choosePeople } from "~/features/transfers/service/choose-people.server";
import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";
import { readImport } from "~/features/transfers/service/read-imports.server";
import { createLogger } from "~/server/log.server";

import { freshWorld } from "../support/database";
import { anOfficial } from "../support/factories/officials";
import { aGroup, aMember, aPlace } from "../support/factories/people";

const log = createLogger("silent");

/** Riverbend knows some officials; its clerk's roll names these voters. */
async function riverbend(
  known: readonly string[],
  voters: readonly (readonly [number, string])[],
) {
  const world = await freshWorld("2026-03-10T18:00:00.000Z");
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const officials = [];
  for (const name of known) {
    officials.push(await anOfficial(world, { placeId: place.id, name }));
  }
  const prepare = async () => {
    const prepared = await prepareLegistarImport(world, by, {
      place: place.slug,
      files: [
        asFile("a.json", [
          anEvent(),
          anItem(),
          ...voters.map(([id, name]) =>
            aVote({
              VoteId: 8_000 + id,
              VotePersonId: id,
              VotePersonName: name,
            }),
          ),
        ]),
      ],
      seats: [],
    });
    if (!prepared.ok) throw new Error(prepared.because);
    return prepared.value.id;
  };
  const read = async (id: string) => {
    const run = await readImport(world, id, [group.id]);
    if (run === null) throw new Error("the import is gone");
    return run.report;
  };
  const choose = (id: string, ...answers: string[]) =>
    choosePeople(world, by, id, new Map(answers.map((a, n) => [n, a])));
  const carryOut = async (id: string) => {
    const carried = await carryOutImport(world, log, by, id);
    if (!carried.ok) throw new Error(carried.because);
    await carried.value.finished;
  };
  const votes = async () =>
    world.db.read
      .selectFrom("cast_votes as c")
      .leftJoin("officials as o", "o.id", "c.official_id")
      .select(["c.printed_name as printed", "o.name as official"])
      .orderBy("c.position")
      .execute();
  const people = async () =>
    (
      await world.db.read
        .selectFrom("officials")
        .select("name")
        .orderBy("name")
        .execute()
    ).map(({ name }) => name);
  return {
    world,
    by,
    officials,
    prepare,
    read,
    choose,
    carryOut,
    votes,
    people,
  };
}

const JUNIOR = [[12, "Ben Ortiz Jr."]] as const;

test("somebody who is like an official is asked about, and never guessed", async () => {
  const { officials, prepare, read, carryOut, votes, people } = await riverbend(
    ["Ben Ortiz"],
    JUNIOR,
  );
  const id = await prepare();
  const report = await read(id);
  expect(report.questions).toEqual([
    {
      externalId: "12",
      name: "Ben Ortiz Jr.",
      candidates: [
        { officialId: officials[0]?.id, name: "Ben Ortiz", reason: "suffix" },
      ],
      chosen: null,
    },
  ]);
  expect(report.counts.person).toMatchObject({ created: 0, conflicting: 1 });
  await carryOut(id);
  expect(await votes()).toEqual([{ printed: "Ben Ortiz Jr.", official: null }]);
  expect(await people()).toEqual(["Ben Ortiz"]);
});

test("this person: the votes are theirs, under the printed name, and the answer is remembered", async () => {
  const { officials, prepare, read, choose, carryOut, votes, people } =
    await riverbend(["Ben Ortiz"], JUNIOR);
  const id = await prepare();
  await choose(id, officials[0]?.id ?? "");
  expect((await read(id)).questions?.[0]?.chosen).toBe(officials[0]?.id);
  await carryOut(id);
  expect(await votes()).toEqual([
    { printed: "Ben Ortiz Jr.", official: "Ben Ortiz" },
  ]);
  expect(await people()).toEqual(["Ben Ortiz"]);
  const again = await read(await prepare());
  expect(again.questions).toEqual([]);
  expect(again.counts.person).toMatchObject({ unchanged: 1, created: 0 });
});

test("a new person gets a page; the one they are like is left alone", async () => {
  const { prepare, choose, carryOut, votes, people } = await riverbend(
    ["Ben Ortiz"],
    JUNIOR,
  );
  const id = await prepare();
  await choose(id, "new");
  await carryOut(id);
  expect(await votes()).toEqual([
    { printed: "Ben Ortiz Jr.", official: "Ben Ortiz Jr." },
  ]);
  expect(await people()).toEqual(["Ben Ortiz", "Ben Ortiz Jr."]);
});

test("left unmatched: the printed name alone, and asked again next time", async () => {
  const { prepare, read, choose, carryOut, votes, people } = await riverbend(
    ["Ben Ortiz"],
    JUNIOR,
  );
  const id = await prepare();
  await choose(id, "none");
  expect((await read(id)).counts.person).toMatchObject({ skipped: 1 });
  await carryOut(id);
  expect(await votes()).toEqual([{ printed: "Ben Ortiz Jr.", official: null }]);
  expect(await people()).toEqual(["Ben Ortiz"]);
  expect((await read(await prepare())).questions).toHaveLength(1);
});

test("an answer given at a later import finds the votes stored before", async () => {
  const { officials, prepare, choose, carryOut, votes } = await riverbend(
    ["Ben Ortiz"],
    JUNIOR,
  );
  await carryOut(await prepare());
  const second = await prepare();
  await choose(second, officials[0]?.id ?? "");
  await carryOut(second);
  expect(await votes()).toEqual([
    { printed: "Ben Ortiz Jr.", official: "Ben Ortiz" },
  ]);
});

test("the same name twice in a record is two questions, each with its own answer", async () => {
  const { officials, prepare, read, choose, carryOut, votes, people } =
    await riverbend(
      ["Rosa González"],
      [
        [12, "Rosa González "],
        [13, "Rosa González".normalize("NFD")],
      ],
    );
  const id = await prepare();
  expect(
    (await read(id)).questions?.map(({ candidates }) => candidates[0]?.reason),
  ).toEqual(["same_name", "same_name"]);
  await choose(id, officials[0]?.id ?? "", "new");
  await carryOut(id);
  expect(await votes()).toEqual([
    { printed: "Rosa González", official: "Rosa González" },
    { printed: "Rosa González", official: "Rosa González" },
  ]);
  expect(await people()).toHaveLength(2);
});

test("one official cannot be two persons of a record", async () => {
  const { officials, prepare, read, choose } = await riverbend(
    ["Ana Vega"],
    [
      [12, "Ana B. Vega"],
      [13, "Ana Vega-Kim"],
    ],
  );
  const id = await prepare();
  const ana = officials[0]?.id ?? "";
  await choose(id, ana, ana);
  const report = await read(id);
  expect(report.questions?.map(({ chosen }) => chosen)).toEqual([ana, null]);
  expect(report.counts.person).toMatchObject({ created: 0, conflicting: 1 });
});

test("the only official of that very name is believed, with its accents typed otherwise", async () => {
  const { prepare, read } = await riverbend(
    ["Rosa Gonzalez", "Ben Ortiz"],
    [[12, "González, Rosa ".normalize("NFD")]],
  );
  const report = await read(await prepare());
  expect(report.questions).toEqual([]);
  expect(report.counts.person).toMatchObject({ created: 0, conflicting: 0 });
});

test("nonsense, strangers, and answers that come too late change nothing", async () => {
  const { world, by, prepare, read, choose, carryOut } = await riverbend(
    ["Ben Ortiz", "Grace Okoro"],
    JUNIOR,
  );
  const id = await prepare();
  await choose(id, "somebody", "new", "new");
  expect((await read(id)).questions?.[0]?.chosen).toBeNull();
  const other = await aGroup(world);
  expect(
    await choosePeople(world, { ...by, groupId: other.id }, id, new Map()),
  ).toMatchObject({ because: "not_found" });
  await carryOut(id);
  expect(await choose(id, "new")).toMatchObject({ because: "already_done" });
});
