import { findImportRun, moveImportRun } from "@db/queries/transfers.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { RequestContext } from "~/server/context.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { ImportReport, ImportState } from "../types";
import { lookAgain } from "./look-again.server";
import { isLarge, mayAnswer } from "./stored-run.server";
import type {
  By,
  Looking,
  StoredOptions,
  StoredReport,
} from "./stored-run.server";

type Answered = Result<void, "not_found" | "already_done">;

/** Most looks are over in a moment, and the result reads better than "wait". */
const WAIT_MS = 5_000;
/** Well within the time after which a look nobody tells of counts as stopped. */
const TELL_WAITING_MS = 30_000;

/**
 * Keeps what a person said of a waiting import's questions, and looks again at
 * what it would change: here, or in a process of its own where the import is
 * large and there can be one. That one is waited for a moment only; how far it
 * is stands with the import.
 *
 * @param answer the import's options with what was said, from what was asked
 * @param apart runs a process of its own
 */
export async function answerQuestions(
  world: World,
  by: By,
  id: string,
  answer: (options: StoredOptions, asked: ImportReport) => StoredOptions,
  apart?: RequestContext["apart"],
): Promise<Answered> {
  const run = await findImportRun(world.db.read, id, [by.groupId]);
  if (run === undefined) return refused("not_found");
  const report = JSON.parse(run.report) as StoredReport;
  if (!mayAnswer(world, run.state as ImportState, report)) {
    return refused("already_done");
  }
  const options = answer(
    JSON.parse(run.options) as StoredOptions,
    report.planned,
  );
  const looking: Looking = {
    state: "waiting",
    done: 0,
    total: 1,
    at: timestamp(world),
  };
  const kept = await world.db.transaction((trx) =>
    moveImportRun(trx, id, run, {
      options: JSON.stringify(options),
      report: JSON.stringify({ ...report, looking }),
    }),
  );
  if (!kept) return refused("already_done");
  if (apart === undefined || !isLarge(report.planned)) {
    return lookAgain(world, by, id);
  }
  await atMost(WAIT_MS, lookApart(world, by, id, apart));
  return done(undefined);
}

/** Has it looked at by a process of its own; says so while that one waits. */
async function lookApart(
  world: World,
  by: By,
  id: string,
  apart: NonNullable<RequestContext["apart"]>,
): Promise<void> {
  const telling = setInterval(() => {
    // Whether it could be said or not, the next time comes.
    tell(world, by, id, ["waiting"], {}).catch(() => {});
  }, TELL_WAITING_MS);
  await apart("work-import", [id, by.accountId, by.groupId, "look"]).finally(
    () => clearInterval(telling),
  );
  // One that ended without a word broke off.
  await tell(world, by, id, ["waiting", "running"], { state: "failed" });
}

async function tell(
  world: World,
  { groupId }: By,
  id: string,
  states: readonly Looking["state"][],
  change: Partial<Looking>,
): Promise<void> {
  const run = await findImportRun(world.db.read, id, [groupId]);
  if (run === undefined) return;
  const report = JSON.parse(run.report) as StoredReport;
  const { looking } = report;
  if (!looking || !states.includes(looking.state)) return;
  const next = { ...looking, ...change, at: timestamp(world) };
  await world.db.transaction((trx) =>
    moveImportRun(trx, id, run, {
      report: JSON.stringify({ ...report, looking: next }),
    }),
  );
}

/** Waits for some work, but no longer than this. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    // Nobody may be waiting any more when it goes wrong.
    work.catch(() => {}),
    new Promise((over) => (timer = setTimeout(over, ms))),
  ]);
  clearTimeout(timer);
}
