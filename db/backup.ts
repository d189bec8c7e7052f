import { sql } from "kysely";

import type { Db } from "./connection.server";

/**
 * Writes a whole, compact copy of a SQLite database to `target`, while others
 * read and write: one consistent moment.
 * @throws when `target` exists or cannot be written.
 */
export async function backupSqlite(db: Db, target: string): Promise<void> {
  await sql`vacuum into ${target}`.execute(db.writer);
}

/**
 * SQLite's own check of the whole file.
 * @returns null when it is sound, else what it found, one line.
 */
export async function damageOf(db: Db): Promise<string | null> {
  if (db.engine !== "sqlite") return null;
  const { rows } = await sql<{
    quick_check: string;
  }>`pragma quick_check(3)`.execute(db.writer);
  const words = rows.map((row) => row.quick_check).join("; ");
  return words === "ok" ? null : words;
}
