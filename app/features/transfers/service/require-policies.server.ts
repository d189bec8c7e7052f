import type { RequestContext } from "~/server/context.server";
import {
  found,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";

import { findWaitingPolicies } from "./policy-imports.server";
import type { WaitingPolicies } from "./policy-imports.server";
import type { By } from "./stored-run.server";

interface Args {
  request: Request;
  context: RequestContext;
  params: Readonly<Record<string, string | undefined>>;
}

/**
 * The import of policies named by the address, for those who import for its
 * group.
 * @throws 404 for people outside the group, 403 for members whose role does
 *   not allow it.
 */
export async function requirePolicies(
  args: Args,
): Promise<{ waiting: WaitingPolicies; by: By }> {
  const member = await requireMember(args);
  const waiting = found(
    await findWaitingPolicies(
      args.context.world,
      args.params["id"] ?? "",
      member.memberships.map(({ groupId }) => groupId),
    ),
  );
  const groupId = found(waiting.groupId);
  await requireInGroup(args, "import.run", { id: groupId });
  return { waiting, by: { accountId: member.accountId, groupId } };
}
