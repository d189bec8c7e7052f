import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { reloadStarterRecords } from "~/features/policies/service/starter-records.server";
import { paths } from "~/paths";
import { requireSomewhere } from "~/server/http/guards.server";

/** Undoes the clearing of the starter records. */
export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "group.settings");
  await reloadStarterRecords(args.context.world, {
    accountId: member.accountId,
    groupId: membership.groupId,
  });
  return redirect(paths.policies.starter(), 303);
}
