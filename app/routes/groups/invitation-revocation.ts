import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { revokeInvitation } from "~/features/groups/service/invitations.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireGroup } from "./require-group.server";

/** Takes an invitation back. */
export async function action(args: ActionFunctionArgs) {
  const { group, member } = await requireGroup(args, "member.manage");
  const result = await revokeInvitation(args.context.world, member, {
    groupId: group.id,
    id: args.params.id ?? "",
  });
  if (!result.ok) throw notFound();
  return redirect(paths.groups.invitations(group.slug, "revoked"), 303);
}

/** Where the form stands, for whoever comes back here after signing in. */
export async function loader(args: LoaderFunctionArgs) {
  const { group } = await requireGroup(args, "member.manage");
  return redirect(paths.groups.invitations(group.slug));
}
