import type { Body } from "~/features/officials/service.server";
import { findMotion, scopeOf } from "~/features/votes/service.server";
import type { Motion } from "~/features/votes/service.server";
import { groupsWhere } from "~/server/actor.server";
import type { Actor, Member, Membership } from "~/server/actor.server";
import type { RequestContext } from "~/server/context.server";
import {
  found,
  requireInGroup,
  requireMember,
  requireSomewhere,
} from "~/server/http/guards.server";

interface Args {
  request: Request;
  context: RequestContext;
  params: Readonly<Record<string, string | undefined>>;
}

export interface Keeper {
  motion: Motion;
  body: Body;
  member: Member;
  membership: Membership;
}

/**
 * The motion of `:id` for somebody who may record votes: in its group, or for
 * a motion of the public record in any group.
 */
export async function requireKeeper(args: Args): Promise<Keeper> {
  const { world } = args.context;
  const asked = await requireMember(args);
  const scope = await scopeOf(world, asked);
  // A volunteer of the group learns that the role is too small, not that the
  // vote is not there.
  const groups = asked.memberships.map(({ groupId }) => groupId);
  const { motion, body } = found(
    await findMotion(world, args.params["id"], {
      own: [...groups, ...scope.own],
      allied: scope.allied,
    }),
  );
  const { member, membership } =
    motion.groupId === null
      ? await requireSomewhere(args, "vote.record")
      : await requireInGroup(args, "vote.record", { id: motion.groupId });
  return { motion, body, member, membership };
}

/** Whether this person may record votes on that motion. */
export function mayKeep(
  actor: Actor,
  motion: Pick<Motion, "groupId">,
): boolean {
  const groups = groupsWhere(actor, "vote.record");
  return motion.groupId === null
    ? groups.length > 0
    : groups.includes(motion.groupId);
}
