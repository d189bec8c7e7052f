import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { undoMerge } from "~/features/officials/service/merge-officials.server";
import { paths } from "~/paths";
import { notFound, requireSomewhere } from "~/server/http/guards.server";

export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "official.edit");
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const undone = await undoMerge(
    args.context.world,
    by,
    args.params["id"] ?? "",
  );
  // Merged on meanwhile, or undone by somebody else: the link is no longer good.
  if (!undone.ok) throw notFound();
  return redirect(paths.officials.show(undone.value.backSlug), 303);
}
