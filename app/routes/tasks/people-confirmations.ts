import type { ActionFunctionArgs } from "@remix-run/node";

import { readTicked } from "~/features/tasks/attendance";
import { confirmFor } from "~/features/tasks/service/keep-people.server";

import { requireTaskKeeper, toPeople } from "./require-task.server";

/** They said on the phone that they come. */
export async function action(args: ActionFunctionArgs) {
  const { task, by } = await requireTaskKeeper(args);
  const ids = readTicked(await args.request.formData());
  const result = await confirmFor(args.context.world, by, task.id, ids);
  return toPeople(task.id, result.ok ? { confirmed: result.value } : {});
}
