import {
  discardOldImportRuns,
  findImportFiles,
  findImportRun,
  findPlaceForImport,
  findPlaceOfGroup,
  insertImportRun,
  listBodiesToRead,
  listImportRuns,
  listMeetingsToRead,
  listOfficialsToRead,
  moveImportRun,
} from "@db/queries/transfers.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { errorFacts } from "~/server/log.server";
import type { Logger } from "~/server/log.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { SavedFile } from "../legistar/read-files";
import type {
  CouncilRecord,
  ImportReport,
  ImportState,
  StoredSubjects,
} from "../types";
import {
  planRecordImport,
  readLegistarRecord,
  runRecordImport,
} from "./import-legistar.server";
import type { ImportRefusal, SeatsGiven } from "./import-legistar.server";

/** Who imports for which of their groups. */
export interface By {
  accountId: string;
  groupId: string;
}

/** What is kept of an import while it waits, runs, and afterwards. */
interface StoredOptions {
  place: { slug: string; name: string; timeZone: string };
  seats: SeatsGiven[];
}

interface StoredReport {
  planned: ImportReport;
  result: ImportReport | null;
  progress: { done: number; total: number; at: string } | null;
}

const DAY = 86_400_000;
/** A dry run that nobody came back to is put away with its files. */
const KEEP_PLANNED_DAYS = 7;
/** How often the page may learn something new. */
const TELL_EVERY_MS = 1_000;
/** No part takes this long: whoever was storing it is gone. */
const SILENT_MS = 2 * 60_000;

/**
 * Reads saved Legistar responses, looks at what they would change, and keeps
 * them until the person confirms. Kept is what an import can use, not the
 * files: addresses and other columns that never come in are not stored at all.
 *
 * @returns the id of the waiting import
 */
export async function prepareLegistarImport(
  world: World,
  by: By,
  input: {
    place: string;
    files: readonly SavedFile[];
    seats: readonly SeatsGiven[];
  },
): Promise<Result<{ id: string }, ImportRefusal>> {
  const place = await findPlaceForImport(world.db.read, input.place);
  if (place === undefined) return refused("unknown_place");
  const record = readLegistarRecord(input.files);
  const planned = await planRecordImport(world, by, {
    place: place.id,
    record,
    seats: input.seats,
  });
  if (!planned.ok) return planned;
  const id = world.newId();
  const options: StoredOptions = {
    place: { slug: place.slug, name: place.name, timeZone: place.timeZone },
    seats: [...input.seats],
  };
  const report: StoredReport = {
    planned: planned.value,
    result: null,
    progress: null,
  };
  const now = timestamp(world);
  const stale = new Date(
    world.now().getTime() - KEEP_PLANNED_DAYS * DAY,
  ).toISOString();
  await world.db.transaction(async (trx) => {
    await discardOldImportRuns(trx, stale, now);
    await insertImportRun(trx, {
      id,
      group_id: by.groupId,
      account_id: by.accountId,
      system: planned.value.system,
      options: JSON.stringify(options),
      files: JSON.stringify(record),
      state: "planned",
      report: JSON.stringify(report),
      created_at: now,
      finished_at: null,
    });
  });
  return done({ id });
}

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

/**
 * Carries a waiting import out, once: a second call while it runs, or after
 * its end, is refused. One that broke off may be carried out again. The
 * promise of `finished` never rejects; what went wrong is logged and kept as
 * the import's state.
 */
export async function carryOutImport(
  world: World,
  log: Logger,
  by: By,
  id: string,
): Promise<Result<{ finished: Promise<void> }, "not_found" | "already_done">> {
  const run = await findImportRun(world.db.read, id, [by.groupId]);
  if (run === undefined) return refused("not_found");
  const before = JSON.parse(run.report) as StoredReport;
  if (!mayRun(world, run.state as ImportState, before)) {
    return refused("already_done");
  }
  const report: StoredReport = {
    ...before,
    progress: { done: 0, total: 1, at: timestamp(world) },
  };
  const first = await world.db.transaction((trx) =>
    moveImportRun(trx, id, run, {
      state: "running",
      report: JSON.stringify(report),
    }),
  );
  if (!first) return refused("already_done");
  const options = JSON.parse(run.options) as StoredOptions;
  return done({ finished: store(world, log, by, id, options, report) });
}

async function store(
  world: World,
  log: Logger,
  by: By,
  id: string,
  { place, seats }: StoredOptions,
  report: StoredReport,
): Promise<void> {
  let stored = JSON.stringify(report);
  let told = world.now().getTime();
  const keep = async (state: ImportState, next: StoredReport) => {
    const text = JSON.stringify(next);
    const over = state === "done";
    await world.db.transaction((trx) =>
      moveImportRun(
        trx,
        id,
        { state: "running", report: stored },
        {
          state,
          report: text,
          ...(over ? { files: "[]", finished_at: timestamp(world) } : {}),
        },
      ),
    );
    stored = text;
  };
  try {
    const files = await findImportFiles(world.db.read, id);
    const result = await runRecordImport(
      world,
      by,
      {
        place: place.slug,
        record: JSON.parse(files ?? "") as CouncilRecord,
        seats,
      },
      async ({ done, total }) => {
        const now = world.now().getTime();
        if (now - told < TELL_EVERY_MS) return;
        told = now;
        await keep("running", {
          ...report,
          progress: { done, total, at: timestamp(world) },
        });
      },
    );
    await keep(
      result.ok ? "done" : "failed",
      result.ok ? { ...report, result: result.value } : report,
    );
  } catch (error) {
    log.error("import broke off", { id, ...errorFacts(error) });
    await keep("failed", report).catch(() => {
      // The database is gone too; after a while the import may be run again.
    });
  }
}

/** Puts a waiting import away, with its files. */
export async function discardImport(
  world: World,
  by: By,
  id: string,
): Promise<Result<undefined, "not_found" | "already_done">> {
  const run = await findImportRun(world.db.read, id, [by.groupId]);
  if (run === undefined) return refused("not_found");
  const waits = run.state === "planned" || run.state === "failed";
  const first =
    waits &&
    (await world.db.transaction((trx) =>
      moveImportRun(trx, id, run, {
        state: "discarded",
        files: "[]",
        finished_at: timestamp(world),
      }),
    ));
  return first ? done(undefined) : refused("already_done");
}

function mayRun(
  world: World,
  state: ImportState,
  { progress }: StoredReport,
): boolean {
  if (state === "planned" || state === "failed") return true;
  if (state !== "running" || progress === null) return false;
  return world.now().getTime() - Date.parse(progress.at) > SILENT_MS;
}
