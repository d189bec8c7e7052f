import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { forgetTemplate } from "~/features/tasks/service/templates.server";
import { paths } from "~/paths";
import { notFound, requireSomewhere } from "~/server/http/guards.server";

/** Forgets a template of the group; tasks made from it stay. */
export async function action(args: ActionFunctionArgs) {
  const { member } = await requireSomewhere(args, "task.post");
  const id = args.params["id"] ?? "";
  const result = await forgetTemplate(args.context.world, member, id);
  if (!result.ok) throw notFound();
  return redirect(paths.tasks.templates({ done: "forgotten" }), 303);
}
