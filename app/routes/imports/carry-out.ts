import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { carryOutHereOrApart } from "~/features/transfers/service/carry-out-import.server";
import { requireImport } from "~/features/transfers/service/require-import.server";
import { paths } from "~/paths";

/** Most imports are over in a moment, and "done" reads better than "wait". */
const WAIT_MS = 5_000;

export async function action(args: ActionFunctionArgs) {
  const { id, by, report } = await requireImport(args);
  const carried = await carryOutHereOrApart(args.context, by, id, report);
  if (carried.ok) {
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([
      carried.value.finished,
      new Promise((over) => (timer = setTimeout(over, WAIT_MS))),
    ]);
    clearTimeout(timer);
  }
  // Whoever was second sees what became of the first.
  return redirect(paths.imports.show(id), 303);
}
