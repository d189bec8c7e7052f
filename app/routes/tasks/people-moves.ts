import type { ActionFunctionArgs } from "@remix-run/node";

import { readTicked } from "~/features/tasks/attendance";
import { reshift } from "~/features/tasks/service/keep-people.server";

import { requireTaskKeeper, toPeople } from "./require-task.server";

/** Moves the ticked to another shift of the same work; they are told. */
export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { task, by } = await requireTaskKeeper(args);
  const data = await args.request.formData();
  const to = data.get("to");
  const result = await reshift(world, env, by, {
    from: task.id,
    to: typeof to === "string" ? to.slice(0, 64) : "",
    ids: readTicked(data),
  });
  args.context.wakeMail();
  // A shift that is gone by now, or of other work: nobody moved.
  return toPeople(task.id, result.ok ? result.value : { moved: 0 });
}
