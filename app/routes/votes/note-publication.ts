import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { publishNote } from "~/features/votes/service/keep-promises.server";
import { paths } from "~/paths";

import { requirePromise } from "./require-promise.server";

/** Lets everybody read a note under a promise of the group. */
export async function action(args: ActionFunctionArgs) {
  const { promise, member, membership } = await requirePromise(args);
  // Done already, by whomever: the page shows how it stands.
  await publishNote(
    args.context.world,
    { accountId: member.accountId, groupId: membership.groupId },
    { promise, noteId: args.params["noteId"] ?? "", publish: true },
  );
  return redirect(paths.promises.show(promise.id), 303);
}
