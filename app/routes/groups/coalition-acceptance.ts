import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { answerCoalition } from "~/features/groups/service/change-coalition.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireGroup } from "./require-group.server";

/** Takes the group into a coalition that asked it. */
export async function action(args: ActionFunctionArgs) {
  const { group, member } = await requireGroup(args, "group.settings");
  const which = { id: args.params.id ?? "", groupId: group.id };
  const result = await answerCoalition(
    args.context.world,
    member,
    which,
    "accepted",
  );
  if (!result.ok) throw notFound();
  return redirect(paths.groups.coalitions(group.slug, "joined"), 303);
}

/** Where the form stands, for whoever comes back here after signing in. */
export async function loader(args: LoaderFunctionArgs) {
  const { group } = await requireGroup(args, "group.settings");
  return redirect(paths.groups.coalitions(group.slug));
}
