import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { withdrawPledge } from "~/features/campaigns/service/coalition-ledger.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireLedger } from "./require-ledger.server";

/** Takes back a pledge of one's own group. */
export async function action(args: ActionFunctionArgs) {
  const { member, ledger } = await requireLedger(args);
  const { id = "" } = args.params;
  const isBack = await withdrawPledge(args.context.world, member, ledger, id);
  if (!isBack) throw notFound();
  return redirect(paths.coalitions.ledger(ledger.slug, "withdrawn"), 303);
}

/** Where the form stands, for whoever comes back here after signing in. */
export async function loader(args: LoaderFunctionArgs) {
  const { ledger } = await requireLedger(args);
  return redirect(paths.coalitions.ledger(ledger.slug));
}
