import type { ReaderScope } from "~/features/votes/service/reader-scope.server";
import type { World } from "~/server/world.server";
import { whileUnchanged } from "~/server/while-unchanged.server";

import { attentionQueue } from "./attention.server";
import { campaignHistory } from "./read-campaigns.server";
import { readDashboard } from "./read-dashboard.server";
import { openVotes } from "./vote-lines.server";

/**
 * What a campaign's dashboard shows to whoever may see this much of its
 * counts: votes to come, what waits, the numbers, the history. Read once for
 * all who ask while nothing is written.
 */
export function readBoard(
  world: World,
  campaign: { id: string; groupId: string },
  scope: ReaderScope,
) {
  return whileUnchanged(
    world,
    ["campaign board", campaign.id, campaign.groupId, scope],
    async () => {
      const work = { groupIds: [campaign.groupId], campaignId: campaign.id };
      const votes = await openVotes(world, { ...work, scope });
      const [attention, dashboard, history] = await Promise.all([
        attentionQueue(world, work, votes),
        readDashboard(world, campaign),
        campaignHistory(world, campaign.id),
      ]);
      return {
        votes: votes.map(({ line }) => line),
        attention,
        dashboard,
        history,
      };
    },
  );
}
