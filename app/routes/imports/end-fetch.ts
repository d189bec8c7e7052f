import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { setFetchAside } from "~/features/transfers/service/fetch-changes.server";
import { requireFetch } from "~/features/transfers/service/require-source.server";
import { paths } from "~/paths";

export async function action(args: ActionFunctionArgs) {
  const { id, by } = await requireFetch(args);
  await setFetchAside(args.context.world, by, id);
  return redirect(paths.imports.fetch(id), 303);
}
