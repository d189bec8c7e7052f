import {
  findCoalition,
  listCoalitionGroups,
  listCoalitionInvitationsOf,
  listCoalitionLeads,
  listCoalitionsOf,
  listInvitedGroups,
} from "@db/queries/coalitions.server";

import type { World } from "~/server/world.server";

import { speakingGroup, standingIn } from "../rules";

interface Person {
  accountId: string;
  memberships: readonly { groupId: string; role: string }[];
  leads: readonly { coalitionId: string }[];
}

/**
 * A coalition as its own people see it: groups, leads, groups that were asked.
 * Null when there is none at this address, or the reader has no part in it.
 */
export async function readCoalition(
  world: World,
  slug: string | undefined,
  person: Person,
) {
  const { read } = world.db;
  const row = slug ? await findCoalition(read, slug) : undefined;
  if (!row) return null;
  const groups = await listCoalitionGroups(read, row.id);
  const speakingGroupId = speakingGroup(groups, row.founding_group_id);
  const standing = standingIn(
    { groupIds: groups.map((g) => g.groupId), speakingGroupId },
    {
      isLead: person.leads.some((l) => l.coalitionId === row.id),
      memberships: person.memberships,
    },
  );
  if (!standing.maySee) return null;
  const [leads, invited] = await Promise.all([
    listCoalitionLeads(read, row.id),
    listInvitedGroups(read, row.id),
  ]);
  const { id, name, about } = row;
  return {
    id,
    slug: row.slug,
    name,
    about,
    groups: groups.map((group) => ({
      ...group,
      speaks: group.groupId === speakingGroupId,
    })),
    speakingGroupId,
    leads,
    invited,
    maySpeak: standing.maySpeak,
  };
}

export type CoalitionFacts = NonNullable<
  Awaited<ReturnType<typeof readCoalition>>
>;

/** A group's coalitions, and the coalitions that ask it to join. */
export async function readCoalitionsOf(world: World, groupId: string) {
  const { read } = world.db;
  const [coalitions, invitations] = await Promise.all([
    listCoalitionsOf(read, groupId),
    listCoalitionInvitationsOf(read, groupId),
  ]);
  return { coalitions, invitations };
}
