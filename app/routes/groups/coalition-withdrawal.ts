import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { withdrawInvitation } from "~/features/groups/service/change-coalition.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireCoalition, requireSpeaker } from "./require-coalition.server";

/** Takes back that a group was asked to join. */
export async function action(args: ActionFunctionArgs) {
  const { member, coalition } = await requireSpeaker(args);
  const result = await withdrawInvitation(
    args.context.world,
    member,
    coalition,
    args.params.id ?? "",
  );
  if (!result.ok) throw notFound();
  return redirect(paths.coalitions.groups(coalition.slug, "withdrawn"), 303);
}

/** Where the form stands, for whoever comes back here after signing in. */
export async function loader(args: LoaderFunctionArgs) {
  const { coalition } = await requireCoalition(args);
  return redirect(paths.coalitions.groups(coalition.slug));
}
