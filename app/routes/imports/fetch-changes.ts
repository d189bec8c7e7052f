import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { fetchChanges } from "~/features/transfers/service/fetch-changes.server";
import { askingBy } from "~/features/transfers/service/live-source.server";
import { requireSource } from "~/features/transfers/service/require-source.server";
import { paths } from "~/paths";

/** What changed since yesterday often comes in a moment. */
const WAIT_MS = 3_000;

export async function action(args: ActionFunctionArgs) {
  const { world, log, env } = args.context;
  const { id, by } = await requireSource(args);
  const started = await fetchChanges(world, log, askingBy(env), by, id);
  // Switched off meanwhile: the page says so.
  if (!started.ok) return redirect(paths.imports.sources(), 303);
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    started.value.finished,
    new Promise((over) => (timer = setTimeout(over, WAIT_MS))),
  ]);
  clearTimeout(timer);
  return redirect(paths.imports.fetch(started.value.id), 303);
}
