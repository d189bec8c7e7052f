import type { Reader } from "@db/connection.server";
import {
  countValidatedByDay,
  findStoredCount,
  listPetitionIds,
  writeCounts,
} from "@db/queries/petition-recount.server";
import { listPetitionDays } from "@db/queries/petitions.server";
import { lockPetition } from "@db/queries/signing.server";

import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

import { differingDays } from "../rules";

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
}

async function compare(db: Reader, petitionId: string) {
  const stored = await findStoredCount(db, petitionId);
  if (!stored) return null;
  const storedDays = await listPetitionDays(db, petitionId);
  const countedDays = await countValidatedByDay(db, petitionId);
  const counted = countedDays.reduce((sum, day) => sum + day.validated, 0);
  const days = differingDays(storedDays, countedDays);
  return {
    ...stored,
    counted,
    countedDays,
    days,
    right: stored.count === counted && days.length === 0,
  };
}

/**
 * Counts a petition's validated signatures afresh. A counter or a day's tally
 * that differs is put right and written into the activity log. Looks without
 * holding anyone up; only a difference is looked at again with the petition
 * locked, because a signature may have come in between.
 * @returns what was wrong; null when nothing was
 */
export async function recountPetition(
  world: World,
  petitionId: string,
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
    });
    await recordActivity(world, trx, {
      groupId: now.groupId,
      accountId: null,
      verb: "petition.recounted",
      subjectKind: "petition",
      subjectId: petitionId,
      detail: { stored: now.count, counted: now.counted },
    });
    const { slug, count: stored, counted, days } = now;
    return { petitionId, slug, stored, counted, days };
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
