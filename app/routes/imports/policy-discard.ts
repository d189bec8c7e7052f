import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { discardPolicies } from "~/features/transfers/service/policy-imports.server";
import { requirePolicies } from "~/features/transfers/service/require-policies.server";
import { paths } from "~/paths";

/** Puts a waiting table aside, with its rows. */
export async function action(args: ActionFunctionArgs) {
  const { waiting } = await requirePolicies(args);
  await discardPolicies(args.context.world, waiting);
  return redirect(paths.imports.policies(), 303);
}
