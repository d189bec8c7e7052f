import {
  countCampaignsOf,
  findCampaign,
  findPublicCampaign,
  listCampaignEvents,
  listCampaignsOf,
  listPublicCampaignsIn,
} from "@db/queries/campaigns.server";
import {
  listPastMotions,
  listPetitionsOfCampaign,
} from "@db/queries/campaign-work.server";

import { acceptsSignatures, currentGoal } from "~/features/petitions/rules";
import type { PetitionState } from "~/features/petitions/types";
import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

import type { CampaignListQuery } from "../schema";
import type { CampaignVisibility } from "../types";

const PAGE_SIZE = 25;

function read<
  Row extends { visibility: string; closedAt: string | null; timeZone: string },
>(row: Row, now: Date) {
  return {
    ...row,
    visibility: row.visibility as CampaignVisibility,
    closed: row.closedAt !== null,
    /** The day in its place. */
    today: dayIn(row.timeZone, now),
  };
}

export type Campaign = NonNullable<Awaited<ReturnType<typeof readCampaign>>>;

/** The campaign, if it belongs to one of these groups; else null. */
export async function readCampaign(
  world: World,
  { id, groupIds }: { id: string; groupIds: readonly string[] },
) {
  const row = await findCampaign(world.db.read, { id, groupIds });
  return row ? read(row, world.now()) : null;
}

/** The campaign at this public address; null when it is not for everybody. */
export async function readPublicCampaign(world: World, slug: string) {
  const row = await findPublicCampaign(world.db.read, slug);
  return row ? read(row, world.now()) : null;
}

/** Why it was closed and taken up again, oldest first. */
export async function campaignHistory(world: World, campaignId: string) {
  const rows = await listCampaignEvents(world.db.read, campaignId);
  return rows.map((row) => ({
    ...row,
    kind: row.kind as "closed" | "reopened",
  }));
}

/** A page of the campaigns of these groups. */
export async function listCampaigns(
  world: World,
  groupIds: readonly string[],
  query: CampaignListQuery,
) {
  if (groupIds.length === 0) {
    return { campaigns: [], total: 0, pageSize: PAGE_SIZE };
  }
  const filter = {
    groupIds,
    closed: query.closed === "1",
    search: query.q === "" ? undefined : query.q,
  };
  const [rows, total] = await Promise.all([
    listCampaignsOf(world.db.read, {
      ...filter,
      limit: PAGE_SIZE,
      offset: (query.page - 1) * PAGE_SIZE,
    }),
    countCampaignsOf(world.db.read, filter),
  ]);
  return {
    campaigns: rows.map((row) => read(row, world.now())),
    total,
    pageSize: PAGE_SIZE,
  };
}

/** The petitions of a campaign in whatever state, newest first. */
export async function petitionsOf(world: World, campaignId: string) {
  const rows = await listPetitionsOfCampaign(world.db.read, {
    campaignId,
    limit: 100,
  });
  return rows.map((row) => {
    const state = row.state as PetitionState;
    return {
      ...row,
      state,
      goal: currentGoal(row.goal, row.signatureCount),
      open: acceptsSignatures(
        { state, closesOn: row.closesOn },
        dayIn(row.timeZone, world.now()),
      ),
    };
  });
}

/** Votes on the demands of a campaign that are over, the latest first. */
export async function pastVotes(
  world: World,
  campaign: { id: string; today: string },
) {
  const rows = await listPastMotions(world.db.read, {
    campaignId: campaign.id,
    today: campaign.today,
    limit: 100,
  });
  return rows.map((row) => ({
    ...row,
    recordedResult: row.recordedResult as "pass" | "fail" | null,
  }));
}

/** Open campaigns of a place that everybody may read: for the place's page. */
export async function campaignsIn(
  world: World,
  { placeId, limit = 25 }: { placeId: string; limit?: number },
) {
  const rows = await listPublicCampaignsIn(world.db.read, { placeId, limit });
  return rows.map((row) => read(row, world.now()));
}
