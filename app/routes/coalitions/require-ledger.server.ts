import type { LoaderFunctionArgs } from "@remix-run/node";

import { findLedger } from "~/features/campaigns/service/coalition-ledger.server";
import { found, requireMember } from "~/server/http/guards.server";

/**
 * The ledger of the coalition named by `:slug`, for its leads and for
 * organizers of its groups.
 * @throws a redirect to sign-in; 404 for everybody else
 */
export async function requireLedger(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  const { slug = "" } = args.params;
  const ledger = found(await findLedger(args.context.world, member, slug));
  return { member, ledger };
}
