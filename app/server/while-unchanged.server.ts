import type { Db } from "@db/connection.server";
import { readStamp } from "@db/queries/stamp.server";

import type { World } from "./world.server";

/**
 * So many answers are kept for one database of each kind: whoever asks for
 * many of one (searches of a public record) drives out no other.
 */
const MOST = 200;
/** What depends on the hour is at most so old: "in two days", "is near". */
const SECONDS = 30;

interface Kept {
  stamp: string;
  at: number;
  answer: Promise<unknown>;
}

/** By database, kind and all the rest of the key. */
const kept = new WeakMap<Db, Map<unknown, Map<string, Kept>>>();

/**
 * An answer that is read from the database alone, given again for as long as
 * nothing whatever was written: not by this process, nor by another. One small
 * question asks for the database's stamp; where it differs, or half a minute
 * has passed, everything is read anew. So many people who look at one board
 * while nobody writes cost one reading of it, and none of them sees a number
 * that is no longer so.
 *
 * @param key first the kind of answer, then all that it depends on besides
 *   data and clock: whose it is, what they may see, what they ask for
 * @param read must read only; what it returns is shared and not to be changed
 */
export async function whileUnchanged<T>(
  world: Pick<World, "db" | "now">,
  key: readonly [kind: string, ...rest: unknown[]],
  read: () => Promise<T>,
): Promise<T> {
  const { db } = world;
  const [kind, ...rest] = key;
  const kinds = kept.get(db) ?? new Map<unknown, Map<string, Kept>>();
  kept.set(db, kinds);
  const answers = kinds.get(kind) ?? new Map<string, Kept>();
  kinds.set(kind, answers);
  const name = JSON.stringify(rest);
  const at = world.now().getTime();
  const stamp = await stampNow(db);
  if (stamp === null) return read();
  const known = answers.get(name);
  if (
    known &&
    known.stamp === stamp &&
    at >= known.at &&
    at - known.at < SECONDS * 1000
  )
    return known.answer as Promise<T>;
  const answer = read();
  const entry = { stamp, at, answer };
  answers.delete(name);
  answers.set(name, entry);
  const [oldest] = answers.keys();
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
  const forget = () => {
    if (answers.get(name) === entry) answers.delete(name);
  };
  try {
    const value = await answer;
    // Something was written while it was read: right now, but not to keep.
    if ((await stampNow(db)) !== stamp) forget();
    return value;
  } catch (error) {
    forget();
    throw error;
  }
}

/** Null: a service that speaks PostgreSQL's language but knows no snapshots. */
function stampNow(db: Db): Promise<string | null> {
  return readStamp(db.read, db.engine).catch(() => null);
}
