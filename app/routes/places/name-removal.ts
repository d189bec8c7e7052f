import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { dropPlaceName } from "~/features/jurisdictions/service/keep-own-places.server";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { notFound, requireSomewhere } from "~/server/http/guards.server";

/** Takes a name away that one's own group added. */
export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "place.add");
  const slug = args.params["slug"] ?? "";
  const result = await dropPlaceName(
    args.context.world,
    {
      accountId: member.accountId,
      groupId: membership.groupId,
      groupIds: groupsWhere(member, "place.add"),
    },
    slug,
    args.params["id"] ?? "",
  );
  if (!result.ok) throw notFound();
  return redirect(paths.places.names(slug), 303);
}
