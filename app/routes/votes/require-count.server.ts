import type { LoaderFunctionArgs } from "@remix-run/node";

import { scopeOf } from "~/features/votes/service.server";
import type { ReaderScope } from "~/features/votes/service.server";
import type { Member } from "~/server/actor.server";
import { forbidden, requireMember } from "~/server/http/guards.server";

/**
 * Somebody who may read counts: an organizer or admin of some group, or the
 * lead of a coalition. What of a count they may see is in the scope.
 * @throws a redirect to sign-in, 403 for members who read no counts.
 */
export async function requireCountReader(
  args: LoaderFunctionArgs,
): Promise<{ member: Member; scope: ReaderScope }> {
  const member = await requireMember(args);
  const scope = await scopeOf(args.context.world, member);
  if (scope.own.length === 0 && scope.allied.length === 0) throw forbidden();
  return { member, scope };
}
