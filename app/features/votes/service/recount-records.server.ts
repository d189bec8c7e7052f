import {
  keepSheets,
  listMotionIdsAfter,
  listWrongSheets,
} from "@db/queries/roll-sheets.server";

import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

/** Motions looked at between two pauses, in which the site answers others. */
const PORTION = 10;
const PAUSE_MS = 25;

/**
 * Holds what is kept of every vote (the sheet of its newest roll, and the
 * place of the roll's rows in the record) against the rows themselves. What
 * differs is written anew and into the activity log. Looks without holding
 * anyone up; only a difference is looked at again in a transaction, because
 * somebody may have entered a roll in between.
 *
 * @returns how many votes were looked at, and those that were put right
 */
export async function recountRecords(
  world: World,
): Promise<{ motions: number; healed: string[] }> {
  const healed: string[] = [];
  let motions = 0;
  let after = "";
  for (;;) {
    const ids = await listMotionIdsAfter(world.db.read, {
      after,
      limit: PORTION,
    });
    const last = ids.at(-1);
    if (last === undefined) return { motions, healed };
    const suspects = await listWrongSheets(world.db.read, ids);
    if (suspects.length > 0) healed.push(...(await heal(world, suspects)));
    motions += ids.length;
    after = last;
    // Nobody waits for this; whoever waits for a page comes first.
    if (ids.length === PORTION)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function heal(world: World, suspects: readonly string[]): Promise<string[]> {
  return world.db.transaction(async (trx) => {
    const wrong = await listWrongSheets(trx, suspects);
    await keepSheets(trx, wrong);
    for (const id of wrong) {
      await recordActivity(world, trx, {
        groupId: null,
        accountId: null,
        verb: "record.recounted",
        subjectKind: "motion",
        subjectId: id,
        detail: {},
      });
    }
    return wrong;
  });
}
