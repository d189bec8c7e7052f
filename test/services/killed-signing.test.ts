import { expect, onTestFinished, test } from "vitest";

import { openDatabase } from "@db/connection.server";

import { freshDatabaseUrl } from "../support/database";
import { aPetition } from "../support/factories/petitions";
import { checkAfterKill, signUntilKilled } from "../support/kill-signing";
import { testWorld } from "../support/world";

// Ten here; `npm run bench:crash` does two hundred.
test("killed ten times while people sign: nothing acknowledged is missing, counters equal the rows", async () => {
  // A process that dies leaves a PostgreSQL server alone; its own tests hold that.
  if (process.env.TEST_ENGINE === "postgres") return;
  const url = await freshDatabaseUrl();
  const db = openDatabase(url);
  onTestFinished(() => db.close());
  const world = testWorld(db, new Date().toISOString());
  const { slug, id: petitionId } = await aPetition(world);
  const all = { signed: [] as string[], confirmed: [] as string[] };
  for (let round = 0; round < 10; round += 1) {
    const said = await signUntilKilled(
      { url, slug, petitionId, round: String(round) },
      { lines: 20 + round * 9, afterMs: round % 4 },
    );
    all.signed.push(...said.signed);
    all.confirmed.push(...said.confirmed);
    const found = await checkAfterKill(world, petitionId, all);
    expect(found.missing).toEqual([]);
    expect(found.unconfirmed).toEqual([]);
    expect(found.counters).toEqual(Array(5).fill(found.validated));
  }
  expect(all.confirmed.length).toBeGreaterThan(10);
}, 120_000);
