import { expect, test } from "vitest";

import {
  anEvent,
  anItem,
  asFile,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";
import { carryOutImport } from "~/features/transfers/service/carry-out-import.server";
import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";
import { readImport } from "~/features/transfers/service/read-imports.server";
import { sayWords } from "~/features/transfers/service/say-words.server";
import { createLogger } from "~/server/log.server";

import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";

const log = createLogger("silent");

const vote = (id: number, name: string, word: string, result: number | null) =>
  aVote({
    VoteId: id,
    VotePersonId: id,
    VotePersonName: name,
    VoteValueName: word,
    VoteResult: result,
  });

const files = [
  asFile("a.json", [
    anEvent(),
    anItem(),
    vote(1, "Rosa Vega", "In Favor", 1),
    vote(2, "Ben Ortiz", "Mute", null),
    vote(3, "Cora Lee", "MUTE", 0),
    vote(4, "Dev Shah", "Tardy", null),
    vote(5, "Eve Moss", "Conflict", null),
  ]),
];

async function riverbend() {
  const world = await freshWorld("2026-03-10T18:00:00.000Z");
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const prepare = async () => {
    const prepared = await prepareLegistarImport(world, by, {
      place: place.slug,
      files,
      seats: [],
    });
    if (!prepared.ok) throw new Error(prepared.because);
    return prepared.value.id;
  };
  const report = async (id: string) => {
    const run = await readImport(world, id, [group.id]);
    if (run === null) throw new Error("no run");
    return run.report;
  };
  const carryOut = async (id: string) => {
    const carried = await carryOutImport(world, log, by, id);
    if (carried.ok) await carried.value.finished;
  };
  const options = async () =>
    Object.fromEntries(
      (
        await world.db.read
          .selectFrom("cast_votes as c")
          .innerJoin("roll_calls as r", "r.id", "c.roll_call_id")
          .select(["c.printed_name as name", "c.option", "c.word"])
          .orderBy("r.version")
          .execute()
      ).map(({ name, word, option }) => [name, `${word} ${option}`]),
    );
  return { world, by, prepare, report, carryOut, options };
}

test("a word nobody knows is kept, counted and asked for; what is said is remembered", async () => {
  const { world, by, prepare, report, carryOut, options } = await riverbend();
  const first = await prepare();
  expect((await report(first)).words).toEqual([
    { key: "mute", word: "Mute", count: 2, chosen: null },
    { key: "tardy", word: "Tardy", count: 1, chosen: null },
  ]);
  expect(
    (await report(first)).notices.filter(
      ({ reason }) => reason === "unknown_word",
    ),
  ).toHaveLength(2);

  const said = await sayWords(
    world,
    by,
    first,
    new Map([
      ["mute", "not_voting"],
      ["aye", "no"],
    ]),
  );
  expect(said.ok).toBe(true);
  expect((await report(first)).words).toMatchObject([
    { key: "mute", chosen: "not_voting" },
    { key: "tardy", chosen: null },
  ]);
  await carryOut(first);
  expect(await options()).toEqual({
    "Rosa Vega": "In Favor yes",
    "Ben Ortiz": "Mute not_voting",
    "Cora Lee": "MUTE not_voting",
    "Dev Shah": "Tardy other",
    "Eve Moss": "Conflict recused",
  });

  const again = await prepare();
  expect((await report(again)).words?.[0]?.chosen).toBe("not_voting");
  expect((await report(again)).counts.vote).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 5,
  });
});

test("a word explained later changes the votes on record, and says so", async () => {
  const { world, by, prepare, report, carryOut, options } = await riverbend();
  await carryOut(await prepare());
  const again = await prepare();
  await sayWords(world, by, again, new Map([["tardy", "absent"]]));
  expect((await report(again)).counts.vote).toMatchObject({
    created: 0,
    updated: 1,
    unchanged: 4,
  });
  await carryOut(again);
  expect((await options())["Dev Shah"]).toBe("Tardy absent");
});
