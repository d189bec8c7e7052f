import { inBatches } from "@db/queries/batches";
import {
  countKeptLeans,
  findLastVisibility,
} from "@db/queries/kept-leans.server";

import type { World } from "~/server/world.server";

import type { LeanVisibility } from "../types";

/**
 * Of how many members of each of these votes the groups know a stand that no
 * coalition sees.
 *
 * @param groupIds the reader's own groups: what others keep is theirs
 */
export async function keptToThemselves(
  world: World,
  motionIds: readonly string[],
  groupIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await inBatches(motionIds, 500, (batch) =>
    countKeptLeans(world.db.read, batch, groupIds),
  );
  return new Map(rows.map(({ motionId, members }) => [motionId, members]));
}

/**
 * With whom the next entry on a vote is shared unless somebody says otherwise:
 * as the last one was, so that one choice does for the whole count. What went
 * to everybody is not offered again by itself; the coalition is.
 */
export async function nextVisibility(
  world: World,
  motionId: string,
  groupIds: readonly string[],
): Promise<LeanVisibility> {
  const last = await findLastVisibility(world.db.read, motionId, groupIds);
  return last === null || last === "group" ? "group" : "coalition";
}
