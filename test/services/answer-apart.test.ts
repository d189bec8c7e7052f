import { expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";

import {
  anEvent,
  anItem,
  asFile,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";
import {
  carryOutImport,
  discardImport,
} from "~/features/transfers/service/carry-out-import.server";
import { lookAgain } from "~/features/transfers/service/look-again.server";
import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";
import { readImport } from "~/features/transfers/service/read-imports.server";
import { sayWords } from "~/features/transfers/service/say-words.server";
import { createLogger } from "~/server/log.server";

const log = createLogger("silent");
const TARDY = new Map([["tardy", "absent"]] as const);

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

/** An import that waits, with a word nobody knows, and looks like a large one. */
async function aLargeImport() {
  const world = await freshWorld("2026-03-10T18:00:00.000Z");
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const prepared = await prepareLegistarImport(world, by, {
    place: place.slug,
    files,
    seats: [],
  });
  if (!prepared.ok) throw new Error(prepared.because);
  const { id } = prepared.value;
  const { report } = await world.db.read
    .selectFrom("import_runs")
    .select("report")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const large = JSON.parse(report) as {
    planned: { counts: { vote: { created: number } } };
  };
  large.planned.counts.vote.created = 5_000;
  await world.db.transaction((trx) =>
    trx
      .updateTable("import_runs")
      .set({ report: JSON.stringify(large) })
      .where("id", "=", id)
      .execute(),
  );
  const read = async () => {
    const run = await readImport(world, id, [group.id]);
    if (run === null) throw new Error("no run");
    return run;
  };
  return { world, by, id, read };
}

test("a large import's answers are looked at by a process of its own, once", async () => {
  const { world, by, id, read } = await aLargeImport();
  const asked: string[][] = [];
  const said = await sayWords(world, by, id, TARDY, async (command, args) => {
    asked.push([command, ...args]);
    const waiting = await read();
    expect(waiting.look).toEqual({ done: 0, total: 1 });
    expect(waiting.mayRun).toBe(false);
    // Nobody answers, or carries out, what is being looked at.
    const second = await sayWords(world, by, id, TARDY);
    expect(second).toMatchObject({ because: "already_done" });
    const carried = await carryOutImport(world, log, by, id);
    expect(carried).toMatchObject({ because: "already_done" });
    expect((await lookAgain(world, by, id)).ok).toBe(true);
    // A second process finds nothing to do.
    expect((await lookAgain(world, by, id)).ok).toBe(false);
  });
  expect(said.ok).toBe(true);
  expect(asked).toEqual([
    ["work-import", id, by.accountId, by.groupId, "look"],
  ]);
  const { report, look, mayRun } = await read();
  expect(report.words).toContainEqual(
    expect.objectContaining({ key: "tardy", chosen: "absent" }),
  );
  expect({ look, mayRun }).toEqual({ look: null, mayRun: true });
});

test("a look whose process died leaves the answers, and says that it broke off", async () => {
  const { world, by, id, read } = await aLargeImport();
  await sayWords(world, by, id, TARDY, () => Promise.resolve());
  expect(await read()).toMatchObject({ look: "broke_off", mayRun: true });
  const carried = await carryOutImport(world, log, by, id);
  if (carried.ok) await carried.value.finished;
  expect(await read()).toMatchObject({ state: "done", look: null });
  const tardy = await world.db.read
    .selectFrom("cast_votes")
    .select("option")
    .where("word", "=", "Tardy")
    .executeTakeFirstOrThrow();
  expect(tardy.option).toBe("absent");
});

test("an import put away while it is looked at stays away", async () => {
  const { world, by, id, read } = await aLargeImport();
  await sayWords(world, by, id, TARDY, async () => {
    await discardImport(world, by, id);
    expect((await lookAgain(world, by, id)).ok).toBe(false);
  });
  expect(await read()).toMatchObject({ state: "discarded", look: null });
});
