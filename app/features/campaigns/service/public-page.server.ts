import {
  findProvision,
  listPlacesOfGroups,
} from "@db/queries/campaigns.server";
import {
  listOpenPetitionsOf,
  listPublicDemandsOf,
  listPublicTasksOf,
  listPublicVotesOf,
} from "@db/queries/campaign-page.server";

import { isOverdue } from "~/features/demands/rules";
import type { DemandState } from "~/features/demands/types";
import { acceptsSignatures, currentGoal } from "~/features/petitions/rules";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/**
 * What everybody may know of a campaign: what it asks, where that stands, and
 * how to help now. Nothing marked for the group is in it.
 */
export async function readPublicPage(
  world: World,
  campaign: { id: string; today: string },
) {
  const { today } = campaign;
  const db = world.db.read;
  const [demands, petitions, tasks, votes] = await Promise.all([
    listPublicDemandsOf(db, campaign.id),
    listOpenPetitionsOf(db, campaign.id),
    listPublicTasksOf(db, {
      campaignId: campaign.id,
      now: timestamp(world),
      today,
      limit: 10,
    }),
    listPublicVotesOf(db, { campaignId: campaign.id, today, limit: 5 }),
  ]);
  return {
    demands: demands.map((demand) => {
      const state = demand.state as DemandState;
      return {
        ...demand,
        state,
        overdue: isOverdue({ state, answerDueOn: demand.answerDueOn }, today),
      };
    }),
    petitions: petitions
      .filter(({ closesOn }) =>
        acceptsSignatures({ state: "open", closesOn }, today),
      )
      .map((petition) => ({
        ...petition,
        goal: currentGoal(petition.goal, petition.signatureCount),
      })),
    tasks,
    votes,
  };
}

/** Places where these groups work: a first guess for a new campaign. */
export async function placesOfGroups(
  world: World,
  groupIds: readonly string[],
) {
  return groupIds.length === 0
    ? []
    : listPlacesOfGroups(world.db.read, groupIds);
}

/** The protection a campaign is to win, by its key; null when there is none. */
export async function provisionNamed(world: World, key: string | null) {
  if (key === null) return null;
  return (await findProvision(world.db.read, key)) ?? null;
}
