import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { readArrangement } from "~/features/tasks/roster/schema";
import { arrangeTurns } from "~/features/tasks/service/keep-roster.server";
import { paths } from "~/paths";

import { requireRosterKeeper } from "./require-roster.server";

/** The order of the list, and who spoke. */
export async function action(args: ActionFunctionArgs) {
  const { member, group, meeting, of } = await requireRosterKeeper(args);
  const wish = readArrangement(await args.request.formData());
  const { world } = args.context;
  const { place } = await arrangeTurns(world, member.accountId, of, wish);
  const moved = place === null ? undefined : wish.step?.key;
  return redirect(
    paths.speakers.show(
      group.slug,
      meeting.id,
      moved ? { moved } : { done: "saved" },
    ) + (moved ? `#turn-${moved}` : ""),
    303,
  );
}
