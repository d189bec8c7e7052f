import {
  findImportRun,
  findPlaceOfGroup,
  listBodiesToRead,
  listImportRuns,
  listMeetingsToRead,
  listOfficialsToRead,
} from "@db/queries/transfers.server";

import type { World } from "~/server/world.server";

import type { ImportState, PersonQuestion, StoredSubjects } from "../types";
import { lookOf, mayRun } from "./stored-run.server";
import type { StoredOptions, StoredReport } from "./stored-run.server";

/** The address of the place a group works in, or null. */
export async function placeOfGroup(
  world: World,
  groupId: string,
): Promise<string | null> {
  const place = await findPlaceOfGroup(world.db.read, groupId);
  return place?.slug ?? null;
}

/** One import of these groups with its report; null when there is none. */
export async function readImport(
  world: World,
  id: string,
  groupIds: readonly string[],
) {
  const run = await findImportRun(world.db.read, id, groupIds);
  if (run === undefined) return null;
  const { place } = JSON.parse(run.options) as StoredOptions;
  const report = JSON.parse(run.report) as StoredReport;
  return {
    id: run.id,
    groupId: run.groupId,
    state: run.state as ImportState,
    place,
    progress: report.progress,
    look: lookOf(world, run.state as ImportState, report),
    report: report.result ?? report.planned,
    mayRun: mayRun(world, run.state as ImportState, report),
  };
}

/** So many of each are linked; the place's own pages list them all. */
const LINKED = 50;

/**
 * What an import left on record, to be linked: bodies, the latest meetings,
 * officials, and how many more of each there are.
 */
export async function readStored(
  world: World,
  { bodies, meetings, officials }: StoredSubjects,
) {
  const db = world.db.read;
  const [bodyRows, meetingRows, officialRows] = await Promise.all([
    listBodiesToRead(db, bodies.slice(0, LINKED)),
    listMeetingsToRead(db, meetings.slice(-LINKED)),
    listOfficialsToRead(db, officials.slice(0, LINKED)),
  ]);
  const more = (ids: readonly string[]) => Math.max(0, ids.length - LINKED);
  return {
    bodies: { rows: bodyRows, more: more(bodies) },
    meetings: { rows: meetingRows, more: more(meetings) },
    officials: { rows: officialRows, more: more(officials) },
  };
}

/** Addresses of the officials that questions are about, by our id. */
export async function slugsOf(
  world: World,
  questions: readonly PersonQuestion[],
): Promise<Record<string, string>> {
  const ids = questions.flatMap(({ candidates }) =>
    candidates.map(({ officialId }) => officialId),
  );
  const rows = await listOfficialsToRead(world.db.read, [
    ...new Set(ids.slice(0, 500)),
  ]);
  return Object.fromEntries(rows.map(({ id, slug }) => [id, slug]));
}

/** The latest imports of these groups, newest first. */
export async function readImports(world: World, groupIds: readonly string[]) {
  const runs = await listImportRuns(world.db.read, groupIds, 20);
  return runs.map(({ id, system, options, state, createdAt, accountName }) => ({
    id,
    system,
    createdAt,
    accountName,
    place: (JSON.parse(options) as StoredOptions).place,
    state: state as ImportState,
  }));
}
