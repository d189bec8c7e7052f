import { sql } from "kysely";
import type { Kysely } from "kysely";

export type Engine = "sqlite" | "postgres";

export interface Migration {
  /* A migration sees the tables of its own day, so no schema type fits it. */
  up(db: Kysely<any>, engine: Engine): Promise<void>;
}

/**
 * Runs the statements of `text` (split at semicolons that end a line) on
 * either engine. Written once, in the words both understand, with three
 * stand-ins: `float8` is `real` on SQLite, tables become STRICT there so that
 * a text cannot slip into a number, and `collate "C"` (which makes PostgreSQL
 * compare words byte by byte, as SQLite always does) is left out there.
 */
export async function run(
  db: Kysely<any>,
  engine: Engine,
  text: string,
): Promise<void> {
  for (const part of text.split(/;\s*\n/)) {
    const statement = part.trim().replace(/;$/, "");
    if (statement === "") continue;
    await sql
      .raw(engine === "sqlite" ? forSqlite(statement) : statement)
      .execute(db);
  }
}

function forSqlite(statement: string): string {
  const plain = statement
    .replace(/\bfloat8\b/g, "real")
    .replace(/ collate "C"/g, "");
  return /^create table/i.test(plain) ? `${plain} strict` : plain;
}
