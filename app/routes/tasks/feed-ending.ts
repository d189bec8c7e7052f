import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { endFeed } from "~/features/tasks/service/calendar.server";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";

/** The secret address leads nowhere from now on. */
export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  await endFeed(args.context.world, member.accountId);
  return redirect(paths.tasks.feed(), 303);
}
