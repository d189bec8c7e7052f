import type { LoaderFunctionArgs } from "@remix-run/node";

import { findGroupPetition } from "~/features/petitions/service/manage-petition.server";
import {
  found,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";
import type { Ability } from "~/server/permissions";

/**
 * The petition named by `:id`, for a member whose role in its group allows
 * `ability`.
 * @throws a redirect to sign-in, 404 outside the group, 403 for other roles.
 */
export async function requirePetition(
  args: LoaderFunctionArgs,
  ability: Ability,
) {
  const member = await requireMember(args);
  const petition = found(
    await findGroupPetition(args.context.world, {
      id: args.params["id"] ?? "",
      groupIds: member.memberships.map((m) => m.groupId),
    }),
  );
  await requireInGroup(args, ability, { id: petition.groupId });
  return { member, petition };
}
