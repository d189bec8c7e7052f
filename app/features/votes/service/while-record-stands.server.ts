import type { Db } from "@db/connection.server";
import { listRecordVersionsOf } from "@db/queries/record-versions.server";

import type { World } from "~/server/world.server";

/** Sums kept for one database: each of some kilobytes. */
const MOST = 500;

interface Kept {
  versions: string;
  answer: Promise<unknown>;
}

const kept = new WeakMap<Db, Map<string, Kept>>();

/**
 * A sum over an official's votes, given again for as long as no roll, option,
 * kind, number or day changes on any body they voted on: one small question
 * asks for the versions of those records (decision 0023). Other writes, a
 * signature or a task, let it stand.
 *
 * @param key first the official, then what the sum depends on besides
 * @param read asks of rolls, their rows and sheets only: not of words, results
 *   or demands, which change without the record
 */
export async function whileRecordStands<T>(
  { db }: Pick<World, "db">,
  key: readonly [officialId: string, ...rest: unknown[]],
  read: () => Promise<T>,
): Promise<T> {
  const answers = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, answers);
  // Before reading: what changes meanwhile is newer than it is held to be,
  // and the next to ask will find the versions outdated.
  const versions = JSON.stringify(await listRecordVersionsOf(db.read, key[0]));
  const name = JSON.stringify(key);
  const known = answers.get(name);
  answers.delete(name);
  const entry =
    known?.versions === versions ? known : { versions, answer: read() };
  answers.set(name, entry);
  const [oldest] = answers.keys();
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
  try {
    return (await entry.answer) as T;
  } catch (error) {
    if (answers.get(name) === entry) answers.delete(name);
    throw error;
  }
}
