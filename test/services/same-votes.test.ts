import { expect, test } from "vitest";

import { aFile, aTable } from "~/features/transfers/csv/riverbend.test-data";
import {
  anEvent,
  anItem,
  asFile,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";
import { carryOutImport } from "~/features/transfers/service/carry-out-import.server";
import { planTable } from "~/features/transfers/service/match-table.server";
import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";
import { prepareUploads } from "../support/bring-files";
import { readImport } from "~/features/transfers/service/read-imports.server";
import {
  sayWhichVotes,
  sourcesOfVote,
  takeSourceOff,
} from "~/features/transfers/service/same-votes.server";
import {
  findWaitingTable,
  guessTable,
} from "~/features/transfers/service/saved-table.server";
import { createLogger } from "~/server/log.server";

import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";

const log = createLogger("silent");
const NAMES = ["Rosa Vega", "Ben Ortiz", "Cora Lee"];

const legistar = (words: readonly string[]) => [
  asFile("a.json", [
    anEvent(),
    anItem(),
    ...words.map((word, index) =>
      aVote({
        VoteId: index + 1,
        VotePersonId: index + 1,
        VotePersonName: NAMES[index],
        VoteValueName: word,
        VoteResult: word === "Aye" ? 1 : 2,
        VoteLastModifiedUtc: `2026-03-0${words.length}T00:00:00`,
      }),
    ),
  ]),
];

const table = (...words: readonly string[]) =>
  aFile(
    aTable(
      ["Date", "File", "Title", "Body", "Member", "Vote"],
      ...words.map((word, index) => [
        "2026-03-03",
        "CB 12",
        "City resources",
        "City Council",
        NAMES[index] ?? "Dev Shah",
        word,
      ]),
    ),
  );

async function riverbend() {
  const world = await freshWorld("2026-03-10T18:00:00.000Z");
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const fromLegistar = async (words: readonly string[]) => {
    const prepared = await prepareLegistarImport(world, by, {
      place: place.slug,
      files: legistar(words),
      seats: [],
    });
    if (!prepared.ok) throw new Error(prepared.because);
    return prepared.value.id;
  };
  const fromTable = async (...words: readonly string[]) => {
    const prepared = await prepareUploads(world, by, {
      place: place.slug,
      files: [table(...words)],
      seats: [],
    });
    if (!prepared.ok) throw new Error(prepared.because);
    if (prepared.next === "run") return prepared.id;
    const waiting = await findWaitingTable(world, prepared.id, [group.id]);
    if (waiting === null) throw new Error("no table");
    const { mapping } = await guessTable(world, waiting);
    const planned = await planTable(world, by, waiting, mapping);
    if (!planned.ok) throw new Error(planned.because);
    return planned.value.id;
  };
  const report = async (id: string) => {
    const run = await readImport(world, id, [group.id]);
    if (run === null) throw new Error("no run");
    return run.report;
  };
  const carryOut = async (id: string) => {
    const carried = await carryOutImport(world, log, by, id);
    if (carried.ok) await carried.value.finished;
    return report(id);
  };
  const motions = () =>
    world.db.read.selectFrom("motions").select("id").execute();
  const votes = async () =>
    (
      await world.db.read
        .selectFrom("cast_votes as c")
        .innerJoin("roll_calls as r", "r.id", "c.roll_call_id")
        .where("r.version", "=", (eb) =>
          eb
            .selectFrom("roll_calls")
            .select((e) => e.fn.max("version").as("v")),
        )
        .select(["c.printed_name as name", "c.word"])
        .execute()
    )
      .map(({ name, word }) => `${name} ${word}`)
      .sort();
  const say = (id: string, all: "same" | "apart") =>
    sayWhichVotes(world, by, id, new Map(), all);
  return {
    world,
    by,
    fromLegistar,
    fromTable,
    report,
    carryOut,
    motions,
    votes,
    say,
  };
}

test("a vote from a second source is asked for, joined, and found again", async () => {
  const r = await riverbend();
  await r.carryOut(await r.fromLegistar(["Aye", "Nay"]));
  const [motion] = await r.motions();

  const run = await r.fromTable("Yes", "No", "Yes");
  expect((await r.report(run)).sameVotes).toMatchObject([
    {
      date: "2026-03-03",
      candidates: [{ motionId: motion?.id }],
      chosen: null,
    },
  ]);
  expect((await r.report(run)).counts).toMatchObject({
    item: { conflicting: 1 },
    vote: { created: 0 },
  });
  await r.say(run, "same");
  expect((await r.report(run)).counts).toMatchObject({
    motion: { created: 0, updated: 1 },
    vote: { created: 1, unchanged: 2 },
  });
  await r.carryOut(run);
  expect(await r.motions()).toHaveLength(1);
  expect(await r.votes()).toEqual([
    "Ben Ortiz Nay",
    "Cora Lee Yes",
    "Rosa Vega Aye",
  ]);
  expect(await sourcesOfVote(r.world, motion?.id ?? "")).toHaveLength(2);

  for (const again of [
    await r.fromTable("Yes", "No", "Yes"),
    await r.fromLegistar(["Aye", "Nay"]),
  ]) {
    expect((await r.report(again)).sameVotes).toEqual([]);
    expect((await r.report(again)).counts).toMatchObject({
      motion: { created: 0, updated: 0 },
      vote: { created: 0, updated: 0 },
    });
  }
  // One of the sources changes its mind: nobody is in the roll twice.
  await r.carryOut(await r.fromLegistar(["Nay", "Nay"]));
  expect(await r.votes()).toEqual([
    "Ben Ortiz Nay",
    "Cora Lee Yes",
    "Rosa Vega Nay",
  ]);
});

test("said to be a vote of its own, it is one; so is one that went otherwise", async () => {
  const r = await riverbend();
  await r.carryOut(await r.fromLegistar(["Aye", "Nay"]));
  const other = await r.fromTable("No", "No");
  expect((await r.report(other)).sameVotes).toEqual([]);

  const run = await r.fromTable("Yes", "No");
  await r.say(run, "apart");
  await r.carryOut(run);
  expect(await r.motions()).toHaveLength(2);
});

test("a source taken off brings a vote of its own with its next import", async () => {
  const r = await riverbend();
  await r.carryOut(await r.fromLegistar(["Aye", "Nay"]));
  const run = await r.fromTable("Yes", "No");
  await r.say(run, "same");
  await r.carryOut(run);
  const id = (await r.motions())[0]?.id ?? "";
  const off = () => takeSourceOff(r.world, r.by, id, "csv:riverbend-ca");
  expect(await off()).toMatchObject({ ok: true });
  expect(await off()).toMatchObject({ ok: false, because: "not_joined" });
  const again = await r.fromTable("Yes", "No");
  expect((await r.report(again)).sameVotes).toHaveLength(1);
  await r.say(again, "apart");
  await r.carryOut(again);
  expect(await r.motions()).toHaveLength(2);
});
