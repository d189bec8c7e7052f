import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { answerJoinRequest } from "~/features/groups/service/join-requests.server";
import { paths } from "~/paths";

import { requireGroup } from "./require-group.server";

/** Declines somebody who asked to join. */
export async function action(args: ActionFunctionArgs) {
  const { world, env, wakeMail } = args.context;
  const { group, member } = await requireGroup(args, "member.manage");
  const id = args.params.id ?? "";
  const result = await answerJoinRequest(
    world,
    env,
    member,
    group,
    id,
    "declined",
  );
  wakeMail();
  const done = result.ok ? "answered" : "first";
  return redirect(paths.groups.joinRequests(group.slug, done), 303);
}

/** Where the form stands, for whoever comes back here after signing in. */
export async function loader(args: LoaderFunctionArgs) {
  const { group } = await requireGroup(args, "member.manage");
  return redirect(paths.groups.joinRequests(group.slug));
}
