import {
  listShortTasks,
  listUnconfirmedShifts,
  listUndeliveredPetitions,
  listUnmarkedShifts,
  listWaitingToJoin,
} from "@db/queries/campaign-work.server";

import { overdueDemands } from "~/features/demands/service/read-demands.server";
import { countToVerify } from "~/features/policies/service/to-verify.server";
import { conflictsOfGroups } from "~/features/votes/service/read-conflicts.server";
import { addDays, dayIn } from "~/lib/calendar";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import {
  CONFIRM_WITHIN_DAYS,
  TASK_IS_NEAR_DAYS,
  attentionToVote,
  byUrgency,
} from "../rules";
import type { Attention } from "../types";
import type { OpenVote } from "./vote-lines.server";

/** As many of each kind as one person can see to. */
const MOST = 25;

export interface AttentionScope {
  /** Groups whose work the person organizes. */
  groupIds: readonly string[];
  /** Only of this campaign; all of the groups' work when left out. */
  campaignId?: string | undefined;
}

/**
 * What waits for an organizer now, the most urgent first. Nothing is ticked
 * off by hand: a thing leaves the queue when it is resolved where it stands.
 * @param votes the votes to come in that scope, as counted for this person
 */
export async function attentionQueue(
  world: World,
  scope: AttentionScope,
  votes: readonly OpenVote[],
): Promise<Attention[]> {
  if (scope.groupIds.length === 0) return [];
  const [answers, work, petitions, conflicts] = await Promise.all([
    lateAnswers(world, scope),
    workThatWaits(world, scope),
    undelivered(world, scope),
    recordConflicts(world, scope),
  ]);
  const today = timestamp(world).slice(0, 10);
  const near = votes.flatMap(({ line, campaign }) =>
    attentionToVote(line, campaign, today),
  );
  return byUrgency([...answers, ...near, ...work, ...petitions, ...conflicts]);
}

async function lateAnswers(
  world: World,
  scope: AttentionScope,
): Promise<Attention[]> {
  const rows = await overdueDemands(world, { ...scope, limit: MOST });
  return rows.map((row) => ({
    kind: "overdue_answer",
    id: row.id,
    title: row.title,
    titleEs: null,
    on: row.answerDueOn,
    count: row.daysLate,
    campaign: { id: row.campaignId, name: row.campaignName },
  }));
}

async function workThatWaits(
  world: World,
  scope: AttentionScope,
): Promise<Attention[]> {
  const db = world.db.read;
  const now = timestamp(world);
  const span = { ...scope, now, limit: MOST };
  const [short, unconfirmed, unmarked] = await Promise.all([
    listShortTasks(db, { ...span, until: inDays(world, TASK_IS_NEAR_DAYS) }),
    listUnconfirmedShifts(db, {
      ...span,
      until: inDays(world, CONFIRM_WITHIN_DAYS),
    }),
    listUnmarkedShifts(db, span),
  ]);
  return [
    ...short.map((row) => ({
      ...taskItem(row, row.startsAt ?? row.dueOn),
      kind: "short_task" as const,
      count: row.wanted - row.taken,
    })),
    ...unconfirmed.map((row) => ({
      ...taskItem(row, row.startsAt),
      kind: "unconfirmed" as const,
      count: row.count,
    })),
    ...unmarked.map((row) => ({
      ...taskItem(row, row.endsAt),
      kind: "unmarked" as const,
      count: row.count,
    })),
  ];
}

function taskItem(
  row: {
    id: string;
    title: string;
    timeZone: string;
    campaignId: string | null;
    campaignName: string | null;
  },
  at: string | null,
) {
  return {
    id: row.id,
    title: row.title,
    titleEs: null,
    on: at === null ? null : dayOfWork(at, row.timeZone),
    campaign: campaignOf(row),
  };
}

/** A due day as it is; an instant as the day on the clock of the shift. */
function dayOfWork(at: string, timeZone: string): string {
  return at.length === 10 ? at : dayIn(timeZone, new Date(at));
}

async function undelivered(
  world: World,
  scope: AttentionScope,
): Promise<Attention[]> {
  const rows = await listUndeliveredPetitions(world.db.read, {
    ...scope,
    // A petition closes by itself at the end of its last day in its place;
    // by the day before in UTC that day is over everywhere in the country.
    today: addDays(timestamp(world).slice(0, 10), -1),
    limit: MOST,
  });
  return rows.map((row) => ({
    kind: "petition_to_deliver",
    id: row.id,
    title: row.titleEn || row.titleEs,
    titleEs: row.titleEs || null,
    on: row.closesOn,
    count: row.count,
    campaign: campaignOf(row),
  }));
}

/** Votes these groups count, whose record and rule disagree. */
async function recordConflicts(
  world: World,
  scope: AttentionScope,
): Promise<Attention[]> {
  const rows = await conflictsOfGroups(world, { ...scope, limit: MOST });
  return rows.map((row) => ({
    kind: "record_conflict",
    id: row.id,
    title: row.campaignTitle ?? row.title,
    titleEs: null,
    on: row.localDate,
    count: 1,
    campaign: campaignOf(row),
  }));
}

/** Policy records of these groups that wait to be checked, as one thing. */
export async function recordsToVerify(
  world: World,
  groupIds: readonly string[],
): Promise<Attention[]> {
  const count = await countToVerify(world, groupIds);
  if (count === 0) return [];
  return [
    {
      kind: "to_verify",
      id: "records",
      title: "",
      titleEs: null,
      on: null,
      count,
      campaign: null,
    },
  ];
}

/** People who wait to be let into groups where this person may welcome them. */
export async function waitingToJoin(
  world: World,
  groupIds: readonly string[],
): Promise<Attention[]> {
  if (groupIds.length === 0) return [];
  const rows = await listWaitingToJoin(world.db.read, groupIds);
  return rows.map((row) => ({
    kind: "join_request",
    id: row.slug,
    title: row.name,
    titleEs: null,
    on: row.since.slice(0, 10),
    count: row.count,
    campaign: null,
  }));
}

function campaignOf(row: {
  campaignId: string | null;
  campaignName: string | null;
}) {
  return row.campaignId !== null && row.campaignName !== null
    ? { id: row.campaignId, name: row.campaignName }
    : null;
}

function inDays(world: World, days: number): string {
  return new Date(world.now().getTime() + days * 86_400_000).toISOString();
}
