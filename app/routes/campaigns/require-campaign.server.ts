import type { LoaderFunctionArgs } from "@remix-run/node";

import { readCampaign } from "~/features/campaigns/service/read-campaigns.server";
import {
  found,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";
import type { Ability } from "~/server/permissions";

/**
 * The campaign named by `:id`, for a member whose role in its group allows
 * `ability`.
 * @throws a redirect to sign-in, 404 outside the group, 403 for other roles.
 */
export async function requireCampaign(
  args: LoaderFunctionArgs,
  ability: Ability,
) {
  const member = await requireMember(args);
  const campaign = found(
    await readCampaign(args.context.world, {
      id: args.params.id ?? "",
      groupIds: member.memberships.map((m) => m.groupId),
    }),
  );
  await requireInGroup(args, ability, { id: campaign.groupId });
  return { member, campaign };
}
