import type { Db } from "@db/connection.server";
import {
  findRecordVersion,
  listSheetsOf,
  listVotersOf,
} from "@db/queries/roll-sheets.server";

import type { World } from "~/server/world.server";

import { inBits } from "../rules/bits";
import type { RecordInBits } from "../rules/bits";

/** Rolls times members that are kept for one database: some 30 megabytes. */
const MOST_MARKS = 20_000_000;

interface Kept {
  version: number;
  marks: number;
  record: Promise<RecordInBits>;
}

const kept = new WeakMap<Db, Map<string, Kept>>();

/**
 * A body's whole record in bits, kept for as long as no roll, kind, number or
 * day of it changes: one small question asks for its version each time, so
 * nobody is ever shown a count that is no longer so.
 */
export async function recordInBits(
  { db }: Pick<World, "db">,
  bodyId: string,
): Promise<RecordInBits> {
  const bodies = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, bodies);
  const version = await findRecordVersion(db.read, bodyId);
  const known = bodies.get(bodyId);
  if (known?.version === version) {
    // The last to be asked for is the last to be forgotten.
    bodies.delete(bodyId);
    bodies.set(bodyId, known);
    return known.record;
  }
  const entry: Kept = { version, marks: 0, record: read(db, bodyId) };
  bodies.delete(bodyId);
  bodies.set(bodyId, entry);
  try {
    const record = await entry.record;
    entry.marks = record.rolls.length * record.members.size;
    forgetOldest(bodies);
    return record;
  } catch (error) {
    if (bodies.get(bodyId) === entry) bodies.delete(bodyId);
    throw error;
  }
}

async function read(db: Db, bodyId: string): Promise<RecordInBits> {
  // Members first: whoever joins meanwhile is missing under a version that
  // the next to ask will find outdated.
  const voters = await listVotersOf(db.read, bodyId);
  return inBits(await listSheetsOf(db.read, bodyId), voters);
}

function forgetOldest(bodies: Map<string, Kept>): void {
  let marks = 0;
  for (const each of bodies.values()) marks += each.marks;
  for (const [bodyId, each] of bodies) {
    if (marks <= MOST_MARKS || bodies.size === 1) return;
    bodies.delete(bodyId);
    marks -= each.marks;
  }
}
