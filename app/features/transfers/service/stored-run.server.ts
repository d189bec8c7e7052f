import type { VoteOption } from "~/features/votes/types";
import type { World } from "~/server/world.server";

import type { ImportReport, ImportState } from "../types";
import type { SeatsGiven } from "./import-record.server";

/** Who imports for which of their groups. */
export interface By {
  accountId: string;
  groupId: string;
}

/** What is kept of an import while it waits, runs, and afterwards. */
export interface StoredOptions {
  place: { slug: string; name: string; timeZone: string };
  seats: SeatsGiven[];
  /** What a person said of who is who; none in older runs. */
  choices?: Record<string, string>;
  /** What a person said of unknown words; none in older runs. */
  words?: Record<string, VoteOption>;
  /** What votes that look like ones on record are; none in older runs. */
  sameVotes?: Record<string, string>;
}

/** The report of a run as stored: the dry run's, the real one's, the way between. */
export interface StoredReport {
  planned: ImportReport;
  result: ImportReport | null;
  progress: { done: number; total: number; at: string } | null;
  /** A look at what was answered; none while nobody looks. */
  looking?: Looking | null;
}

/** How far a look at what was answered is. */
export interface Looking {
  state: "waiting" | "running" | "failed";
  done: number;
  total: number;
  /** When whoever looks said so last. */
  at: string;
}

/** So many votes are taken apart by a process of its own. */
const LARGE_VOTES = 5_000;

/** Whether an import is worth a process of its own, by its dry run. */
export function isLarge({ counts: { vote } }: ImportReport): boolean {
  return vote.created + vote.updated + vote.unchanged >= LARGE_VOTES;
}

/** What of the look at its answers an import's page says. */
export function lookOf(
  world: World,
  state: ImportState,
  { looking }: StoredReport,
): { done: number; total: number } | "broke_off" | null {
  if (!looking || (state !== "planned" && state !== "failed")) return null;
  if (looking.state === "failed" || isSilent(world.now(), looking.at)) {
    return "broke_off";
  }
  return { done: looking.done, total: looking.total };
}

/** Whether what is asked of an import may be answered now. */
export function mayAnswer(
  world: World,
  state: ImportState,
  report: StoredReport,
): boolean {
  if (state !== "planned" && state !== "failed") return false;
  const look = lookOf(world, state, report);
  return look === null || look === "broke_off";
}

/** No part and no answer takes this long. */
const SILENT_MS = 2 * 60_000;

/** Whether somebody may carry the import out now. */
export function mayRun(
  world: World,
  state: ImportState,
  report: StoredReport,
): boolean {
  if (state === "planned" || state === "failed") {
    return mayAnswer(world, state, report);
  }
  const { progress } = report;
  if (state !== "running" || progress === null) return false;
  return isSilent(world.now(), progress.at);
}

/** Whether whoever was working has said nothing for so long that they are gone. */
export function isSilent(now: Date, toldAt: string): boolean {
  return now.getTime() - Date.parse(toldAt) > SILENT_MS;
}
