import type { ActionFunctionArgs } from "@remix-run/node";

import { readTicked } from "~/features/tasks/attendance";
import { chase } from "~/features/tasks/service/keep-people.server";
import { readSignUps } from "~/features/tasks/service/read-tasks.server";

import { requireTaskKeeper, toPeople } from "./require-task.server";

/** Asks the ticked (or else everybody) who have not confirmed. */
export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { task, by } = await requireTaskKeeper(args);
  let ids = readTicked(await args.request.formData());
  if (ids.size === 0) {
    const { claims } = await readSignUps(world, task.id, false);
    ids = new Set(claims.map(({ id }) => id));
  }
  const result = await chase(world, env, by, task.id, ids);
  args.context.wakeMail();
  return toPeople(task.id, result.ok ? { chased: result.value } : {});
}
