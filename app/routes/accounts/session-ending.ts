import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { endOwnSession } from "~/features/accounts/service/own-account.server";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";

/** Ends one other session of one's own. */
export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  await endOwnSession(args.context.world, member, args.params.id ?? "");
  return redirect(paths.account.sessions(), 303);
}

/** Where the form stands, for whoever comes back here after signing in. */
export async function loader(args: LoaderFunctionArgs) {
  await requireMember(args);
  return redirect(paths.account.sessions());
}
