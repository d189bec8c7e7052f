import {
  discardOldImportRuns,
  findPlaceForImport,
  insertImportRun,
} from "@db/queries/transfers.server";

import type { Writer } from "@db/connection.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { SavedFile } from "../legistar/tables";
import type { CouncilRecord } from "../types";
import { readLegistarRecord } from "./import-legistar.server";
import { planRecordImport } from "./import-record.server";
import type {
  ImportRefusal,
  OnProgress,
  SeatsGiven,
} from "./import-record.server";
import { packRecord } from "./pack-record.server";
import type { By, StoredOptions, StoredReport } from "./stored-run.server";

const DAY = 86_400_000;
/** A dry run that nobody came back to is put away with its files. */
const KEEP_PLANNED_DAYS = 7;

/**
 * Reads saved Legistar responses and prepares their record as
 * {@link prepareRecordImport} does.
 *
 * @returns the id of the waiting import
 */
export function prepareLegistarImport(
  world: World,
  by: By,
  {
    files,
    ...input
  }: {
    place: string;
    files: readonly SavedFile[];
    seats: readonly SeatsGiven[];
  },
): Promise<Result<{ id: string }, ImportRefusal>> {
  const record = readLegistarRecord(files);
  return prepareRecordImport(world, by, { ...input, record });
}

/**
 * Looks at what a record would change, and keeps it until the person confirms.
 * Kept is what an import can use, not the files: addresses and other columns
 * that never come in are not stored at all.
 *
 * @param keepWith done in the same transaction: where it throws, there is no
 *   import
 * @returns the id of the waiting import
 */
export async function prepareRecordImport(
  world: World,
  by: By,
  input: {
    place: string;
    record: CouncilRecord;
    seats: readonly SeatsGiven[];
  },
  onProgress?: OnProgress,
  keepWith?: (trx: Writer, runId: string) => Promise<void>,
): Promise<Result<{ id: string }, ImportRefusal>> {
  const place = await findPlaceForImport(world.db.read, input.place);
  if (place === undefined) return refused("unknown_place");
  const planned = await planRecordImport(
    world,
    by,
    { place: place.id, record: input.record, seats: input.seats },
    onProgress,
  );
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
      files: packRecord(input.record),
      state: "planned",
      report: JSON.stringify(report),
      created_at: now,
      finished_at: null,
    });
    await keepWith?.(trx, id);
  });
  return done({ id });
}
