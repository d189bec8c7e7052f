import { listAlliedGroupIds } from "@db/queries/vote-readers.server";
import type { VoteReader } from "@db/queries/vote-readers.server";

import { groupsWhere } from "~/server/actor.server";
import type { Actor } from "~/server/actor.server";
import type { World } from "~/server/world.server";

/**
 * What a reader may see of counts: `own` are the groups in which they may read
 * leans, `allied` the other groups of those groups' coalitions, and of the
 * coalitions they lead. Of allied groups only what is shared with the
 * coalition is seen.
 */
export type ReaderScope = VoteReader;

/** Somebody without an account, or without a group. */
export const NOBODY: ReaderScope = { own: [], allied: [] };

/** The scope of whoever sent the request. */
export async function scopeOf(
  world: World,
  actor: Actor,
): Promise<ReaderScope> {
  if (actor.kind === "visitor") return NOBODY;
  const own = groupsWhere(actor, "lean.read");
  const allied = await listAlliedGroupIds(world.db.read, {
    groupIds: own,
    coalitionIds: actor.leads.map(({ coalitionId }) => coalitionId),
  });
  return { own, allied };
}
