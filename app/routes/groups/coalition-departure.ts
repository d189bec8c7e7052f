import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { leaveCoalition } from "~/features/groups/service/change-coalition.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireGroup } from "./require-group.server";

/** Takes the group out of a coalition. */
export async function action(args: ActionFunctionArgs) {
  const { group, member } = await requireGroup(args, "group.settings");
  const result = await leaveCoalition(args.context.world, member, {
    coalitionId: args.params.id ?? "",
    groupId: group.id,
  });
  if (!result.ok) throw notFound();
  return redirect(paths.groups.coalitions(group.slug, "left"), 303);
}

/** Where the form stands, for whoever comes back here after signing in. */
export async function loader(args: LoaderFunctionArgs) {
  const { group } = await requireGroup(args, "group.settings");
  return redirect(paths.groups.coalitions(group.slug));
}
