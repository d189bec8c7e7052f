import { scopeOf } from "~/features/votes/service/reader-scope.server";
import { groupsWhere } from "~/server/actor.server";
import type { Member } from "~/server/actor.server";
import type { World } from "~/server/world.server";

import { byDate, byUrgency, riskOf } from "../rules";
import type { VoteLine } from "../types";
import { recordsToVerify, waitingToJoin } from "./attention.server";
import { organizersQueue } from "./organizers-queue.server";
import { listCampaigns } from "./read-campaigns.server";
import { readVoteBoard } from "./read-vote-board.server";
import { openVotes } from "./vote-lines.server";

/** As much of each as one look takes in; the rest is behind a link. */
const MOST_CAMPAIGNS = 10;
const MOST_ATTENTION = 12;

/**
 * What an organizer sees first: their groups' open campaigns, each with its
 * next vote, and what waits over all of them. Null for who organizes nothing.
 */
export async function organizersHome(world: World, member: Member) {
  const groupIds = groupsWhere(member, "campaign.read");
  if (groupIds.length === 0) return null;
  const votes = await openVotes(world, {
    groupIds,
    scope: await scopeOf(world, member),
  });
  const [{ campaigns, total }, queue, newcomers, records] = await Promise.all([
    listCampaigns(world, groupIds, { q: "", page: 1 }),
    organizersQueue(world, { groupIds, accountId: member.accountId }, votes),
    waitingToJoin(world, groupsWhere(member, "member.manage")),
    recordsToVerify(world, groupsWhere(member, "policy.record")),
  ]);
  const attention = byUrgency([...queue, ...newcomers, ...records]);
  const nextVoteOf = (campaignId: string): VoteLine | null =>
    votes.find(({ campaign }) => campaign?.id === campaignId)?.line ?? null;
  return {
    total,
    campaigns: campaigns.slice(0, MOST_CAMPAIGNS).map((campaign) => ({
      ...campaign,
      nextVote: nextVoteOf(campaign.id),
    })),
    attention: attention.slice(0, MOST_ATTENTION),
    waiting: attention.length,
  };
}

/** All that waits for an organizer over their groups, and who sees to it. */
export async function waitingForOrganizer(world: World, member: Member) {
  const groupIds = groupsWhere(member, "campaign.read");
  const { accountId } = member;
  const votes = await openVotes(world, {
    groupIds,
    scope: await scopeOf(world, member),
  });
  const [queue, newcomers, records] = await Promise.all([
    organizersQueue(world, { groupIds, accountId }, votes),
    waitingToJoin(world, groupsWhere(member, "member.manage")),
    recordsToVerify(world, groupsWhere(member, "policy.record")),
  ]);
  return byUrgency([...queue, ...newcomers, ...records]);
}

/** What the lead of coalitions sees first: how many votes are at risk, and the next. */
export async function leadsHome(world: World, member: Member) {
  return Promise.all(
    member.leads.map(async ({ coalitionId, coalitionName, coalitionSlug }) => {
      const { votes } = await readVoteBoard(world, coalitionId);
      return {
        name: coalitionName,
        slug: coalitionSlug,
        votes: votes.length,
        atRisk: votes.filter((line) => riskOf(line) === "at_risk").length,
        next: byDate(votes).at(0) ?? null,
      };
    }),
  );
}
