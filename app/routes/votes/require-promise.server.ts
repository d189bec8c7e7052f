import { promisingOfficial } from "~/features/votes/service/promise-choices.server";
import { readPromise } from "~/features/votes/service/read-promises.server";
import { scopeOf } from "~/features/votes/service.server";
import { groupsWhere } from "~/server/actor.server";
import type { RequestContext } from "~/server/context.server";
import {
  forbidden,
  found,
  notFound,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";

interface Args {
  request: Request;
  context: RequestContext;
  params: Readonly<Record<string, string | undefined>>;
}

/** Reads the promise of `:id` as somebody who is signed in may see it. */
async function readAsMember(args: Args) {
  const member = await requireMember(args);
  const scope = await scopeOf(args.context.world, member);
  // A volunteer of the group learns that the role is too small, not that the
  // promise is not there.
  const groups = member.memberships.map(({ groupId }) => groupId);
  const promise = found(
    await readPromise(args.context.world, args.params["id"], {
      own: [...groups, ...scope.own],
      allied: scope.allied,
    }),
  );
  return { member, scope, promise };
}

/** The promise of `:id`, for whoever keeps it: its group's organizers. */
export async function requirePromise(args: Args) {
  const { promise } = await readAsMember(args);
  const { member, membership } = await requireInGroup(args, "promise.record", {
    id: promise.groupId,
  });
  return { promise, member, membership };
}

/**
 * The promise of `:id`, for whoever may dispute it: organizers of its group,
 * and of groups in a coalition with it. `by` is the group they act for.
 */
export async function requireDisputer(args: Args) {
  const { member, scope, promise } = await readAsMember(args);
  const able = groupsWhere(member, "promise.record");
  const inGroup = member.memberships.some(
    ({ groupId }) => groupId === promise.groupId,
  );
  if (!inGroup && !scope.allied.includes(promise.groupId)) throw notFound();
  const groupId = able.includes(promise.groupId)
    ? promise.groupId
    : inGroup
      ? undefined
      : able[0];
  if (groupId === undefined) throw forbidden();
  return { promise, member, by: { accountId: member.accountId, groupId } };
}

/** The official of a promise, for the zone of their place. */
export async function officialOf(
  args: Args,
  promise: { official: { id: string } },
) {
  return found(
    await promisingOfficial(args.context.world, promise.official.id),
  );
}
