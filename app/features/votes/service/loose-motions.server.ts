import {
  listDemandsToMeet,
  listLooseMotions,
} from "@db/queries/loose-motions.server";

import type { World } from "~/server/world.server";

/** As many as anybody reads through. */
const SHOWN = 10;
const CHOICES = 200;

/**
 * Votes of a body that a group counts already without saying for which
 * demand: whoever comes from a demand need not write them down again.
 */
export function looseMotions(
  world: World,
  ask: { bodyId: string; groupId: string },
) {
  return listLooseMotions(world.db.read, { ...ask, limit: SHOWN });
}

/**
 * The demands a vote may be said to meet: of the group that counts it, to its
 * body or to none in particular. None for a vote of the public record, and
 * none once a demand is named.
 */
export async function demandsToMeet(
  world: World,
  motion: {
    bodyId: string;
    groupId: string | null;
    demandId: string | null;
  },
) {
  const { bodyId, groupId, demandId } = motion;
  if (groupId === null || demandId !== null) return [];
  return listDemandsToMeet(world.db.read, { bodyId, groupId, limit: CHOICES });
}
