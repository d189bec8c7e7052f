import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { endLead } from "~/features/groups/service/change-coalition.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireCoalition, requireSpeaker } from "./require-coalition.server";

/** Ends a leadership, one's own or another's. */
export async function action(args: ActionFunctionArgs) {
  const { member, coalition } = await requireSpeaker(args);
  const accountId = args.params.accountId ?? "";
  const result = await endLead(
    args.context.world,
    member,
    coalition,
    accountId,
  );
  if (!result.ok) throw notFound();
  // Who has just stopped leading may not see the coalition's page any more.
  return redirect(
    accountId === member.accountId
      ? paths.home()
      : paths.coalitions.groups(coalition.slug, "ended"),
    303,
  );
}

/** Where the form stands, for whoever comes back here after signing in. */
export async function loader(args: LoaderFunctionArgs) {
  const { coalition } = await requireCoalition(args);
  return redirect(paths.coalitions.groups(coalition.slug));
}
