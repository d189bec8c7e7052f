import type { RequestContext } from "~/server/context.server";
import {
  found,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";

import { findWaitingTable, guessTable } from "./saved-table.server";
import type { TableGuess, WaitingTable } from "./saved-table.server";
import type { By } from "./stored-run.server";

interface Args {
  request: Request;
  context: RequestContext;
  params: Readonly<Record<string, string | undefined>>;
}

/**
 * What somebody brought, named by the address, for those who import for its
 * group; it may still be read.
 * @throws 404 for people outside the group and for a table that is gone, 403
 *   for members whose role does not allow it.
 */
export async function requireWaiting(
  args: Args,
): Promise<{ waiting: WaitingTable; by: By }> {
  const { world } = args.context;
  const member = await requireMember(args);
  const waiting = found(
    await findWaitingTable(
      world,
      args.params["id"] ?? "",
      member.memberships.map(({ groupId }) => groupId),
    ),
  );
  await requireInGroup(args, "import.run", { id: waiting.groupId });
  const by = { accountId: member.accountId, groupId: waiting.groupId };
  return { waiting, by };
}

/**
 * The table named by the address, for those who import for its group.
 * @throws 404 for people outside the group and for a table that is gone, 403
 *   for members whose role does not allow it.
 */
export async function requireTable(
  args: Args,
): Promise<{ waiting: WaitingTable; guess: TableGuess; by: By }> {
  const { waiting, by } = await requireWaiting(args);
  return { waiting, guess: await guessTable(args.context.world, waiting), by };
}
