import { addDays, dayIn, instantOf, timeIn } from "~/lib/calendar";
import { unsafeToPublish } from "~/lib/safe-to-publish";

import { isOver } from "../rules";
import type { TaskState, TaskTime } from "../types";

/** What can be done to several tasks at once. */
export const BATCH_KINDS = [
  "publish",
  "close",
  "reopen",
  "move",
  "lead",
  "campaign",
  "remove",
] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

/** Stands for "nobody leads it any more" among the ids of members. */
export const NOBODY_LEADS = "nobody";

/** Most tasks one change may name: four pages of the list. */
export const MOST_AT_ONCE = 100;
/** A change can be undone for so many days; then its traces are forgotten. */
export const UNDO_DAYS = 30;

/** As much of a task as tells what can be done to it. */
export interface ChosenTask extends TaskTime {
  id: string;
  groupId: string;
  title: string;
  why: string;
  ask: string;
  script: string;
  location: string;
  state: TaskState;
  visibility: string;
  sharedWith: string | null;
  /** Set when its day follows a vote. */
  daysBefore: number | null;
  leadId: string | null;
  campaignId: string | null;
  /** People signed up or waiting now. */
  people: number;
  /** Whether anybody ever signed up, or is about to by mail. */
  everSignedUp: boolean;
}

/** What is wished, with what it takes to tell whether it fits a task. */
export type BatchWish =
  | { kind: "publish" | "close" | "reopen" | "remove" }
  | { kind: "move"; days: number }
  /** `leadId` null: nobody leads it any more. */
  | { kind: "lead"; leadId: string | null; groupsOfLead: readonly string[] }
  /** `groupId` null: no open campaign of ours. */
  | { kind: "campaign"; campaignId: string; groupId: string | null };

/** Why a task stays as it is. */
export const STAYS = [
  "notOpen",
  "isOpen",
  "toldItIsOff",
  "isPublic",
  "unsafe",
  "noDay",
  "followsVote",
  "wouldBePast",
  "leadElsewhere",
  "leadsAlready",
  "campaignElsewhere",
  "inCampaignAlready",
  "signedUp",
] as const;
export type Stays = (typeof STAYS)[number];

/** Columns of a task that a change sets. */
export interface TaskChange {
  visibility?: string;
  shared_with?: string | null;
  state?: TaskState;
  starts_at?: string | null;
  ends_at?: string | null;
  due_on?: string | null;
  lead_account_id?: string | null;
  campaign_id?: string;
}

export type Verdict =
  | { readonly because: Stays }
  /** What to set; nothing when the task itself goes. */
  | { readonly because: null; readonly change: TaskChange };

const stays = (because: Stays): Verdict => ({ because });
const becomes = (change: TaskChange): Verdict => ({ because: null, change });

/**
 * What a wish does to one task, or why the task stays as it is:
 * - published are open tasks whose words hold nothing that must not be public;
 * - closed (done) are open tasks; opened again are done ones, and called-off
 *   ones of which nobody was told;
 * - moved are open tasks with a day of their own, by the clock of their place,
 *   and never into the past;
 * - led, or put into a campaign, are open tasks of the group it belongs to;
 * - removed are those that nobody ever signed up for.
 */
export function verdictOn(
  task: ChosenTask,
  wish: BatchWish,
  now: Date,
): Verdict {
  if (wish.kind === "remove") {
    return task.everSignedUp ? stays("signedUp") : becomes({});
  }
  if (wish.kind === "reopen") {
    if (task.state === "open") return stays("isOpen");
    if (task.state === "cancelled" && task.everSignedUp) {
      return stays("toldItIsOff");
    }
    return becomes({ state: "open" });
  }
  if (task.state !== "open") return stays("notOpen");
  switch (wish.kind) {
    case "close":
      return becomes({ state: "done" });
    case "publish":
      return published(task);
    case "move":
      return moved(task, wish.days, now);
    case "lead":
      if (task.leadId === wish.leadId) return stays("leadsAlready");
      return wish.leadId === null || wish.groupsOfLead.includes(task.groupId)
        ? becomes({ lead_account_id: wish.leadId })
        : stays("leadElsewhere");
    case "campaign":
      if (task.groupId !== wish.groupId) return stays("campaignElsewhere");
      return task.campaignId === wish.campaignId
        ? stays("inCampaignAlready")
        : becomes({ campaign_id: wish.campaignId });
  }
}

function published(task: ChosenTask): Verdict {
  if (task.visibility === "public") return stays("isPublic");
  const { title, why, ask, script, location } = task;
  const unsafe = [title, why, ask, script, location].some(
    (words) => unsafeToPublish(words) !== null,
  );
  return unsafe
    ? stays("unsafe")
    : becomes({ visibility: "public", shared_with: null });
}

function moved(task: ChosenTask, days: number, now: Date): Verdict {
  if (task.daysBefore !== null) return stays("followsVote");
  if (task.startsAt === null && task.dueOn === null) return stays("noDay");
  const then = movedBy(task, days);
  if (isOver(then, now)) return stays("wouldBePast");
  return becomes({
    starts_at: then.startsAt,
    ends_at: then.endsAt,
    due_on: then.dueOn,
  });
}

/** The time so many days later, at the same hours on the clock of its place. */
export function movedBy(task: TaskTime, days: number): TaskTime {
  const later = (at: string | null) => {
    if (at === null) return null;
    const was = new Date(at);
    const day = addDays(dayIn(task.timeZone, was), days);
    const clock = timeIn(task.timeZone, was);
    return instantOf(day, clock, task.timeZone).toISOString();
  };
  return {
    timeZone: task.timeZone,
    startsAt: later(task.startsAt),
    endsAt: later(task.endsAt),
    dueOn: task.dueOn === null ? null : addDays(task.dueOn, days),
  };
}
