import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { restoreStage } from "~/features/policies/service/removals.server";
import { paths } from "~/paths";
import {
  forbidden,
  notFound,
  requireSomewhere,
} from "~/server/http/guards.server";

/** Puts back a step that was removed. */
export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "policy.record");
  const result = await restoreStage(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    args.params["id"] ?? "",
  );
  if (!result.ok) {
    throw result.because === "not_allowed" ? forbidden() : notFound();
  }
  return redirect(paths.policies.document(result.value), 303);
}
