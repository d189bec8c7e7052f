import type { ActionFunctionArgs } from "@remix-run/node";

import { confirmClaim } from "~/features/tasks/service/claim-task.server";
import { notFound, requireMember } from "~/server/http/guards.server";

import { toTask } from "./require-task.server";

/** "I will be there." */
export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  const id = args.params["id"] ?? "";
  const result = await confirmClaim(args.context.world, member, id);
  if (result.ok) return toTask(id, { done: "confirmed" });
  if (result.because === "not_found") throw notFound();
  return toTask(id, { no: result.because });
}
