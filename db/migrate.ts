import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { Migrator, sql } from "kysely";
import type { Kysely } from "kysely";

import { migrations } from "../migrations";
import { backupSqlite } from "./backup";
import type { Db } from "./connection.server";

/** Result of bringing a database up to date. */
export interface MigrationReport {
  /** Names of the migrations that ran now, in order. */
  applied: string[];
  /** The backup taken before them; null when nothing ran or nothing was there. */
  backup: string | null;
}

/**
 * Brings `db` up to date, each migration in a transaction of its own. On
 * SQLite a database that already holds something is copied first, beside
 * itself in `backups/`.
 * @throws the error of the first migration that fails; that one leaves no trace.
 */
export async function migrate(
  db: Db,
  options: { file?: string; now: Date } = { now: new Date() },
): Promise<MigrationReport> {
  const pending = await pendingMigrations(db);
  const backup =
    options.file && pending.length > 0
      ? await backupBefore(db, options.file, options.now)
      : null;
  const migrator = new Migrator({
    db: db.writer,
    // Migrations are numbered when they are begun and land when they are done:
    // one may come after another of a later day that a database already has.
    allowUnorderedMigrations: true,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(migrations).map(([name, migration]) => [
            name,
            {
              up: (kysely: Kysely<unknown>) => migration.up(kysely, db.engine),
            },
          ]),
        ),
    },
  });
  const applied: string[] = [];
  // One at a time: Kysely would put all of them into one transaction, and a
  // late failure would then undo the ones that were fine.
  for (const name of pending) {
    const { error } = await migrator.migrateTo(name);
    if (error) throw error;
    applied.push(name);
  }
  return { applied, backup };
}

/** Names of the migrations that this database has not seen yet. */
export async function pendingMigrations(db: Db): Promise<string[]> {
  const tables = await db.writer.introspection.getTables({
    withInternalKyselyTables: true,
  });
  if (!tables.some((t) => t.name === "kysely_migration")) {
    return Object.keys(migrations);
  }
  const { rows } = await sql<{
    name: string;
  }>`select name from kysely_migration`.execute(db.writer);
  const seen = new Set(rows.map((r) => r.name));
  return Object.keys(migrations).filter((name) => !seen.has(name));
}

async function backupBefore(
  db: Db,
  file: string,
  now: Date,
): Promise<string | null> {
  const tables = await db.writer.introspection.getTables();
  if (tables.length === 0) return null;
  const folder = join(dirname(file), "backups");
  mkdirSync(folder, { recursive: true });
  const stamp = now.toISOString().replace(/[:.]/g, "-");
  const target = join(folder, `${basename(file, ".db")}-${stamp}.db`);
  if (existsSync(target)) throw new Error(`${target} is already there.`);
  await backupSqlite(db, target);
  return target;
}
