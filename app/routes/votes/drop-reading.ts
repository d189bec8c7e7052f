import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { takeBackReading } from "~/features/votes/service/keep-facts.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireKeeper } from "./keeper.server";

/** Takes back a reading that was recorded by mistake. */
export async function action(args: ActionFunctionArgs) {
  const { motion, member, membership } = await requireKeeper(args);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const gone = await takeBackReading(
    args.context.world,
    by,
    motion.id,
    args.params["reading"] ?? "",
  );
  if (!gone) throw notFound();
  return redirect(paths.votes.readings(motion.id), 303);
}
