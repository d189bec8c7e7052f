import type { Reader } from "@db/connection.server";
import {
  countDemandsByState,
  countDemandsOfCampaign,
  findDemand,
  listBodiesIn,
  listBodiesOfCampaign,
  listDemandsIn,
  listDemandsOfCampaign,
  listDemandsTo,
  listOfficialsIn,
  listOfficialsOfDemand,
  listOverdueDemands,
  listProvisionChoices,
  listProvisionsOfDemand,
  listStepsOf,
} from "@db/queries/demands.server";
import { findPlaceBySlug } from "@db/queries/jurisdictions.server";

import { addDays, dayIn, daysBetween } from "~/lib/calendar";
import type { World } from "~/server/world.server";

import { isOverdue } from "../rules";
import type { DemandListQuery } from "../schema";
import { DEMAND_STATES } from "../types";
import type { DemandState, DemandVisibility } from "../types";

const PAGE_SIZE = 25;
/** What a download holds at most; a campaign has tens of demands. */
const DOWNLOAD_SIZE = 5000;

interface RawLine {
  state: string;
  visibility: string;
  answerDueOn: string | null;
}

/** A stored line with its words narrowed and whether its answer is late. */
function read<Row extends RawLine>(row: Row, today: string) {
  const state = row.state as DemandState;
  return {
    ...row,
    state,
    visibility: row.visibility as DemandVisibility,
    overdue: isOverdue({ state, answerDueOn: row.answerDueOn }, today),
  };
}

/** One demand as a list shows it. */
export type DemandLine = Awaited<ReturnType<typeof demandsIn>>[number];

/** A demand with its steps, officials and protections. */
export type Demand = NonNullable<Awaited<ReturnType<typeof readDemand>>>;

/**
 * The demand with all that hangs on it, if everybody or one of `groupIds` may
 * read it; else null. `today` is the day in its place.
 */
export async function readDemand(
  world: World,
  { id, groupIds }: { id: string; groupIds: readonly string[] },
) {
  const row = await findDemand(world.db.read, { id, groupIds });
  if (!row) return null;
  const [steps, officials, provisions] = await Promise.all([
    listStepsOf(world.db.read, id),
    listOfficialsOfDemand(world.db.read, id),
    listProvisionsOfDemand(world.db.read, id),
  ]);
  const today = dayIn(row.timeZone, world.now());
  return {
    ...read(row, today),
    today,
    inGroup: groupIds.includes(row.groupId),
    steps: steps.map((step) => ({
      ...step,
      state: step.state as DemandState,
    })),
    officials,
    provisions,
  };
}

/** A page of a campaign's demands; the caller has checked the group. */
export async function listCampaignDemands(
  world: World,
  campaign: { id: string; timeZone: string },
  query: DemandListQuery,
) {
  const today = dayIn(campaign.timeZone, world.now());
  const filter = {
    campaignId: campaign.id,
    state: query.state,
    bodyId: query.body,
    search: query.q === "" ? undefined : query.q,
    overdueOn: query.overdue ? today : undefined,
  };
  const [rows, total, bodies] = await Promise.all([
    listDemandsOfCampaign(world.db.read, {
      ...filter,
      sort: query.sort,
      limit: PAGE_SIZE,
      offset: (query.page - 1) * PAGE_SIZE,
    }),
    countDemandsOfCampaign(world.db.read, filter),
    listBodiesOfCampaign(world.db.read, campaign.id),
  ]);
  return {
    demands: rows.map((row) => read(row, today)),
    total,
    pageSize: PAGE_SIZE,
    bodies,
  };
}

/** Everything that matches, for a download; the caller has checked the group. */
export async function downloadCampaignDemands(
  world: World,
  campaign: { id: string; timeZone: string },
  query: DemandListQuery,
) {
  const today = dayIn(campaign.timeZone, world.now());
  const rows = await listDemandsOfCampaign(world.db.read, {
    campaignId: campaign.id,
    state: query.state,
    bodyId: query.body,
    search: query.q === "" ? undefined : query.q,
    overdueOn: query.overdue ? today : undefined,
    sort: query.sort,
    limit: DOWNLOAD_SIZE,
    offset: 0,
  });
  return rows.map((row) => read(row, today));
}

/** How many of a campaign's demands stand in each state, in road order. */
export async function countByState(db: Reader, campaignId: string) {
  const rows = await countDemandsByState(db, campaignId);
  return DEMAND_STATES.map((state) => ({
    state,
    count: rows.find((row) => row.state === state)?.count ?? 0,
  }));
}

/**
 * Demands to officials of a place that everybody or one of `groupIds` may
 * read, newest first: for the page of the place.
 * @param today day in that place
 */
export async function demandsIn(
  world: World,
  {
    placeId,
    today,
    groupIds = [],
    limit = 25,
  }: {
    placeId: string;
    today: string;
    groupIds?: readonly string[];
    limit?: number;
  },
) {
  const rows = await listDemandsIn(world.db.read, { placeId, groupIds, limit });
  return rows.map((row) => read(row, today));
}

/**
 * Demands that name an official, which everybody or one of `groupIds` may
 * read, newest first: for the page of the official.
 * @param today day in the official's place
 */
export async function demandsTo(
  world: World,
  {
    officialId,
    today,
    groupIds = [],
    limit = 25,
  }: {
    officialId: string;
    today: string;
    groupIds?: readonly string[];
    limit?: number;
  },
) {
  const rows = await listDemandsTo(world.db.read, {
    officialId,
    groupIds,
    limit,
  });
  return rows.map((row) => read(row, today));
}

/**
 * Unanswered demands of these groups, or of one campaign of theirs, longest
 * overdue first. Whether an answer is late is judged by the day in its place.
 */
export async function overdueDemands(
  world: World,
  {
    groupIds,
    campaignId,
    limit = 50,
  }: {
    groupIds: readonly string[];
    campaignId?: string | undefined;
    limit?: number;
  },
) {
  if (groupIds.length === 0) return [];
  const now = world.now();
  const rows = await listOverdueDemands(world.db.read, {
    groupIds,
    campaignId,
    // West of the date line, in Guam, it is tomorrow already.
    today: addDays(now.toISOString().slice(0, 10), 1),
    limit,
  });
  return rows
    .map((row) => {
      const today = dayIn(row.timeZone, now);
      return {
        ...read(row, today),
        daysLate: daysBetween(row.answerDueOn ?? today, today),
      };
    })
    .filter((row) => row.overdue);
}

/** The place whose officials a demand is to ask; null when there is none. */
export async function demandPlace(world: World, slug: string) {
  const place = await findPlaceBySlug(world.db.read, slug);
  if (!place) return null;
  const { id, name, timeZone } = place;
  return { id, slug, name, timeZone };
}

/** What the form for a demand in a place offers to choose from. */
export async function demandChoices(
  world: World,
  place: { id: string; timeZone: string },
) {
  const today = dayIn(place.timeZone, world.now());
  const [bodies, officials, provisions] = await Promise.all([
    listBodiesIn(world.db.read, place.id),
    listOfficialsIn(world.db.read, { placeId: place.id, today }),
    listProvisionChoices(world.db.read),
  ]);
  return { bodies, officials, provisions };
}

export type DemandChoices = Awaited<ReturnType<typeof demandChoices>>;
