import type { Params } from "@remix-run/react";

import { readCoalition } from "~/features/groups/service/read-coalition.server";
import type { RequestContext } from "~/server/context.server";
import { forbidden, found, requireMember } from "~/server/http/guards.server";

interface Args {
  request: Request;
  context: RequestContext;
  params: Params;
}

/**
 * Guards a page of the coalition in the address: for its leads and for the
 * organizers and admins of its groups.
 * @throws 404 for everybody else
 */
export async function requireCoalition(args: Args) {
  const member = await requireMember(args);
  const coalition = found(
    await readCoalition(args.context.world, args.params.slug, member),
  );
  return { member, coalition };
}

/**
 * Guards a change of the coalition: for its leads and the admins of the group
 * that speaks for it.
 * @throws 403 for others who may see it, 404 for everybody else
 */
export async function requireSpeaker(args: Args) {
  const both = await requireCoalition(args);
  if (!both.coalition.maySpeak) throw forbidden();
  return both;
}
