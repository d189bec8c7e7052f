import type { ActionFunctionArgs } from "@remix-run/node";

import { claimTask } from "~/features/tasks/service/claim-task.server";
import { notFound, requireMember } from "~/server/http/guards.server";

import { toTask } from "./require-task.server";

/** Signs the person up; the task’s page says so, with a way back. */
export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  const id = args.params["id"] ?? "";
  const once = (await args.request.formData()).get("once");
  const result = await claimTask(
    args.context.world,
    member,
    id,
    typeof once === "string" ? once : undefined,
  );
  if (result.ok) {
    const done = result.value.state === "waiting" ? "waiting" : "claimed";
    return toTask(id, { done });
  }
  if (result.because === "not_found") throw notFound();
  return toTask(id, { no: result.because });
}
