import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";

import { openDatabase } from "@db/connection.server";
import { migrate } from "@db/migrate";

import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { aLongRecord } from "@test/support/factories/records";

import { readEnv } from "~/server/env.server";
import { startSession } from "~/server/session/session.server";
import { realWorld } from "~/server/world.server";

import { aCountedVote } from "../support/factories/chambers";
import { measureMap } from "./map";
import { ownTimeOf, TELLS_TIMES } from "./own-time";
import type { OwnTime } from "./own-time";
import { bareAnswering, fire, freePort, stop, untilHealthy } from "./site";
import type { Figures, Page } from "./site";

// npm run bench [-- --json FILE] [--seconds N] [--connections N]
// Measures the built site with the demo data, each page beside a bare
// node:http server that answers the same bytes in the same run. The machine is
// shared with the load generator: read the ratios, not the absolute figures.
//
// The second line of a page is the site's own word: how long its process had a
// request, with one and with eight asked at a time, and how much processor
// time one alone took. With N asked at once of one process, the last waits for
// the N - 1 before it: the p99 of the first line is about N times the work of
// one request and says how long the queue is, not what a request costs. The
// processor time of one alone is what "server time" means here.

const options = process.argv.slice(2);
const option = (name: string) => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? undefined : options[at + 1];
};
const seconds = Number(option("seconds") ?? 8);
const connections = Number(option("connections") ?? 32);
const jsonFile = option("json");

interface Row {
  name: string;
  bytes: number;
  site: Figures;
  bare: Figures;
  /** Site's rate as a share of the bare server's. */
  ratio: number;
  /** The site's own times, with one and with eight requests at a time. */
  own: { alone: OwnTime; eight: OwnTime };
}

/** So many requests the site is asked about itself. */
const ASKED = 200;
async function timeLoadingPlaces(folder: string): Promise<{
  rows: number;
  seconds: number;
}> {
  const db = openDatabase(join(folder, "places.db"));
  await migrate(db, { now: new Date() });
  const started = performance.now();
  await loadPlaces(realWorld(db), () => {});
  const seconds = (performance.now() - started) / 1000;
  const { count } = await db.read
    .selectFrom("jurisdictions")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  await db.close();
  return { rows: Number(count), seconds };
}

/** What the demo seeded: where to aim. */
async function targets(file: string, url: string) {
  const db = openDatabase(file);
  const env = readEnv({ NODE_ENV: "production", PUBLIC_URL: url });
  const petition = await db.read
    .selectFrom("petitions")
    .select(["slug"])
    .where("state", "=", "open")
    .orderBy("signature_count", "desc")
    .executeTakeFirstOrThrow();
  const campaign = await db.read
    .selectFrom("campaigns as c")
    .innerJoin("memberships as m", "m.group_id", "c.group_id")
    .innerJoin("jurisdictions as j", "j.id", "c.jurisdiction_id")
    .innerJoin("petitions as p", "p.campaign_id", "c.id")
    .select([
      "c.id",
      "c.group_id",
      "c.jurisdiction_id",
      "m.account_id",
      "j.slug as placeSlug",
    ])
    .where("m.role", "=", "organizer")
    .orderBy("p.signature_count", "desc")
    .executeTakeFirstOrThrow();
  const cookie = await startSession(realWorld(db), env, {
    id: campaign.account_id,
    device: "bench",
  });
  // A body of the size of New York's city council.
  const { motion } = await aCountedVote(realWorld(db), {
    placeId: campaign.jurisdiction_id,
    groupId: campaign.group_id,
    recordedBy: campaign.account_id,
    seats: 51,
    vacant: 1,
  });
  // An official with 5,000 votes, on a body of nine.
  const { members } = await aLongRecord(realWorld(db), {
    placeId: campaign.jurisdiction_id,
    members: 9,
    rolls: 5_000,
  });
  await db.close();
  return {
    petition,
    campaign,
    motion,
    veteran: members[0]?.slug ?? "",
    cookie: cookie.split(";")[0] ?? "",
  };
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-bench-"));
  const file = join(folder, "demo.db");
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: file,
    PUBLIC_URL: url,
    PORT: String(port),
    HOST: "127.0.0.1",
    LOG_LEVEL: "silent",
    TRUST_PROXY: "1",
  };
  console.log("Preparing the demo …");
  const seeded = spawnSync(
    process.execPath,
    ["app/commands/start.mjs", "demo", "--seed-only"],
    { env, stdio: ["ignore", "ignore", "inherit"] },
  );
  if (seeded.status !== 0) throw new Error("The demo could not be seeded.");
  const places = await timeLoadingPlaces(folder);
  const aim = await targets(file, url);
  const site = spawn(
    process.execPath,
    [...TELLS_TIMES, "app/commands/start.mjs", "start"],
    { env, stdio: ["ignore", "ignore", "inherit", "ipc"] },
  );
  const rows: Row[] = [];
  let startMs = 0;
  try {
    startMs = await untilHealthy(url);
    const get = { method: "GET" as const, headers: {} };
    const pages: Page[] = [
      { name: "home page", path: "/", ...get },
      {
        name: "place page",
        path: `/places/${aim.campaign.placeSlug}`,
        ...get,
      },
      {
        name: "petition page",
        path: `/petitions/${aim.petition.slug}`,
        ...get,
      },
      {
        name: "campaign dashboard",
        path: `/board/campaigns/${aim.campaign.id}`,
        method: "GET",
        headers: { Cookie: aim.cookie },
      },
      {
        name: "count of 51 seats",
        path: `/votes/${aim.motion.id}/count`,
        method: "GET",
        headers: { Cookie: aim.cookie },
      },
      {
        // Signed in, since pages for visitors are kept for some seconds.
        name: "official, 5,000 votes",
        path: `/officials/${aim.veteran}`,
        method: "GET",
        headers: { Cookie: aim.cookie },
      },
      {
        name: "the same, filtered",
        path: `/officials/${aim.veteran}?contested=1&q=park`,
        method: "GET",
        headers: { Cookie: aim.cookie },
      },
      {
        name: "signing POST",
        path: `/petitions/${aim.petition.slug}/sign`,
        method: "POST",
        headers: {
          Origin: url,
          "Content-Type": "application/x-www-form-urlencoded",
        },
        body: (n: number) =>
          new URLSearchParams({
            name: `Ben Bench ${n}`,
            email: `ben.${process.pid}.${n}@riverbend.example`,
            postal_code: "90802",
            postalCode: "90802",
            disclosure: "count",
          }).toString(),
      },
    ];
    for (const { name, path, ...how } of pages) {
      const body = how.body?.(0);
      const answer = await fetch(url + path, {
        method: how.method,
        headers: how.headers,
        redirect: "manual",
        ...(body === undefined ? {} : { body }),
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (answer.status >= 400) {
        throw new Error(
          `${name} answers ${answer.status}; nothing to measure.`,
        );
      }
      const bare = await bareAnswering(folder, {
        bytes,
        status: answer.status,
        location: answer.headers.get("Location"),
      });
      // A short warm-up, then both in turn.
      await fetch(url + path, { headers: how.headers }).catch(() => {});
      const full = { connections, duration: seconds };
      const ours = await fire(url + path, how, full);
      const theirs = await fire(bare.url + path, how, full);
      const asked = (at: number) =>
        ownTimeOf(site, () =>
          fire(url + path, how, { connections: at, amount: ASKED }),
        );
      const own = { alone: await asked(1), eight: await asked(8) };
      await stop(bare.child);
      const row: Row = {
        name,
        bytes: bytes.length,
        site: ours,
        bare: theirs,
        ratio: ours.perSecond / theirs.perSecond,
        own,
      };
      rows.push(row);
      console.log(line(row));
    }
  } finally {
    await stop(site);
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `\nLoading places: ${places.rows} rows in ${places.seconds.toFixed(1)} s`,
  );
  console.log(
    `Second start to the first answer: ${(startMs / 1000).toFixed(1)} s`,
  );
  const slowest = [...rows].sort((a, b) => a.ratio - b.ratio)[0];
  if (slowest) {
    console.log(
      `Costs most against the bare server: ${slowest.name} (${slowest.ratio.toFixed(3)} of its rate).`,
    );
  }
  const policies = await measureMap();
  if (jsonFile) {
    writeFileSync(
      jsonFile,
      JSON.stringify(
        {
          node: process.version,
          cores: cpus().length,
          memoryGiB: Math.round(totalmem() / 2 ** 30),
          seconds,
          connections,
          pages: rows,
          policies,
          places,
          secondStartSeconds: startMs / 1000,
        },
        null,
        2,
      ) + "\n",
    );
    console.log(`Written to ${jsonFile}`);
  }
}

function both({ p50, p99 }: { p50: number; p99: number }): string {
  return `p50 ${p50.toFixed(1)} p99 ${p99.toFixed(1)} ms`;
}

function line(row: Row): string {
  const part = (f: Figures) =>
    `${String(f.perSecond).padStart(6)}/s  p50 ${String(f.p50).padStart(4)} ms  p99 ${String(f.p99).padStart(4)} ms${f.failed > 0 ? `  ${f.failed} FAILED` : ""}`;
  return [
    row.name.padEnd(22),
    `${(row.bytes / 1024).toFixed(1)} kB`.padStart(9),
    `  site ${part(row.site)}`,
    `  bare ${part(row.bare)}`,
    `  ratio ${row.ratio.toFixed(3)}`,
    `\n${"".padEnd(33)}own time of one alone: processor ${both(row.own.alone.used)}, clock ${both(row.own.alone.took)}; of eight at a time: clock ${both(row.own.eight.took)}`,
  ].join("");
}

await main();
