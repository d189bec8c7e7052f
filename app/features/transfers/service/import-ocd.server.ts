import { listBodiesForImport } from "@db/queries/imported-people.server";
import { findPlaceForImport } from "@db/queries/transfers.server";

import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { World } from "~/server/world.server";

import type { SavedFile } from "../legistar/tables";
import { normalizeOcd } from "../ocd/normalize";
import { readOcdFiles } from "../ocd/read-files";
import type { CouncilRecord } from "../types";
import type { ImportRefusal, SeatsGiven } from "./import-record.server";
import { prepareRecordImport } from "./prepare-import.server";
import { likelyBody } from "./saved-table.server";
import type { By } from "./stored-run.server";

/**
 * Saved Open Civic Data or Popolo files as the record of this place's council:
 * times in UTC are put on its clock, and a file that names no body means its
 * council.
 */
export async function readOcdRecord(
  world: World,
  place: string,
  files: Iterable<SavedFile>,
): Promise<Result<CouncilRecord, "unknown_place">> {
  const found = await findPlaceForImport(world.db.read, place);
  if (found === undefined) return refused("unknown_place");
  const bodies = await listBodiesForImport(world.db.read, found.id);
  return done(
    normalizeOcd(readOcdFiles(files), {
      timeZone: found.timeZone,
      today: dayIn(found.timeZone, world.now()),
      body: likelyBody(bodies, ""),
    }),
  );
}

/**
 * Reads saved Open Civic Data or Popolo files and prepares their record as
 * {@link prepareRecordImport} does.
 *
 * @returns the id of the waiting import
 */
export async function prepareOcdImport(
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
  const record = await readOcdRecord(world, input.place, files);
  if (!record.ok) return record;
  return prepareRecordImport(world, by, { ...input, record: record.value });
}
