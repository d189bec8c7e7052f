import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { openDatabase } from "@db/connection.server";
import type { Db } from "@db/connection.server";
import { migrate } from "@db/migrate";

import { normalizeLegistar } from "~/features/transfers/legistar/normalize";
import { readLegistarFiles } from "~/features/transfers/legistar/read-files";
import {
  planRecordImport,
  runRecordImport,
} from "~/features/transfers/service/import-record.server";
import { realWorld } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { councilFiles, LARGE_COUNCIL } from "./invented-council";

// npm run bench:import [-- --json FILE] [--database postgres://…]
// Imports an invented council's three years (51 members, 2,000 motions, some
// 100,000 votes) into an empty database, beside a bare loop that inserts as
// many rows of votes in the same run. Each step is a process of its own, so
// that its memory is its own. The machine may be shared: read the ratio.

const STEPS = ["baseline", "dry run", "import", "again"] as const;
type Step = (typeof STEPS)[number];

interface Figures {
  step: Step;
  seconds: number;
  votes: number;
  votesPerSecond: number;
  /** The most memory the process had, in megabytes. */
  peakMegabytes: number;
  changed: number;
}

const PLACE = "harbor-city-ny";
const options = process.argv.slice(2);
const option = (name: string) => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? undefined : options[at + 1];
};

const step = option("step") as Step | undefined;
if (step === undefined) compare();
else console.log(JSON.stringify(await measure(step, option("database") ?? "")));

async function measure(step: Step, database: string): Promise<Figures> {
  const db = openDatabase(database);
  const world = realWorld(db);
  if (step === "baseline") await prepare(db, world);
  const started = performance.now();
  const { votes, changed } =
    step === "baseline"
      ? await insertBare(db, world)
      : await bring(world, step);
  const seconds = (performance.now() - started) / 1_000;
  await db.close();
  return {
    step,
    seconds: round(seconds),
    votes,
    votesPerSecond: Math.round(votes / seconds),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
    changed,
  };
}

async function prepare(db: Db, world: World): Promise<void> {
  await migrate(db);
  await db.transaction((trx) =>
    trx
      .insertInto("jurisdictions")
      .values({
        id: world.newId(),
        ocd_id: null,
        kind: "place",
        name: "Harbor City",
        official_name: null,
        state_code: "NY",
        geoid: null,
        county_name: null,
        parent_id: null,
        population: null,
        latitude: null,
        longitude: null,
        time_zone: "America/New_York",
        slug: PLACE,
        governs: 1,
        created_by_group_id: null,
        created_at: world.now().toISOString(),
      })
      .execute(),
  );
}

async function bring(world: World, step: Step) {
  const record = normalizeLegistar(
    readLegistarFiles(councilFiles(LARGE_COUNCIL)),
  );
  const run = step === "dry run" ? planRecordImport : runRecordImport;
  const result = await run(
    world,
    { accountId: null, groupId: null },
    { place: PLACE, record },
  );
  if (!result.ok) throw new Error(result.because);
  const { counts } = result.value;
  return {
    votes: record.votes.length,
    changed: Object.values(counts).reduce(
      (sum, { created, updated }) => sum + created + updated,
      0,
    ),
  };
}

/** As many rows into a table like that of votes, a thousand a transaction. */
async function insertBare(db: Db, world: World) {
  const votes =
    LARGE_COUNCIL.members *
    LARGE_COUNCIL.meetings *
    LARGE_COUNCIL.motionsPerMeeting;
  await db.writer.schema
    .createTable("bare_votes")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("roll_call_id", "text")
    .addColumn("printed_name", "text")
    .addColumn("word", "text")
    .addColumn("option", "text")
    .addColumn("position", "integer")
    .execute();
  for (let done = 0; done < votes; done += 1_000) {
    await db.writer.transaction().execute(async (trx) => {
      for (let batch = 0; batch < 1_000; batch += 200) {
        const rows = Array.from({ length: 200 }, (_, index) => ({
          id: world.newId(),
          roll_call_id: `roll ${Math.floor((done + batch + index) / 51)}`,
          printed_name: "Rosa Vega",
          word: "In Favor",
          option: "yes",
          position: index,
        }));
        await trx
          .insertInto("bare_votes" as never)
          .values(rows as never)
          .execute();
      }
    });
  }
  return { votes, changed: votes };
}

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-bench-"));
  const database = option("database") ?? join(folder, "bench.db");
  try {
    const rows = STEPS.map((step) => {
      const said = execFileSync(
        process.execPath,
        [
          ...process.execArgv,
          fileURLToPath(import.meta.url),
          "--step",
          step,
          "--database",
          database,
        ],
        { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
      );
      return JSON.parse(said) as Figures;
    });
    const bare = rows[0];
    for (const row of rows) {
      const ratio = bare ? round(row.seconds / bare.seconds) : 1;
      console.log(
        `${row.step.padEnd(9)} ${String(row.votes).padStart(7)} votes in ${row.seconds} s (${row.votesPerSecond} a second, ${ratio} × the bare loop), at most ${row.peakMegabytes} MB, ${row.changed} rows changed`,
      );
    }
    const file = option("json");
    if (file) {
      writeFileSync(
        file,
        JSON.stringify({ cores: cpus().length, rows }, null, 2),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}
