import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { removeSpeaker } from "~/features/tasks/service/keep-roster.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireRosterKeeper } from "./require-roster.server";

/** Takes somebody off the list whom an organizer had written down. */
export async function action(args: ActionFunctionArgs) {
  const { member, group, meeting, of } = await requireRosterKeeper(args);
  const { world } = args.context;
  const key = args.params["key"] ?? "";
  const result = await removeSpeaker(world, member.accountId, of, key);
  if (!result.ok) throw notFound();
  return redirect(
    paths.speakers.show(group.slug, meeting.id, { done: "removed" }),
    303,
  );
}
