import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { discardImport } from "~/features/transfers/service/carry-out-import.server";
import { requireImport } from "~/features/transfers/service/require-import.server";
import { paths } from "~/paths";

export async function action(args: ActionFunctionArgs) {
  const { id, by } = await requireImport(args);
  await discardImport(args.context.world, by, id);
  return redirect(paths.imports.show(id), 303);
}
