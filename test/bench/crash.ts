import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openDatabase } from "@db/connection.server";
import { migrate } from "@db/migrate";

import { aPetition } from "../support/factories/petitions";
import { checkAfterKill, signUntilKilled } from "../support/kill-signing";
import { testWorld } from "../support/world";

// npm run bench:crash [-- --times 200]
// Kills a process that signs and confirms at random moments, and looks each
// time whether something it had acknowledged is missing.
const at = process.argv.indexOf("--times");
const times = at < 0 ? 200 : Number(process.argv[at + 1]);
const folder = mkdtempSync(join(tmpdir(), "groundwork-crash-"));
const url = join(folder, "crash.db");
const db = openDatabase(url);
await migrate(db, { now: new Date() });
const world = testWorld(db, new Date().toISOString());
const { slug, id: petitionId } = await aPetition(world);
const all = { signed: [] as string[], confirmed: [] as string[] };
let wrong = 0;
for (let round = 1; round <= times; round += 1) {
  const said = await signUntilKilled(
    { url, slug, petitionId, round: String(round) },
    { lines: Math.random() * 400, afterMs: Math.random() * 20 },
  );
  all.signed.push(...said.signed);
  all.confirmed.push(...said.confirmed);
  const found = await checkAfterKill(world, petitionId, all);
  const even = found.counters.every((count) => count === found.validated);
  if (found.missing.length + found.unconfirmed.length > 0 || !even) {
    wrong += 1;
    console.log(`After kill ${round}:`, found);
  }
  if (round % 20 === 0) {
    console.log(
      `${round} kills: ${all.signed.length} signatures and ${all.confirmed.length} confirmations acknowledged, ${found.rows} rows`,
    );
  }
}
await db.close();
rmSync(folder, { recursive: true, force: true });
console.log(
  wrong === 0
    ? `${times} kills: nothing acknowledged was missing, counters equalled the rows.`
    : `${wrong} of ${times} kills left something wrong.`,
);
process.exitCode = wrong === 0 ? 0 : 1;
