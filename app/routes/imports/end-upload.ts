import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { requireWaiting } from "~/features/transfers/service/require-table.server";
import { discardUpload } from "~/features/transfers/service/work-table.server";
import { paths } from "~/paths";

export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { waiting } = await requireWaiting(args);
  const ended = await discardUpload(world, waiting.id, env);
  // What was planned meanwhile is set aside on its own page.
  return redirect(
    ended.ok ? paths.imports.start() : paths.imports.upload(waiting.id),
    303,
  );
}
