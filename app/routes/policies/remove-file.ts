import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import {
  findFileById,
  removeFile,
} from "~/features/policies/service/files.server";
import { paths } from "~/paths";
import {
  forbidden,
  notFound,
  requireSomewhere,
} from "~/server/http/guards.server";

/** Takes a file off a record; only the group that brought it may. */
export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const file = await findFileById(world, args.params["id"] ?? "");
  const { member, membership } = await requireSomewhere(
    args,
    "policy.record",
    file?.groupId,
  );
  const result = await removeFile(
    world,
    { accountId: member.accountId, groupId: membership.groupId },
    args.params["id"] ?? "",
    env.filesFolder,
  );
  if (!result.ok) {
    throw result.because === "not_allowed" ? forbidden() : notFound();
  }
  return redirect(paths.policies.files(result.value), 303);
}
