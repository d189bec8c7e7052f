import type { Reader } from "@db/connection.server";
import {
  listPetitionCells,
  listPetitionHours,
} from "@db/queries/petition-counts.server";
import {
  countValidatedPart,
  findStoredCount,
  listPetitionIds,
  writeCounts,
} from "@db/queries/petition-recount.server";
import { listPetitionDays } from "@db/queries/petitions.server";
import { lockPetition } from "@db/queries/signing.server";

import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

import { differingKeys } from "../rules";

/** A counter that was wrong and has been put right. */
export interface Healed {
  readonly petitionId: string;
  readonly slug: string;
  /** What the counter said. */
  readonly stored: number;
  /** What the signatures say. */
  readonly counted: number;
  /** UTC days whose tally was wrong. */
  readonly days: readonly string[];
  /** UTC hours whose tally was wrong. */
  readonly hours: readonly string[];
  /** Districts, matches and sources whose tally was wrong ("match inside"). */
  readonly cells: readonly string[];
}

/** Signatures read in one go: others get their turn in between. */
const AT_ONCE = 10_000;

/** What the signatures say, by hour and by each kind of cell. */
async function tally(db: Reader, petitionId: string) {
  const hours = new Map<string, number>();
  const cells = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, count: number) =>
    to.set(key, (to.get(key) ?? 0) + count);
  for (let after: string | null = ""; after !== null;) {
    const part: Awaited<ReturnType<typeof countValidatedPart>> =
      await countValidatedPart(db, { petitionId, after, limit: AT_ONCE });
    for (const row of part.rows) {
      add(hours, row.hour, row.validated);
      add(cells, `district ${row.districtId ?? ""}`, row.validated);
      add(cells, `match ${row.placeMatch}`, row.validated);
      add(cells, `source ${row.source}`, row.validated);
    }
    after = part.upTo;
    if (after !== null) await new Promise((next) => setImmediate(next));
  }
  const days = new Map<string, number>();
  for (const [hour, count] of hours) add(days, hour.slice(0, 10), count);
  return { days: [...days], hours: [...hours], cells: [...cells] };
}

async function compare(db: Reader, petitionId: string) {
  const stored = await findStoredCount(db, petitionId);
  if (!stored) return null;
  const counted = await tally(db, petitionId);
  const storedDays = await listPetitionDays(db, petitionId);
  const storedHours = await listPetitionHours(db, petitionId);
  const storedCells = await listPetitionCells(db, petitionId);
  const days = differingKeys(
    storedDays.map((row) => [row.day, row.validated]),
    counted.days,
  );
  const hours = differingKeys(
    storedHours.map((row) => [row.hour, row.validated]),
    counted.hours,
  );
  const cells = differingKeys(
    storedCells.map((row) => [`${row.kind} ${row.cell}`, row.validated]),
    counted.cells,
  );
  const total = counted.days.reduce((sum, [, count]) => sum + count, 0);
  return {
    ...stored,
    counted: total,
    countedDays: counted.days.map(([day, validated]) => ({ day, validated })),
    countedHours: counted.hours.map(([hour, validated]) => ({
      hour,
      validated,
    })),
    countedCells: counted.cells.map(([key, validated]) => {
      const [kind = "", cell = ""] = key.split(" ");
      return { kind, cell, validated };
    }),
    days,
    hours,
    cells,
    right:
      stored.count === total && days.length + hours.length + cells.length === 0,
  };
}

/** Looks again while people sign; a few times, then with the petition locked. */
const LOOKS = 3;

/**
 * Counts a petition's validated signatures afresh. A counter or a day's tally
 * that differs is put right and written into the activity log. Looks without
 * holding anyone up; only a difference is looked at again with the petition
 * locked, because a signature may have come in between.
 * @param quietly for filling tallies that are new, which nobody got wrong
 * @returns what was wrong; null when nothing was
 */
export async function recountPetition(
  world: World,
  petitionId: string,
  { quietly = false }: { quietly?: boolean } = {},
): Promise<Healed | null> {
  for (let look = 1; ; look += 1) {
    const seen = await compare(world.db.read, petitionId);
    if (!seen || seen.right) return null;
    const now = await findStoredCount(world.db.read, petitionId);
    // The counter stood still meanwhile: the difference is a real one.
    if (now?.count === seen.count || look === LOOKS) break;
  }
  return world.db.transaction(async (trx) => {
    await lockPetition(trx, petitionId);
    const now = await compare(trx, petitionId);
    if (!now || now.right) return null;
    await writeCounts(trx, {
      petitionId,
      count: now.counted,
      days: now.countedDays,
      hours: now.countedHours,
      cells: now.countedCells,
    });
    if (quietly) return null;
    await recordActivity(world, trx, {
      groupId: now.groupId,
      accountId: null,
      verb: "petition.recounted",
      subjectKind: "petition",
      subjectId: petitionId,
      detail: { stored: now.count, counted: now.counted },
    });
    const { slug, count: stored, counted, days, hours, cells } = now;
    return { petitionId, slug, stored, counted, days, hours, cells };
  });
}

/** Recounts every petition that has been open; for a nightly run. */
export async function recountAll(
  world: World,
): Promise<{ petitions: number; healed: Healed[] }> {
  const ids = await listPetitionIds(world.db.read);
  const healed: Healed[] = [];
  for (const id of ids) {
    const difference = await recountPetition(world, id);
    if (difference) healed.push(difference);
  }
  return { petitions: ids.length, healed };
}
