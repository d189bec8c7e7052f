import { copyFileSync, existsSync, mkdtempSync } from "node:fs";
import { join } from "node:path";

import pg from "pg";
import { inject, onTestFinished } from "vitest";

import { openDatabase } from "@db/connection.server";
import type { Db } from "@db/connection.server";
import { migrate } from "@db/migrate";

import { testWorld } from "./world";
import type { TestWorld } from "./world";

let template: Promise<string> | undefined;
let folder: string | undefined;
let counter = 0;

/** A folder of this worker's own. */
function scratch(): string {
  folder ??= mkdtempSync(join(inject("scratch"), "worker-"));
  return folder;
}

/** A folder for the files that one site takes; made when first needed. */
export function freshFilesFolder(): string {
  counter += 1;
  return join(scratch(), `test-${counter}.files`);
}

async function sqliteTemplate(): Promise<string> {
  const file = join(scratch(), "template.db");
  const db = openDatabase(file);
  await migrate(db, { now: new Date() });
  await db.close();
  return file;
}

/** An empty, migrated SQLite database in a temporary file; returns its path. */
export async function freshSqliteFile(): Promise<string> {
  template ??= sqliteTemplate();
  const source = await template;
  counter += 1;
  const file = join(scratch(), `test-${counter}.db`);
  copyFileSync(source, file);
  if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${file}-wal`);
  return file;
}

async function freshPostgresUrl(): Promise<string> {
  const { adminUrl, templateName } = inject("postgres");
  counter += 1;
  const name = `t_${process.pid}_${counter}_${Date.now()}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create database ${name} template ${templateName}`);
  await client.end();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * An empty, migrated database of the engine this project runs on
 * (`TEST_ENGINE`), with a world around it. Closed when the test ends.
 */
export async function freshWorld(now?: string): Promise<TestWorld> {
  return testWorld(await freshDatabase(), now);
}

/** Where an empty, migrated database is, for a process of its own. */
export function freshDatabaseUrl(): Promise<string> {
  return process.env.TEST_ENGINE === "postgres"
    ? freshPostgresUrl()
    : freshSqliteFile();
}

/** PostgreSQL databases that a test of this worker used and left empty. */
const idle: string[] = [];

async function emptied(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select kept.empty()");
    idle.push(url);
  } finally {
    await client.end();
  }
}

/** Like {@link freshWorld}, without the world. */
export async function freshDatabase(): Promise<Db> {
  const url = idle.pop() ?? (await freshDatabaseUrl());
  const db = openDatabase(url);
  onTestFinished(async () => {
    await db.close();
    if (url.startsWith("postgres")) await emptied(url);
  });
  return db;
}
