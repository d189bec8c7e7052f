import {
  findImportFiles,
  findImportRun,
  moveImportRun,
} from "@db/queries/transfers.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { planRecordImport } from "./import-record.server";
import { unpackRecord } from "./pack-record.server";
import type {
  By,
  Looking,
  StoredOptions,
  StoredReport,
} from "./stored-run.server";

/** How often the page may learn something new. */
const TELL_EVERY_MS = 1_000;

/** Other answers came, or the import was carried out or put away. */
class LookOutdated extends Error {}

/**
 * Looks at what a waiting import would change now that questions of it were
 * answered, and says meanwhile how far it is. Where other answers come, or the
 * import is carried out or put away, it stops: whoever did that goes on.
 *
 * @throws what went wrong, after it was noted that the look broke off
 */
export async function lookAgain(
  world: World,
  by: By,
  id: string,
): Promise<Result<void, "not_found" | "already_done">> {
  const first = await begin(world, by, id);
  if (first === null) return refused("already_done");
  const { state, options, report } = first;
  let { stored } = first;
  const keep = async (next: StoredReport) => {
    const text = JSON.stringify(next);
    const seen = { state, report: stored };
    const kept = await world.db.transaction((trx) =>
      moveImportRun(trx, id, seen, { report: text }),
    );
    if (!kept) throw new LookOutdated();
    stored = text;
  };
  const looking = (change: Partial<Looking>): StoredReport => ({
    ...report,
    looking: { ...first.looking, ...change, at: timestamp(world) },
  });
  let told = world.now().getTime();
  try {
    const files = await findImportFiles(world.db.read, id);
    const planned = await planRecordImport(
      world,
      by,
      {
        place: options.place.slug,
        record: unpackRecord(files ?? ""),
        seats: options.seats,
        choices: options.choices ?? {},
        words: options.words ?? {},
        sameVotes: options.sameVotes ?? {},
      },
      async (progress) => {
        const now = world.now().getTime();
        if (now - told < TELL_EVERY_MS) return;
        told = now;
        await keep(looking(progress));
      },
    );
    await keep(
      planned.ok
        ? { ...report, planned: planned.value, looking: null }
        : looking({ state: "failed" }),
    );
    return planned.ok ? done(undefined) : refused("not_found");
  } catch (error) {
    if (error instanceof LookOutdated) return refused("already_done");
    await keep(looking({ state: "failed" })).catch(() => {
      // The database is gone too, or somebody else has it.
    });
    throw error;
  }
}

/** A look that this process has: the import as it took it on, and as stored. */
interface Begun {
  state: string;
  options: StoredOptions;
  report: StoredReport;
  looking: Looking;
  stored: string;
}

/** Takes the look on; somebody may just have said that it still waits. */
async function begin(
  world: World,
  by: By,
  id: string,
  tries = 2,
): Promise<Begun | null> {
  const run = await findImportRun(world.db.read, id, [by.groupId]);
  if (run === undefined) return null;
  const report = JSON.parse(run.report) as StoredReport;
  if (report.looking?.state !== "waiting") return null;
  const looking: Looking = {
    ...report.looking,
    state: "running",
    at: timestamp(world),
  };
  const stored = JSON.stringify({ ...report, looking });
  const taken = await world.db.transaction((trx) =>
    moveImportRun(trx, id, run, { report: stored }),
  );
  if (!taken) return tries > 1 ? begin(world, by, id, tries - 1) : null;
  const options = JSON.parse(run.options) as StoredOptions;
  return { state: run.state, options, report, looking, stored };
}
