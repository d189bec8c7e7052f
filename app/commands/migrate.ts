import { sqliteFile } from "@db/connection.server";
import { migrate } from "@db/migrate";

import { readEnv } from "~/server/env.server";

import { realWorld } from "~/server/world.server";

import { sealWhatIsPlain } from "./support/prepare-database";
import { openOrFail } from "./support/run-site";

const env = readEnv();
const db = openOrFail(env);
const { applied, backup } = await migrate(db, {
  ...(db.engine === "sqlite" ? { file: sqliteFile(env.databaseUrl) } : {}),
  now: new Date(),
});
if (backup) console.log(`Backed up to ${backup}`);
for (const name of applied) console.log(`Applied ${name}`);
await sealWhatIsPlain(realWorld(db));
if (applied.length === 0) console.log("Nothing to do: up to date.");
await db.close();
