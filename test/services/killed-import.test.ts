import { spawn } from "node:child_process";
import { once } from "node:events";

import { expect, onTestFinished, test } from "vitest";

import { openDatabase } from "@db/connection.server";
import type { Db } from "@db/connection.server";

import { carryOutImport } from "~/features/transfers/service/carry-out-import.server";
import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";
import { createLogger } from "~/server/log.server";

import { councilFiles } from "../bench/invented-council";
import { freshDatabaseUrl } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";
import { testWorld } from "../support/world";

const log = createLogger("silent");
// Some 9,000 votes: ten parts and more.
const SIZE = { members: 15, meetings: 30, motionsPerMeeting: 20 };

async function aWaitingImport() {
  const url = await freshDatabaseUrl();
  const db = openDatabase(url);
  onTestFinished(() => db.close());
  const world = testWorld(db, new Date().toISOString());
  const place = await aPlace(world, { slug: "harbor-city-ny" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const prepared = await prepareLegistarImport(world, by, {
    place: place.slug,
    files: [...councilFiles(SIZE)],
    seats: [],
  });
  if (!prepared.ok) throw new Error(prepared.because);
  return { url, world, by, id: prepared.value.id };
}

const RECORDED = [
  ["meetings", "local_date"],
  ["matters", "file_number"],
  ["agenda_items", "title"],
  ["motions", "title"],
  ["roll_calls", "computed_result"],
  ["cast_votes", "printed_name"],
  ["officials", "name"],
  ["terms", "role"],
  ["seats", "label"],
  ["external_ids", "external_id"],
] as const;

/** What is on record, whatever ids the rows were given. */
async function record(db: Db) {
  const all: Record<string, unknown[]> = {};
  for (const [table, column] of RECORDED) {
    const rows = await db.read
      .selectFrom(table as "officials")
      .select(column as "name")
      .execute();
    all[table] = rows.map((row) => Object.values(row)[0]).sort();
  }
  const votes = await db.read
    .selectFrom("cast_votes as c")
    .innerJoin("roll_calls as r", "r.id", "c.roll_call_id")
    .innerJoin("motions as m", "m.id", "r.motion_id")
    .leftJoin("officials as o", "o.id", "c.official_id")
    .select([
      "m.title",
      "r.version",
      "c.position",
      "c.printed_name",
      "c.word",
      "c.option",
      "o.name",
    ])
    .execute();
  all.rolls = votes.map((row) => JSON.stringify(row)).sort();
  return all;
}

test("an import killed in the middle and carried out again ends as one left alone", async () => {
  const undisturbed = await aWaitingImport();
  const calm = await carryOutImport(
    undisturbed.world,
    log,
    undisturbed.by,
    undisturbed.id,
  );
  if (calm.ok) await calm.value.finished;

  const { url, world, by, id } = await aWaitingImport();
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "test/support/import-child.ts",
      url,
      id,
      by.accountId,
      by.groupId,
    ],
    { stdio: "ignore" },
  );
  const gone = once(child, "exit");
  const meetings = async () => {
    const { n } = await world.db.read
      .selectFrom("meetings")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    return n;
  };
  while ((await meetings()) < 3 && child.exitCode === null) {
    await new Promise((again) => setTimeout(again, 5));
  }
  child.kill("SIGKILL");
  await gone;
  expect(child.signalCode).toBe("SIGKILL");
  const stored = await meetings();
  expect(stored).toBeGreaterThanOrEqual(3);
  expect(stored).toBeLessThan(SIZE.meetings);

  // At once it may still be alive for all we know; after a while it is not.
  expect(await carryOutImport(world, log, by, id)).toMatchObject({
    because: "already_done",
  });
  world.setNow(new Date(Date.now() + 10 * 60_000).toISOString());
  const again = await carryOutImport(world, log, by, id);
  if (!again.ok) throw new Error(again.because);
  await again.value.finished;
  expect(await record(world.db)).toEqual(await record(undisturbed.world.db));
}, 120_000);
