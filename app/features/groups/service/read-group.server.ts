import { countGroup, findGroup } from "@db/queries/groups.server";

import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { GroupFacts } from "../types";

/** The group at this address, or null. */
export async function readGroup(
  world: World,
  slug: string | undefined,
): Promise<GroupFacts | null> {
  const row = slug ? await findGroup(world.db.read, slug) : undefined;
  if (!row) return null;
  const { id, name, about, placeId, placeSlug, placeName, timeZone } = row;
  return {
    id,
    slug: row.slug,
    name,
    about,
    place:
      placeId !== null && placeSlug !== null && placeName !== null
        ? { id: placeId, slug: placeSlug, name: placeName }
        : null,
    timeZone: timeZone ?? "UTC",
  };
}

/** How many members, open invitations and open join requests it has. */
export function countsOf(world: World, groupId: string) {
  return countGroup(world.db.read, { groupId, now: timestamp(world) });
}
