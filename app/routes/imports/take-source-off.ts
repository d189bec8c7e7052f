import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { takeSourceOff } from "~/features/transfers/service/same-votes.server";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";

/** One of several sources of a vote stands for a vote of its own after all. */
export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "import.run");
  const motionId = found(args.params["id"]);
  const system = (await args.request.formData()).get("system");
  await takeSourceOff(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    motionId,
    typeof system === "string" ? system.slice(0, 200) : "",
  );
  // Taken off already by somebody else: the page shows what is left.
  return redirect(paths.votes.show(motionId), 303);
}
