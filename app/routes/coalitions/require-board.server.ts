import type { LoaderFunctionArgs } from "@remix-run/node";

import { boardLines, riskOf } from "~/features/campaigns/rules";
import { readBoardQuery } from "~/features/campaigns/schema";
import { readVoteBoard } from "~/features/campaigns/service/read-vote-board.server";
import { groupsWhere } from "~/server/actor.server";
import { found, requireMember } from "~/server/http/guards.server";

/**
 * The vote board of the coalition named by `:slug`, narrowed and ordered as
 * the address says, for its leads alone.
 * @throws a redirect to sign-in; 404 for everybody else: admins of its groups
 *   who do not lead it do not learn that it is there.
 */
export async function requireBoard(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const member = await requireMember(args);
  const lead = found(
    member.leads.find((l) => l.coalitionSlug === args.params.slug),
  );
  const today = world.now().toISOString().slice(0, 10);
  const { page, ...query } = readBoardQuery(
    new URL(args.request.url).searchParams,
  );
  const { votes, groups } = await readVoteBoard(
    world,
    lead.coalitionId,
    groupsWhere(member, "lean.read"),
  );
  return {
    coalition: { name: lead.coalitionName, slug: lead.coalitionSlug },
    today,
    query,
    page,
    groups,
    total: votes.length,
    atRisk: votes.filter((line) => riskOf(line) === "at_risk").length,
    votes: boardLines(votes, query, today),
  };
}
