import {
  findImportFiles,
  findImportRun,
  moveImportRun,
} from "@db/queries/transfers.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { World } from "~/server/world.server";

import type { CouncilRecord } from "../types";
import { planRecordImport } from "./import-record.server";
import type { By, StoredOptions, StoredReport } from "./stored-run.server";

/**
 * Keeps what a person said of who is who in a waiting import, and looks again
 * at what it would change. Answers to questions nobody asked are left out.
 *
 * @param answers by the number of the question, from 0: an official's id,
 *   "new" or "none"; a question without an answer stays open
 */
export async function choosePeople(
  world: World,
  by: By,
  id: string,
  answers: ReadonlyMap<number, string>,
): Promise<Result<void, "not_found" | "already_done">> {
  const run = await findImportRun(world.db.read, id, [by.groupId]);
  if (run === undefined) return refused("not_found");
  if (run.state !== "planned" && run.state !== "failed") {
    return refused("already_done");
  }
  const options = JSON.parse(run.options) as StoredOptions;
  const report = JSON.parse(run.report) as StoredReport;
  const choices = { ...options.choices };
  for (const [number, question] of (report.planned.questions ?? []).entries()) {
    const answer = answers.get(number);
    if (answer !== undefined) choices[question.externalId] = answer;
  }
  const files = await findImportFiles(world.db.read, id);
  const planned = await planRecordImport(world, by, {
    place: options.place.slug,
    record: JSON.parse(files ?? "") as CouncilRecord,
    seats: options.seats,
    choices,
    words: options.words ?? {},
  });
  if (!planned.ok) return refused("not_found");
  const moved = await world.db.transaction((trx) =>
    moveImportRun(trx, id, run, {
      options: JSON.stringify({ ...options, choices }),
      report: JSON.stringify({ ...report, planned: planned.value }),
    }),
  );
  return moved ? done(undefined) : refused("already_done");
}
