import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { carryOutPolicies } from "~/features/transfers/service/policy-imports.server";
import { requirePolicies } from "~/features/transfers/service/require-policies.server";
import { paths } from "~/paths";

/** Stores what was looked at. Whoever clicks twice sees what the first did. */
export async function action(args: ActionFunctionArgs) {
  const { waiting, by } = await requirePolicies(args);
  await carryOutPolicies(args.context.world, by, waiting);
  return redirect(paths.imports.policyRun(waiting.id), 303);
}
