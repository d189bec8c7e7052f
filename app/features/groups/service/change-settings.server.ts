import { updateGroup } from "@db/queries/groups.server";
import { findPlaceBySlug } from "@db/queries/jurisdictions.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

/**
 * Changes what a group says about itself. Its address stays, so that printed
 * links keep working. Refused with `placeGone` for a place nobody knows.
 */
export async function changeSettings(
  world: World,
  actor: { accountId: string },
  groupId: string,
  typed: { name: string; about: string; placeSlug: string | null },
): Promise<Result<null, "placeGone">> {
  return world.db.transaction(async (trx) => {
    const place = typed.placeSlug
      ? await findPlaceBySlug(trx, typed.placeSlug)
      : null;
    if (place === undefined) return refused("placeGone");
    await updateGroup(trx, groupId, {
      name: typed.name,
      about: typed.about,
      jurisdiction_id: place?.id ?? null,
    });
    await recordActivity(world, trx, {
      groupId,
      accountId: actor.accountId,
      verb: "group.settings_changed",
      subjectKind: "group",
      subjectId: groupId,
    });
    return done(null);
  });
}
