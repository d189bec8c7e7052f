import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

import { backupSqlite } from "@db/backup";
import { engineOf, sqliteFile } from "@db/connection.server";

import { copyFiles } from "~/features/policies/service/copy-files.server";
import { readEnv } from "~/server/env.server";

import { fail, openOrFail } from "./support/run-site";

// npm run backup [-- TARGET]: a whole copy, while the site is up; the files of
// records beside it, in TARGET's name with .files.
const env = readEnv();
const stamp = new Date().toISOString().replace(/[:.]/g, "-");
const postgres = engineOf(env.databaseUrl) === "postgres";
const folder = join(env.dataFolder, "backups");
const target = resolve(
  process.argv[2] ??
    join(folder, `groundwork-${stamp}.${postgres ? "dump" : "db"}`),
);
if (existsSync(target))
  fail(`${target} is already there; nothing was written.`);
mkdirSync(join(target, ".."), { recursive: true });

if (postgres) {
  const { status, error } = spawnSync(
    "pg_dump",
    ["--format=custom", `--file=${target}`, env.databaseUrl as string],
    { stdio: "inherit" },
  );
  if (error) fail("pg_dump is not installed (Debian: postgresql-client).");
  if (status !== 0) fail("pg_dump failed; what it said stands above.");
} else {
  const file = sqliteFile(env.databaseUrl);
  if (!existsSync(file)) fail(`There is no database at ${file}.`);
  const db = openOrFail(env);
  await backupSqlite(db, target);
  await db.close();
}
// After the database: a file it names may be gone by now, never the other way.
const db = openOrFail(env);
const files = `${target.replace(/\.(?:db|dump)$/, "")}.files`;
const { copied, missing } = await copyFiles(db.read, env.filesFolder, files);
await db.close();
console.log(`Backed up to ${target}`);
if (copied > 0) console.log(`${copied} files of records: ${files}`);
if (missing.length > 0) {
  console.error(
    `Not in ${env.filesFolder}, though records name them:\n${missing.join("\n")}`,
  );
  process.exitCode = 1;
}
