import type { LoaderFunctionArgs } from "@remix-run/node";

import { readDemand } from "~/features/demands/service/read-demands.server";
import {
  found,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";

/**
 * The demand named by `:id`, for a member who may record in its group.
 * @throws a redirect to sign-in, 404 outside the group, 403 for other roles.
 */
export async function requireDemand(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  const demand = found(
    await readDemand(args.context.world, {
      id: args.params.id ?? "",
      groupIds: member.memberships.map((m) => m.groupId),
    }),
  );
  await requireInGroup(args, "demand.record", { id: demand.groupId });
  return { member, demand };
}
