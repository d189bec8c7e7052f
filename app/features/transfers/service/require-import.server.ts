import type { RequestContext } from "~/server/context.server";
import {
  found,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";

import { readImport } from "./read-imports.server";
import type { By } from "./stored-run.server";

interface Args {
  request: Request;
  context: RequestContext;
  params: Readonly<Record<string, string | undefined>>;
}

/**
 * The import named by the address, for those who import for its group.
 * @throws 404 for people outside the group, 403 for members whose role does not allow it.
 */
export async function requireImport(
  args: Args,
): Promise<NonNullable<Awaited<ReturnType<typeof readImport>>> & { by: By }> {
  const member = await requireMember(args);
  const run = found(
    await readImport(
      args.context.world,
      args.params["id"] ?? "",
      member.memberships.map(({ groupId }) => groupId),
    ),
  );
  const groupId = found(run.groupId);
  await requireInGroup(args, "import.run", { id: groupId });
  return { ...run, by: { accountId: member.accountId, groupId } };
}
