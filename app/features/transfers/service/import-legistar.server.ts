import type { Result } from "~/lib/result";
import type { World } from "~/server/world.server";

import { normalizeLegistar } from "../legistar/normalize";
import { readLegistarFiles } from "../legistar/read-files";
import type { SavedFile } from "../legistar/tables";
import type { CouncilRecord, ImportReport } from "../types";
import { planRecordImport, runRecordImport } from "./import-record.server";
import type {
  ImportActor,
  ImportRefusal,
  OnProgress,
  RecordImport,
} from "./import-record.server";

export interface LegistarImport extends Omit<RecordImport, "record"> {
  files: readonly SavedFile[];
}

/** Saved Legistar responses as a record. Pure; never throws. */
export function readLegistarRecord(files: Iterable<SavedFile>): CouncilRecord {
  return normalizeLegistar(readLegistarFiles(files));
}

/**
 * What importing these saved Legistar responses would do: rows created,
 * updated, unchanged, skipped and conflicting, and the reason for each row
 * that does not come in. Changes nothing.
 */
export function planLegistarImport(
  world: World,
  actor: ImportActor,
  { files, ...input }: LegistarImport,
  onProgress?: OnProgress,
): Promise<Result<ImportReport, ImportRefusal>> {
  const record = readLegistarRecord(files);
  return planRecordImport(world, actor, { ...input, record }, onProgress);
}

/**
 * Imports saved Legistar responses. A second run of the same files changes
 * nothing. People come first, then meetings part by part, each part all or
 * nothing: an import that breaks off can simply be run again.
 */
export function runLegistarImport(
  world: World,
  actor: ImportActor,
  { files, ...input }: LegistarImport,
  onProgress?: OnProgress,
): Promise<Result<ImportReport, ImportRefusal>> {
  const record = readLegistarRecord(files);
  return runRecordImport(world, actor, { ...input, record }, onProgress);
}
