import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { findOwnPlaceOf } from "~/features/jurisdictions/service/keep-own-places.server";
import { groupsWhere } from "~/server/actor.server";
import { found, requireSomewhere } from "~/server/http/guards.server";

/**
 * The place at this address, when a group of the reader's added it, and who
 * acts. Other places look as if they were not there.
 */
export async function requireOwnPlace(
  args: LoaderFunctionArgs | ActionFunctionArgs,
) {
  const { member } = await requireSomewhere(args, "place.add");
  const place = found(
    await findOwnPlaceOf(args.context.world.db.read, {
      slug: args.params["slug"] ?? "",
      groupIds: groupsWhere(member, "place.add"),
    }),
  );
  const by = { accountId: member.accountId, groupId: place.groupId ?? "" };
  return { place, by };
}
