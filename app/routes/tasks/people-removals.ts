import type { ActionFunctionArgs } from "@remix-run/node";

import { readTicked } from "~/features/tasks/attendance";
import { takeOff } from "~/features/tasks/service/keep-people.server";

import { requireTaskKeeper, toPeople } from "./require-task.server";

/** Takes the ticked off the list; they are told. */
export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { task, by } = await requireTaskKeeper(args);
  const ids = readTicked(await args.request.formData());
  const result = await takeOff(world, env, by, task.id, ids);
  args.context.wakeMail();
  return toPeople(task.id, result.ok ? { removed: result.value } : {});
}
