import type { Params } from "@remix-run/react";

import type { GroupFrameData } from "~/features/groups/components/GroupFrame";
import {
  countsOf,
  readGroup,
} from "~/features/groups/service/read-group.server";
import type { GroupFacts } from "~/features/groups/types";
import type { Member } from "~/server/actor.server";
import type { RequestContext } from "~/server/context.server";
import { found, requireInGroup } from "~/server/http/guards.server";
import { roleMay } from "~/server/permissions";
import type { Ability, Role } from "~/server/permissions";

interface Args {
  request: Request;
  context: RequestContext;
  params: Params;
}

/**
 * Guards a page or form of the group in the address and reads what its frame
 * shows.
 * @throws like `requireInGroup`
 */
export async function requireGroup(
  args: Args,
  ability: Ability,
): Promise<{
  member: Member;
  role: Role;
  group: GroupFacts;
  frame: GroupFrameData;
}> {
  const { world } = args.context;
  const { slug } = args.params;
  const { member, membership } = await requireInGroup(
    args,
    ability,
    slug ? { slug } : null,
  );
  const { role } = membership;
  const group = found(await readGroup(world, slug));
  return {
    member,
    role,
    group,
    frame: await frameFor(args, group, role),
  };
}

/** What the frame around a group's page shows to somebody of this role. */
export async function frameFor(
  { context: { world } }: Pick<Args, "context">,
  group: GroupFacts,
  role: Role | null,
): Promise<GroupFrameData> {
  const requests =
    role !== null && roleMay(role, "member.manage")
      ? (await countsOf(world, group.id)).requests
      : 0;
  return { group: { slug: group.slug, name: group.name }, role, requests };
}
