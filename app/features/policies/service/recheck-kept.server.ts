import { isDeepStrictEqual } from "node:util";

import {
  listUnmarkedPlaces,
  updatePolicyMarks,
} from "@db/queries/policy-marks.server";
import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

import type { KeptPlace } from "../kept/entry";
import { keptRecords, readEntries } from "./kept-records.server";

/** So many places are held against their records at once. */
const PORTION = 100;
const PAUSE_MS = 25;

/**
 * Holds what this process keeps of every place against the records
 * themselves, and looks for places with records that bear no mark. Where
 * something differs, somebody wrote without counting the mark up: the place
 * is marked, so that every process reads it anew, and the activity log says
 * so. Whoever waits for a page comes first.
 *
 * @returns how many places were looked at, and the ids of those put right
 */
export async function recheckKept(
  world: World,
): Promise<{ places: number; healed: string[] }> {
  const unmarked = await listUnmarkedPlaces(world.db.read);
  if (unmarked.length > 0) await heal(world, unmarked);
  const { places } = await keptRecords(world.db);
  const ids = places.map(({ facts }) => facts.placeId);
  const healed = [...unmarked];
  for (let start = 0; start < ids.length; start += PORTION) {
    if (start > 0) await new Promise((then) => setTimeout(then, PAUSE_MS));
    const wrong = await wrongOf(world, ids.slice(start, start + PORTION));
    if (wrong.length > 0) await heal(world, wrong);
    healed.push(...wrong);
  }
  return { places: ids.length, healed };
}

/** Which of these are kept as their records are not? */
async function wrongOf(world: World, ids: readonly string[]) {
  const differing = async (of: readonly string[]) => {
    const { byId } = await keptRecords(world.db);
    const fresh = await readEntries(world.db.read, of);
    return of.filter((id) => !alike(byId.get(id), fresh.get(id)));
  };
  const suspects = await differing(ids);
  // Somebody may have written between the two looks: those differ once only.
  return suspects.length > 0 ? differing(suspects) : [];
}

const alike = (a: KeptPlace | undefined, b: KeptPlace | undefined) =>
  isDeepStrictEqual(a, b);

function heal(world: World, ids: readonly string[]): Promise<void> {
  return world.db.transaction(async (trx) => {
    await updatePolicyMarks(trx, ids);
    for (const id of ids) {
      await recordActivity(world, trx, {
        groupId: null,
        accountId: null,
        verb: "policy.recounted",
        subjectKind: "jurisdiction",
        subjectId: id,
      });
    }
  });
}
