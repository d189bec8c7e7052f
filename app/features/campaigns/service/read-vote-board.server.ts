import {
  countContactsByGroup,
  countDemandsByGroup,
  countTasksByGroup,
  countTurnoutByGroup,
  listGroupsOfCoalition,
  sumSignaturesByGroup,
} from "@db/queries/coalition-counts.server";

import { keptToThemselves } from "~/features/votes/service/kept-leans.server";
import type { World } from "~/server/world.server";

import { openVotes } from "./vote-lines.server";

/** More votes than these no coalition follows at once. */
const BOARD_MOST = 500;

/**
 * Everything the lead of a coalition sees: the votes of all its groups,
 * counted by positions that are shared with the coalition or public, and
 * counts for each group. Never a person of a group: no member, volunteer or
 * signer, no name, no address.
 *
 * @param own groups of the reader: of these, and no other, `kept` says of how
 *   many members a stand is kept from the board
 */
export async function readVoteBoard(
  world: World,
  coalitionId: string,
  own: readonly string[] = [],
) {
  const groups = await listGroupsOfCoalition(world.db.read, coalitionId);
  const groupIds = groups.map(({ id }) => id);
  const [votes, counts] = await Promise.all([
    // Even where the lead organizes one of these groups, what that group
    // keeps to itself stays out: the board is the same for every lead.
    openVotes(world, {
      groupIds,
      scope: { own: [], allied: groupIds },
      most: BOARD_MOST,
      movement: true,
    }),
    groupCounts(world, groups),
  ]);
  const kept = await keptToThemselves(
    world,
    votes.map(({ line }) => line.motionId),
    own.filter((id) => groupIds.includes(id)),
  );
  return {
    votes: votes.map(({ line }) => ({
      ...line,
      kept: kept.get(line.motionId) ?? 0,
    })),
    groups: counts,
  };
}

export type VoteBoard = Awaited<ReturnType<typeof readVoteBoard>>;

async function groupCounts(
  world: World,
  groups: readonly { id: string; name: string; slug: string }[],
) {
  if (groups.length === 0) return [];
  const db = world.db.read;
  const ids = groups.map(({ id }) => id);
  const [demands, signatures, tasks, turnout, contacts] = await Promise.all([
    countDemandsByGroup(db, ids),
    sumSignaturesByGroup(db, ids),
    countTasksByGroup(db, ids),
    countTurnoutByGroup(db, ids),
    countContactsByGroup(db, ids),
  ]);
  const of = (
    rows: readonly { groupId: string; count: number }[],
    id: string,
  ): number => rows.find(({ groupId }) => groupId === id)?.count ?? 0;
  return groups.map((group) => ({
    ...group,
    demands: of(demands, group.id),
    signatures: of(signatures, group.id),
    openTasks: of(
      tasks.filter(({ state }) => state === "open"),
      group.id,
    ),
    doneTasks: of(
      tasks.filter(({ state }) => state === "done"),
      group.id,
    ),
    turnout: of(turnout, group.id),
    contacts: of(contacts, group.id),
  }));
}
