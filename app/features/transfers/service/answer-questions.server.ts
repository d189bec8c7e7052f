import {
  findImportFiles,
  findImportRun,
  moveImportRun,
} from "@db/queries/transfers.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { World } from "~/server/world.server";

import type { ImportReport } from "../types";
import { planRecordImport } from "./import-record.server";
import { unpackRecord } from "./pack-record.server";
import type { By, StoredOptions, StoredReport } from "./stored-run.server";

/**
 * Keeps what a person said of a waiting import's questions, and looks again at
 * what it would change.
 *
 * @param answer the import's options with what was said, from what was asked
 */
export async function answerQuestions(
  world: World,
  by: By,
  id: string,
  answer: (options: StoredOptions, asked: ImportReport) => StoredOptions,
): Promise<Result<void, "not_found" | "already_done">> {
  const run = await findImportRun(world.db.read, id, [by.groupId]);
  if (run === undefined) return refused("not_found");
  if (run.state !== "planned" && run.state !== "failed") {
    return refused("already_done");
  }
  const report = JSON.parse(run.report) as StoredReport;
  const options = answer(
    JSON.parse(run.options) as StoredOptions,
    report.planned,
  );
  const files = await findImportFiles(world.db.read, id);
  const planned = await planRecordImport(world, by, {
    place: options.place.slug,
    record: unpackRecord(files ?? ""),
    seats: options.seats,
    choices: options.choices ?? {},
    words: options.words ?? {},
    sameVotes: options.sameVotes ?? {},
  });
  if (!planned.ok) return refused("not_found");
  const moved = await world.db.transaction((trx) =>
    moveImportRun(trx, id, run, {
      options: JSON.stringify(options),
      report: JSON.stringify({ ...report, planned: planned.value }),
    }),
  );
  return moved ? done(undefined) : refused("already_done");
}
