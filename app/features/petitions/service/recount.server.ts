import type { Reader } from "@db/connection.server";
import {
  listPetitionCells,
  listPetitionHours,
} from "@db/queries/petition-counts.server";
import {
  countValidatedByCells,
  countValidatedByDay,
  countValidatedByHour,
  findStoredCount,
  listPetitionIds,
  writeCounts,
} from "@db/queries/petition-recount.server";
import { listPetitionDays } from "@db/queries/petitions.server";
import { lockPetition } from "@db/queries/signing.server";

import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

import { differingDays, differingKeys } from "../rules";

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

async function compare(db: Reader, petitionId: string) {
  const stored = await findStoredCount(db, petitionId);
  if (!stored) return null;
  const storedDays = await listPetitionDays(db, petitionId);
  const countedDays = await countValidatedByDay(db, petitionId);
  const counted = countedDays.reduce((sum, day) => sum + day.validated, 0);
  const days = differingDays(storedDays, countedDays);
  const storedHours = await listPetitionHours(db, petitionId);
  const countedHours = await countValidatedByHour(db, petitionId);
  const hours = differingKeys(
    storedHours.map(({ hour, validated }) => [hour, validated]),
    countedHours.map(({ hour, validated }) => [hour, validated]),
  );
  const storedCells = await listPetitionCells(db, petitionId);
  const countedCells = cellsOf(await countValidatedByCells(db, petitionId));
  const cells = differingKeys(
    storedCells.map((c) => [`${c.kind} ${c.cell}`, c.validated]),
    countedCells.map((c) => [`${c.kind} ${c.cell}`, c.validated]),
  );
  return {
    ...stored,
    counted,
    countedDays,
    countedHours,
    countedCells,
    days,
    hours,
    cells,
    right:
      stored.count === counted &&
      days.length + hours.length + cells.length === 0,
  };
}

/** What the signatures say, by each kind of cell. */
function cellsOf(rows: Awaited<ReturnType<typeof countValidatedByCells>>) {
  const sums = new Map<string, number>();
  for (const { districtId, placeMatch, source, validated } of rows) {
    for (const key of [
      `district ${districtId ?? ""}`,
      `match ${placeMatch}`,
      `source ${source}`,
    ]) {
      sums.set(key, (sums.get(key) ?? 0) + validated);
    }
  }
  return [...sums].map(([key, validated]) => {
    const [kind = "", cell = ""] = key.split(" ");
    return { kind, cell, validated };
  });
}

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
  const first = await compare(world.db.read, petitionId);
  if (!first || first.right) return null;
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
