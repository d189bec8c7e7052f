import { sql } from "kysely";
import type { Expression, RawBuilder } from "kysely";

/**
 * Every difference between SQLite and PostgreSQL, and every raw fragment of
 * SQL, so that queries elsewhere read the same on both.
 */

/** True for the error either engine throws when a unique rule is broken. */
export function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return (
    code === "23505" ||
    code === "SQLITE_CONSTRAINT_UNIQUE" ||
    code === "SQLITE_CONSTRAINT_PRIMARYKEY"
  );
}

/** True when a row pointed at is not there (or is still pointed at). */
export function isForeignKeyViolation(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === "23503" || code === "SQLITE_CONSTRAINT_FOREIGNKEY";
}

/** Case-blind text for comparing and searching: `lower()` on both engines. */
export function lower(text: Expression<string>): RawBuilder<string> {
  return sql<string>`lower(${text})`;
}

/**
 * A pattern for `like` that finds `text` anywhere: its own wildcards are
 * taken literally. Use with {@link likeAnywhere}.
 */
export function containsPattern(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
}

/** `column` contains `text`, blind to case, on both engines. */
export function likeAnywhere(
  column: Expression<string | null>,
  text: string,
): RawBuilder<boolean> {
  return sql<boolean>`lower(coalesce(${column}, '')) like ${containsPattern(text)} escape '\\'`;
}

/** Letters that no accent is taken from, and what a key has for them. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  "’": "'",
};

/**
 * A name holds every word of `text`, blind to case and accents: "nunez" finds
 * "Núñez", and "Núñez" finds "NUNEZ".
 *
 * @param key the key that stands beside the name (`name_key`, `title_key`),
 *   where Ñ is "n~"
 */
export function keyHolds(
  key: Expression<string | null>,
  text: string,
): RawBuilder<boolean> {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþı’]/gu, (letter) => SPELLED[letter] ?? letter)
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return sql<boolean>`1 = 1`;
  const plain = sql`replace(coalesce(${key}, ''), 'n~', 'n')`;
  return sql<boolean>`(${sql.join(
    words
      .slice(0, 12)
      .map((word) => sql`${plain} like ${containsPattern(word)} escape '\\'`),
    sql` and `,
  )})`;
}

/** Adds to a counter in place, so that two writers never lose one. */
export function plus(column: string, amount: number): RawBuilder<number> {
  return sql<number>`${sql.ref(column)} + ${amount}`;
}

/** A number less `amount`; nothing of nothing. */
export function minus(
  number: Expression<number | null>,
  amount: number,
): RawBuilder<number> {
  return sql<number>`${number} - ${sql.lit(amount)}`;
}

/** Descending with empty values last, on both engines. */
export function descNullsLast(
  column: Expression<unknown>,
): RawBuilder<unknown> {
  return sql`${column} desc nulls last`;
}

/** Ascending with empty values last, on both engines. */
export function ascNullsLast(column: Expression<unknown>): RawBuilder<unknown> {
  return sql`${column} asc nulls last`;
}

/**
 * When work comes, as text that sorts: its start, else its due day, else last.
 * In the words of the indexes on tasks, or those would not be used.
 */
export function workTime(
  startsAt: Expression<string | null>,
  dueOn: Expression<string | null>,
): RawBuilder<string> {
  return sql<string>`coalesce(${startsAt}, ${dueOn}, '9999')`;
}

/** The first ten characters of a UTC timestamp: its day. */
export function dayOf(timestamp: Expression<string>): RawBuilder<string> {
  return sql<string>`substr(${timestamp}, 1, 10)`;
}

/** The first thirteen characters of a UTC timestamp: its hour. */
export function hourOf(timestamp: Expression<string>): RawBuilder<string> {
  return sql<string>`substr(${timestamp}, 1, 13)`;
}

/** 1 when `condition` holds, else 0: for sums of cases. */
export function oneIf(condition: Expression<unknown>): RawBuilder<number> {
  return sql<number>`case when ${condition} then 1 else 0 end`;
}

/** The year of a day or timestamp, as text. */
export function yearOf(day: Expression<string>): RawBuilder<string> {
  return sql<string>`substr(${day}, 1, 4)`;
}

/** A sum of whole numbers as a number: PostgreSQL would hand back a text. */
export function sumOf(amount: Expression<number>): RawBuilder<number> {
  return sql<number>`cast(coalesce(sum(${amount}), 0) as integer)`;
}

/**
 * Takes what was deleted out of the journal and of dead rows too. SQLite has
 * overwritten the rows themselves (secure_delete); PostgreSQL's own archives
 * of its journal are the operator's.
 */
export function forgetDeleted(
  engine: "sqlite" | "postgres",
): RawBuilder<unknown>[] {
  return engine === "sqlite"
    ? [sql`pragma wal_checkpoint(truncate)`]
    : [sql`vacuum petition_keys`, sql`vacuum signatures`, sql`vacuum outbox`];
}

/**
 * What tells whether anything was committed since: equal answers mean that
 * every question in between was asked of the same data.
 *
 * SQLite: `data_version` of the connection that asks, which changes when any
 * other connection commits. PostgreSQL: the snapshot, which changes with every
 * transaction that has written, so it may change for nothing but never stays
 * the same over a commit.
 */
export function stampOf(engine: "sqlite" | "postgres"): RawBuilder<{
  stamp: string;
}> {
  return engine === "sqlite"
    ? sql<{ stamp: string }>`pragma data_version`
    : sql<{ stamp: string }>`select pg_current_snapshot()::text as stamp`;
}
