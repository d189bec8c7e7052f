import {
  listBodiesWithRolls,
  listMotionsWithIds,
  listRolledMotionIds,
  setComputedResult,
} from "@db/queries/conflicts.server";
import { listLatestRollCalls } from "@db/queries/rolls.server";

import type { World } from "~/server/world.server";

import { withResults } from "./read-motions.server";
import { NOBODY } from "./reader-scope.server";

/** Motions computed at a time; between two portions the site answers others. */
const PORTION = 10;
/** What nobody waits for leaves the site this long between two portions. */
const PAUSE_MS = 25;

/**
 * Computes anew what the newest rolls of these motions amount to, and keeps
 * it, so that the lists of conflicts find them: after a rule was written down
 * or ended, a protest was recorded, or a roster was corrected.
 *
 * @param motionIds motions at a meeting; others have no roll
 * @returns how many results had changed
 */
export async function recheckMotions(
  world: World,
  motionIds: readonly string[],
): Promise<number> {
  const db = world.db.read;
  const rows = await listMotionsWithIds(db, motionIds, NOBODY);
  const [motions, rolls] = await Promise.all([
    withResults(db, rows, NOBODY),
    listLatestRollCalls(db, motionIds),
  ]);
  const changed = rolls.flatMap((roll) => {
    const motion = motions.find(({ id }) => id === roll.motionId);
    const result = motion?.computed?.result;
    return result && result !== roll.computedResult
      ? [{ rollCallId: roll.id, result }]
      : [];
  });
  if (changed.length > 0)
    await world.db.transaction(async (trx) => {
      for (const each of changed) await setComputedResult(trx, each);
    });
  return changed.length;
}

/**
 * The same for every vote of a body, a portion at a time.
 * @param pause milliseconds between two portions; 0 where somebody waits
 */
export async function recheckBody(
  world: World,
  bodyId: string,
  pause = 0,
): Promise<number> {
  let after = "";
  let changed = 0;
  for (;;) {
    const ids = (
      await listRolledMotionIds(world.db.read, {
        bodyId,
        after,
        limit: PORTION,
      })
    ).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return changed;
    changed += await recheckMotions(world, ids);
    after = last;
    // Whoever waits for a page comes first.
    if (ids.length === PORTION)
      await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The same for every body: what the night does. */
export async function recheckAll(world: World): Promise<{ changed: number }> {
  let changed = 0;
  for (const { id } of await listBodiesWithRolls(world.db.read))
    changed += await recheckBody(world, id, PAUSE_MS);
  return { changed };
}
