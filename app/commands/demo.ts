import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openDatabase } from "@db/connection.server";
import { seedDemo } from "@db/seed/demo";

import { readEnv } from "~/server/env.server";
import { newKeyLine } from "~/server/keys/server-keys.server";
import { realWorld } from "~/server/world.server";

import { prepareDatabase } from "./support/prepare-database";
import { runSite } from "./support/run-site";

// npm run demo: an invented coalition on a throwaway database.
// With --seed-only the database named by DATABASE_URL is filled and left.
const seedOnly = process.argv.includes("--seed-only");
let folder: string | null = null;
if (!seedOnly) {
  folder = mkdtempSync(join(tmpdir(), "groundwork-demo-"));
  const made = folder;
  process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  process.env.DATABASE_URL = join(folder, "demo.db");
  process.env.GROUNDWORK_DEMO = "1";
  process.env.SERVER_KEY = newKeyLine();
}
const env = readEnv();
const db = openDatabase(env.databaseUrl);
const world = realWorld(db);
// All records of the demonstration are its own.
await prepareDatabase(world, { ...env, starterRecords: false });
await seedDemo(world, world.now());
await db.close();
if (seedOnly) {
  console.log("The demonstration data is in.");
} else {
  console.log("A throwaway demonstration: all people are invented.");
  await runSite(env);
}
