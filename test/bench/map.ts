import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openDatabase } from "@db/connection.server";
import { migrate } from "@db/migrate";

import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { realWorld } from "~/server/world.server";

import { RECORDS, fillWithPolicies } from "./invented-policies";
import { TELLS_TIMES, ownTimeOf } from "./own-time";
import { bareAnswering, fire, freePort, stop, untilHealthy } from "./site";

// npm run bench:map (and the last part of npm run bench)
// The built site over 20,000 invented records in real places: search, a place,
// the map of many days and filters, its table, its files. One request at a
// time, with a cookie, so that no finished page is kept for it; the days of
// the map differ from request to request, so that no answer is kept either.
// The ratio is the clock of a bare server that answers the same bytes, as a
// share of ours.

const ASKED = 20;

interface Asked {
  readonly name: string;
  /** The n-th request of a round: another address each. */
  readonly path: (n: number) => string;
}

const day = (n: number) =>
  new Date(Date.UTC(2018, 0, 1 + n * 37)).toISOString().slice(0, 10);

const ASKS: readonly Asked[] = [
  {
    name: "place search, 40,000 rows",
    path: (n) =>
      `/places/search.json?q=${["bo", "san f", "lake", "saint", "new o"][n % 5]}`,
  },
  { name: "place page", path: (n) => `/places/seattle-wa?n=${n}` },
  { name: "map, count, today", path: (n) => `/policies?n=${n}` },
  { name: "map, count, other days", path: (n) => `/policies?on=${day(n)}` },
  {
    name: "map, one provision, other days",
    path: (n) => `/policies?provision=no_holds&on=${day(n)}`,
  },
  {
    name: "map, stage, other days",
    path: (n) => `/policies?view=stage&on=${day(n)}`,
  },
  {
    name: "map, count, in force, other days",
    path: (n) => `/policies?phase=in_force&on=${day(n)}`,
  },
  {
    name: "map of Texas, other days",
    path: (n) => `/policies?state=TX&on=${day(n)}`,
  },
  { name: "table, first page", path: () => "/policies?page=1" },
  { name: "table, middle page", path: () => `/policies?page=${RECORDS / 50}` },
  { name: "table, last page", path: () => `/policies?page=${RECORDS / 25}` },
  {
    name: "table, searched and sorted",
    path: (n) => `/policies?q=lake&sort=newest&on=${day(n)}`,
  },
  { name: "file, CSV", path: () => "/policies.csv" },
  { name: "file, JSON", path: () => "/policies.json" },
  { name: "file, GeoJSON", path: () => "/policies.geojson" },
];

async function measure(
  site: ReturnType<typeof spawn>,
  folder: string,
  url: string,
  { name, path }: Asked,
) {
  const headers = { Cookie: "visit=1" };
  const rounds = name.startsWith("file") ? 3 : ASKED;
  const first = await fetch(url + path(1_000), { headers });
  const bytes = Buffer.from(await first.arrayBuffer());
  if (first.status !== 200) throw new Error(`${name}: ${first.status}`);
  const own = await ownTimeOf(site, async () => {
    for (let n = 0; n < rounds; n += 1) {
      await (await fetch(url + path(n), { headers })).arrayBuffer();
    }
  });
  const bare = await bareAnswering(folder, {
    bytes,
    status: 200,
    location: null,
  });
  const theirs = await fire(
    bare.url,
    { method: "GET", headers },
    { connections: 1, amount: 200 },
  );
  await stop(bare.child);
  const row = {
    name,
    bytes: bytes.length,
    ...own,
    // autocannon counts whole milliseconds: of its rate the time is finer.
    ratio: 1_000 / theirs.perSecond / own.took.p50,
  };
  const ms = (n: number) => n.toFixed(1).padStart(7);
  console.log(
    `${name.padEnd(34)} ${(bytes.length / 1024).toFixed(0).padStart(6)} kB  clock p50 ${ms(own.took.p50)} p99 ${ms(own.took.p99)} ms  processor p50 ${ms(own.used.p50)} p99 ${ms(own.used.p99)} ms  ratio ${row.ratio.toFixed(4)}`,
  );
  return row;
}

/** Makes the records, starts the built site on them and asks it everything. */
export async function measureMap() {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-bench-map-"));
  const file = join(folder, "map.db");
  const db = openDatabase(file);
  await migrate(db, { now: new Date() });
  const world = realWorld(db);
  await loadPlaces(world, () => {});
  await loadCatalogue(world);
  await fillWithPolicies(db);
  await db.close();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const site = spawn(
    process.execPath,
    [...TELLS_TIMES, "app/commands/start.mjs", "start"],
    {
      env: {
        ...process.env,
        NODE_ENV: "production",
        DATABASE_URL: file,
        PUBLIC_URL: url,
        PORT: String(port),
        HOST: "127.0.0.1",
        LOG_LEVEL: "silent",
        STARTER_RECORDS: "0",
      },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    },
  );
  try {
    await untilHealthy(url);
    console.log(`\n${RECORDS} policy records; each asked one at a time`);
    const rows = [];
    for (const asked of ASKS) {
      rows.push(await measure(site, folder, url, asked));
    }
    return rows;
  } finally {
    await stop(site);
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith("map.ts")) await measureMap();
