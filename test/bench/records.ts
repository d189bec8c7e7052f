import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";

import { openDatabase } from "@db/connection.server";
import type { Db } from "@db/connection.server";
import { migrate } from "@db/migrate";
import { aPlace } from "@test/support/factories/people";
import { aLongRecord } from "@test/support/factories/records";

import { realWorld } from "~/server/world.server";

import { ownTimeOf } from "./own-time";

// npm run bench:records [-- --members 400] [-- --rolls 5000]
//   [-- --keep FILE] [-- --site FOLDER] [-- --database postgres://…]
// Every page of the public record of one large body, asked for by somebody
// with a cookie (so that no finished page is kept for them) right after
// something else was written ("cold") and while nothing is. Processor time is
// that of the site's own process while it has the cold request. --keep makes the database once and uses it
// again; --site measures the built site of another folder on it.

const options = process.argv.slice(2);
const option = (name: string) => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? undefined : options[at + 1];
};
const members = Number(option("members") ?? 400);
const rolls = Number(option("rolls") ?? 5_000);
const times = Number(option("times") ?? 3);
const only = option("only");
const site = option("site") ?? process.cwd();

const folder = mkdtempSync(join(tmpdir(), "groundwork-records-"));
const url = option("database") ?? option("keep") ?? join(folder, "record.db");

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Makes the large body once, and says where it stands. */
async function aim(db: Db) {
  const slug = (table: "bodies" | "officials") =>
    db.read
      .selectFrom(table)
      .select(["id", "slug"])
      .orderBy("created_at")
      .orderBy("id")
      .limit(3)
      .execute();
  if ((await slug("bodies")).length === 0) {
    const world = realWorld(db);
    const place = await aPlace(world);
    const started = performance.now();
    await aLongRecord(world, { placeId: place.id, members, rolls });
    console.log(
      `Made in ${((performance.now() - started) / 1_000).toFixed(0)} s.`,
    );
  }
  const [body] = await slug("bodies");
  const [one, other] = await slug("officials");
  const motion = await db.read
    .selectFrom("motions")
    .select("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  if (!body || !one || !other) throw new Error("There is no record.");
  return { body, one, other, motion };
}

function pagesOf({
  body,
  one,
  other,
  motion,
}: Awaited<ReturnType<typeof aim>>) {
  const here = `/bodies/${body.slug}`;
  const official = `/officials/${one.slug}`;
  return [
    ["body", here],
    ["votes", `${here}/votes`],
    ["votes, contested", `${here}/votes?contested=1`],
    ["votes, searched", `${here}/votes?q=park`],
    ["votes, last page", `${here}/votes?page=${Math.ceil(rolls / 25)}`],
    ["votes, file", `${here}/votes.csv`],
    ["participation", `${here}/participation`],
    ["participation, contested", `${here}/participation?contested=1`],
    ["agreement", `${here}/agreement`],
    ["agreement, contested", `${here}/agreement?contested=1`],
    ["agreement, file", `${here}/agreement.csv`],
    ["compare", `${here}/compare?a=${one.slug}&b=${other.slug}`],
    ["compare, all", `${here}/compare?a=${one.slug}&b=${other.slug}&show=all`],
    ["conflicts", `${here}/conflicts`],
    ["one roll", `/votes/${motion.id}`],
    ["official", official],
    ["official, contested", `${official}?contested=1`],
    ["official, searched", `${official}?q=park`],
    ["official, last page", `${official}?page=${Math.ceil(rolls / 25)}`],
    ["official, file", `${official}/record.csv`],
  ] as const;
}

/** Processor time of a process in milliseconds; Linux only, else nothing. */
function processorTime(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function ask(base: string, path: string) {
  const started = performance.now();
  const answer = await fetch(base + path, {
    headers: { Cookie: "visit=1", Connection: "close" },
    redirect: "manual",
  });
  const bytes = (await answer.arrayBuffer()).byteLength;
  return {
    ms: performance.now() - started,
    bytes,
    status: answer.status,
  };
}

/** A write of something else: whatever is kept while nothing is written, goes. */
async function write(db: Db, id: string) {
  await db.transaction((trx) =>
    trx
      .updateTable("bodies")
      .set((eb) => ({ name: eb.ref("name") }))
      .where("id", "=", id)
      .execute(),
  );
}

async function untilHealthy(base: string): Promise<void> {
  for (let tries = 0; tries < 2_400; tries += 1) {
    try {
      if ((await fetch(`${base}/health`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error("The site did not start within two minutes.");
}

/** What the site does by itself after a start is not what is measured. */
async function untilQuiet(pid: number): Promise<void> {
  // It begins some seconds after the start.
  await new Promise((again) => setTimeout(again, 8_000));
  let before = -1;
  for (let seconds = 0; seconds < 300; seconds += 2) {
    const now = processorTime(pid);
    if (Number.isNaN(now) || now - before < 60) return;
    before = now;
    await new Promise((again) => setTimeout(again, 2_000));
  }
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

const median = (all: number[]) =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(9);

const db = openDatabase(url);
if (option("site") === undefined || option("keep") === undefined)
  await migrate(db, { now: new Date() });
const where = await aim(db);
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const teller = join(process.cwd(), "test/bench/server-times.mjs");
const command = ["--import", teller, "app/commands/start.mjs", "start"];
const child = spawn(process.execPath, command, {
  cwd: site,
  env: {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: url,
    PUBLIC_URL: `http://localhost:${port}`,
    PORT: String(port),
    HOST: "127.0.0.1",
    LOG_LEVEL: "silent",
  },
  stdio: ["ignore", "ignore", "inherit", "ipc"],
});
try {
  await untilHealthy(base);
  await ask(base, "/");
  await untilQuiet(child.pid ?? 0);
  console.log(
    `${members} members, ${rolls} rolls, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n` +
      "page                        cold: took     processor   again: took        size",
  );
  for (const [name, path] of pagesOf(where)) {
    if (only && !name.includes(only)) continue;
    const cold: number[] = [];
    const again: number[] = [];
    const busy: number[] = [];
    let last = { ms: 0, bytes: 0, status: 0 };
    for (let n = 0; n < times; n += 1) {
      await write(db, where.body.id);
      const { used } = await ownTimeOf(child, async () => {
        last = await ask(base, path);
      });
      busy.push(used.p50);
      cold.push(last.ms);
      again.push((await ask(base, path)).ms);
    }
    console.log(
      `${name.padEnd(26)} ${ms(median(cold))}     ${ms(median(busy))}   ${ms(median(again))}   ${(last.bytes / 1024).toFixed(0).padStart(6)} kB${last.status === 200 ? "" : `  ${last.status}!`}`,
    );
  }
} finally {
  await stop(child);
  await db.close();
  rmSync(folder, { recursive: true, force: true });
}
