import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { findDocument } from "~/features/policies/service/read-document.server";
import { restoreDocument } from "~/features/policies/service/removals.server";
import { paths } from "~/paths";
import {
  forbidden,
  notFound,
  requireSomewhere,
} from "~/server/http/guards.server";

/** Lets a record that was taken back count again. */
export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const document = await findDocument(world.db.read, args.params["id"] ?? "");
  const { member, membership } = await requireSomewhere(
    args,
    "policy.record",
    document?.groupId,
  );
  const result = await restoreDocument(
    world,
    { accountId: member.accountId, groupId: membership.groupId },
    args.params["id"] ?? "",
  );
  if (!result.ok) {
    throw result.because === "not_allowed" ? forbidden() : notFound();
  }
  return redirect(paths.policies.document(result.value), 303);
}
