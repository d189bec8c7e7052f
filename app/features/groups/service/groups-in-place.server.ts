import { listGroupsIn } from "@db/queries/groups-in-place.server";
import type { World } from "~/server/world.server";

const FEW = 20;

/** Groups that work in a place, with the first line of what they say. */
export async function groupsIn(world: World, placeId: string) {
  const rows = await listGroupsIn(world.db.read, { placeId, limit: FEW });
  return rows.map(({ name, slug, about }) => ({
    name,
    slug,
    about: about.split("\n")[0] ?? "",
  }));
}
