import type { RequestContext } from "~/server/context.server";
import {
  found,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";

import { readFetch, readSource } from "./live-source.server";
import type { By } from "./stored-run.server";

interface Args {
  request: Request;
  context: RequestContext;
  params: Readonly<Record<string, string | undefined>>;
}

/**
 * The source, or the fetch, named by the address, for those who import for
 * its group.
 * @throws 404 for people outside the group, 403 for members whose role does not allow it.
 */
export function requireSource(args: Args) {
  return requireOwn(args, readSource);
}

/** {@link requireSource} for a fetch. */
export function requireFetch(args: Args) {
  return requireOwn(args, readFetch);
}

async function requireOwn<Own extends { groupId: string }>(
  args: Args,
  read: (
    world: RequestContext["world"],
    id: string,
    groupIds: readonly string[],
  ) => Promise<Own | null>,
): Promise<Own & { by: By }> {
  const member = await requireMember(args);
  const own = found(
    await read(
      args.context.world,
      args.params["id"] ?? "",
      member.memberships.map(({ groupId }) => groupId),
    ),
  );
  await requireInGroup(args, "import.run", { id: own.groupId });
  return {
    ...own,
    by: { accountId: member.accountId, groupId: own.groupId },
  };
}
