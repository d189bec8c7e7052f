import {
  keepSheets,
  listMotionIdsAfter,
  listWrongSheets,
} from "@db/queries/roll-sheets.server";

import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

/** Motions looked at between two breaths. */
const PORTION = 25;

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
    // Whoever waits for a page comes first.
    await new Promise((resolve) => setImmediate(resolve));
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
