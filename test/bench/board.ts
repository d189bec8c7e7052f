import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openDatabase } from "@db/connection.server";
import { migrate } from "@db/migrate";
import {
  aCoalition,
  aGroup,
  aMember,
  aPlace,
} from "@test/support/factories/people";
import { aCountedVote } from "@test/support/factories/chambers";

import { readVoteBoard } from "~/features/campaigns/service/read-vote-board.server";
import { countForMotion } from "~/features/votes/service/count-votes.server";
import { realWorld } from "~/server/world.server";

// npm run bench:board [-- --keep FILE]
// A coalition's board of 200 upcoming votes in bodies of 5 to 51 seats, beside
// counting the same votes one at a time in the same run. With --keep the
// database stays, to look at the page with.

const VOTES = 200;
const SEATS = [5, 7, 9, 9, 9, 13, 15, 51];
const keep = process.argv[process.argv.indexOf("--keep") + 1];
const kept = process.argv.includes("--keep") && keep ? keep : null;

const folder = mkdtempSync(join(tmpdir(), "groundwork-board-"));
const db = openDatabase(kept ?? join(folder, "board.db"));
await migrate(db, { now: new Date() });
const world = realWorld(db);
const place = await aPlace(world);
const groups = [];
for (const name of ["Riverbend Neighbors", "Hillside Tenants", "Pond Parents"])
  groups.push(await aGroup(world, { name }));
const first = groups[0] as (typeof groups)[number];
const rosa = await aMember(world, first.id, "organizer", { name: "Rosa" });
const coalition = await aCoalition(world, {
  groupIds: groups.map(({ id }) => id),
});
const ids: string[] = [];
for (let n = 0; n < VOTES; n++) {
  const on = new Date(Date.now() + (3 + (n % 90)) * 86_400_000);
  const { motion } = await aCountedVote(world, {
    placeId: place.id,
    groupId: groups[n % groups.length]?.id ?? first.id,
    recordedBy: rosa.id,
    seats: SEATS[n % SEATS.length] ?? 9,
    vacant: n % 7 === 0 ? 1 : 0,
    title: `Ordinance ${n + 1} on the use of city records`,
    localDate: on.toISOString().slice(0, 10),
  });
  ids.push(motion.id);
}

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
const board = () => readVoteBoard(world, coalition.id);
const scope = { own: [], allied: groups.map(({ id }) => id) };
const cold = await time(board);
const again: number[] = [];
for (let n = 0; n < 20; n++) again.push(await time(board));
again.sort((a, b) => a - b);
const single = await time(async () => {
  for (const id of ids) await countForMotion(world, id, scope);
});
const ms = (value: number | undefined) => `${(value ?? 0).toFixed(1)} ms`;
console.log(`Board of ${VOTES} votes, first time:   ${ms(cold)}`);
console.log(
  `Board again, p50 / p99:          ${ms(again[10])} / ${ms(again[19])}`,
);
console.log(`One vote after the other:        ${ms(single)}`);
console.log(
  `Ratio of the board to that:      ${((again[10] ?? 0) / single).toFixed(3)}`,
);
await db.close();
rmSync(folder, { recursive: true, force: true });
