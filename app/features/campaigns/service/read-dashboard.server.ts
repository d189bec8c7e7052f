import {
  listSignatureDays,
  listTasksDone,
  listTasksPosted,
  sumOpenTasks,
  sumSignatures,
} from "@db/queries/campaign-work.server";

import { countByState } from "~/features/demands/service/read-demands.server";
import { addDays } from "~/lib/calendar";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { SIGNATURE_DAYS, burnUp, runningTotal } from "../rules";

/**
 * The numbers of a campaign at one look: signatures over the last 90 days
 * (days are counted in UTC, as they are stored), tasks posted and done, and
 * how many demands stand in each state.
 */
export async function readDashboard(
  world: World,
  campaign: { id: string; groupId: string },
) {
  const db = world.db.read;
  const today = timestamp(world).slice(0, 10);
  const from = addDays(today, -(SIGNATURE_DAYS - 1));
  const work = { groupIds: [campaign.groupId], campaignId: campaign.id };
  const [signatures, days, posted, done, tasks, pipeline] = await Promise.all([
    sumSignatures(db, campaign.id),
    listSignatureDays(db, { campaignId: campaign.id, from }),
    listTasksPosted(db, campaign.id),
    listTasksDone(db, campaign.id),
    sumOpenTasks(db, work),
    countByState(db, campaign.id),
  ]);
  const recent = days.reduce((sum, { count }) => sum + count, 0);
  const before = Math.max(0, signatures.signatures - recent);
  // A young campaign starts with its first signature, not with empty months.
  const start = before === 0 ? (days[0]?.day ?? from) : from;
  const progress = burnUp(posted, done, today);
  return {
    signatures: {
      ...signatures,
      points:
        signatures.petitions === 0
          ? []
          : runningTotal(days, { from: start, to: today, before }),
    },
    tasks: {
      ...tasks,
      done: done.reduce((sum, { count }) => sum + count, 0),
      points: progress,
    },
    pipeline,
  };
}

export type Dashboard = Awaited<ReturnType<typeof readDashboard>>;
