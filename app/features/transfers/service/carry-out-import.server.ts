import { markSourceOfRun } from "@db/queries/live-records.server";
import {
  findImportFiles,
  findImportRun,
  moveImportRun,
} from "@db/queries/transfers.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { RequestContext } from "~/server/context.server";
import { errorFacts } from "~/server/log.server";
import type { Logger } from "~/server/log.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { ImportReport, ImportState } from "../types";
import { runRecordImport } from "./import-record.server";
import { unpackRecord } from "./pack-record.server";
import { isLarge, mayRun } from "./stored-run.server";
import type { By, StoredOptions, StoredReport } from "./stored-run.server";

/** How often the page may learn something new. */
const TELL_EVERY_MS = 1_000;

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
    looking: null,
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

/**
 * The same, in a process of its own where the import is large and there can be
 * one. Whether that one was first, the import's state tells.
 *
 * @param planned the report of the dry run
 */
export async function carryOutHereOrApart(
  { world, log, apart }: Pick<RequestContext, "world" | "log" | "apart">,
  by: By,
  id: string,
  planned: ImportReport,
): ReturnType<typeof carryOutImport> {
  if (apart === undefined || !isLarge(planned)) {
    return carryOutImport(world, log, by, id);
  }
  const { accountId, groupId } = by;
  return done({ finished: apart("work-import", [id, accountId, groupId]) });
}

async function store(
  world: World,
  log: Logger,
  by: By,
  id: string,
  { place, seats, choices, words, sameVotes }: StoredOptions,
  report: StoredReport,
): Promise<void> {
  let stored = JSON.stringify(report);
  let told = world.now().getTime();
  const keep = async (state: ImportState, next: StoredReport) => {
    const text = JSON.stringify(next);
    const over = state === "done";
    await world.db.transaction(async (trx) => {
      await moveImportRun(
        trx,
        id,
        { state: "running", report: stored },
        {
          state,
          report: text,
          ...(over ? { files: "[]", finished_at: timestamp(world) } : {}),
        },
      );
      // Only what is stored may be left out of the next fetch.
      if (over) await markSourceOfRun(trx, id);
    });
    stored = text;
  };
  try {
    const files = await findImportFiles(world.db.read, id);
    const result = await runRecordImport(
      world,
      by,
      {
        place: place.slug,
        record: unpackRecord(files ?? ""),
        seats,
        choices: choices ?? {},
        words: words ?? {},
        sameVotes: sameVotes ?? {},
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
