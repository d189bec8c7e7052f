import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { endSource } from "~/features/transfers/service/live-source.server";
import { requireSource } from "~/features/transfers/service/require-source.server";
import { paths } from "~/paths";

export async function action(args: ActionFunctionArgs) {
  const { id, by } = await requireSource(args);
  await endSource(args.context.world, by, id);
  return redirect(paths.imports.sources(), 303);
}
