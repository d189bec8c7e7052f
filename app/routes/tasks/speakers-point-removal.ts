import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { removePoint } from "~/features/tasks/service/keep-roster.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireRosterKeeper } from "./require-roster.server";

/** Takes a point off the list of a meeting. */
export async function action(args: ActionFunctionArgs) {
  const { member, group, meeting, of } = await requireRosterKeeper(args);
  const { world } = args.context;
  const id = args.params["point"] ?? "";
  const result = await removePoint(world, member.accountId, of, id);
  if (!result.ok) throw notFound();
  return redirect(paths.speakers.points(group.slug, meeting.id), 303);
}
