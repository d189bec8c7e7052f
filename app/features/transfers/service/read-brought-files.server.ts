import { setImmediate as nextTurn } from "node:timers/promises";

import { linkTableToRun } from "@db/queries/import-tables.server";
import { deleteTableParts } from "@db/queries/table-work.server";

import type { World } from "~/server/world.server";

import { READING_PASSES, readingTable } from "../csv/read-table";
import type { ChunkedFile } from "../csv/read-table";
import type { SavedFile } from "../legistar/tables";
import { signsOfSource } from "../ocd/read-files";
import { JSON_MEGABYTES } from "../types";
import type { ReasonParams } from "../types";
import { readLegistarRecord } from "./import-legistar.server";
import { readOcdRecord } from "./import-ocd.server";
import { prepareRecordImport } from "./prepare-import.server";
import { decodeSaved } from "./read-folder.server";
import { keepPiece, keepProfile } from "./saved-table.server";
import { WorkTaken } from "./table-work.server";
import type { WorkAtHand } from "./table-work.server";
import type { UploadRefusal } from "./upload-refusals.server";

/** A file somebody brought, and how long it is. */
export interface BroughtFile extends ChunkedFile {
  bytes: number;
}

export type FilesRead =
  /** A table: its rows and its profile are kept. */
  | { ok: true; next: "columns" }
  /** Saved answers: they were looked at, and the import waits. */
  | { ok: true; next: "run" }
  | { ok: false; because: UploadRefusal; params: ReasonParams };

/**
 * Takes files for what they are: saved JSON becomes a dry run, a table is kept
 * row by row until its columns are matched. Says on the way how far it is, and
 * gives the rest of the server its turn.
 *
 * @param placeId of the place the record is of
 */
export async function readBroughtFiles(
  world: World,
  hand: WorkAtHand,
  placeId: string,
  files: readonly BroughtFile[],
): Promise<FilesRead> {
  const tables = files.filter((file) => !isJson(file));
  if (tables.length === 0) return readAnswers(world, hand, placeId, files);
  if (tables.length < files.length) return no("mixedKinds");
  return readRows(world, hand, files);
}

async function readRows(
  world: World,
  hand: WorkAtHand,
  files: readonly BroughtFile[],
): Promise<FilesRead> {
  const total =
    files.reduce((sum, { bytes }) => sum + bytes, 0) * READING_PASSES;
  await world.db.transaction((trx) => deleteTableParts(trx, hand.id));
  const reading = readingTable(files);
  let position = 0;
  let done = 0;
  for (;;) {
    const step = reading.next();
    if (step.done === true) {
      const { table, profile, refusals } = step.value;
      if (table === null || profile === null) {
        const [first] = refusals;
        return no(`reason_${first?.reason ?? "file_empty"}`, first?.params);
      }
      await keepProfile(world, hand.id, profile);
      await hand.keep({
        ...hand.about,
        ...table,
        files: files.map(({ name }) => name),
        refusals,
      });
      return { ok: true, next: "columns" };
    }
    if ("bytes" in step.value) {
      done = Math.min(total, done + step.value.bytes);
      await hand.tell(done, total);
    } else {
      await keepPiece(world, hand.id, position, step.value);
      position += 1;
    }
    await nextTurn();
  }
}

/**
 * Reads saved answers one file after the other, and twice: to know whose they
 * are, then for their rows. Of the files no more is held than the one at hand.
 */
async function readAnswers(
  world: World,
  hand: WorkAtHand,
  placeId: string,
  files: readonly BroughtFile[],
): Promise<FilesRead> {
  const large = files.find(({ bytes }) => bytes > JSON_MEGABYTES * 1_000_000);
  if (large !== undefined) {
    return no("jsonTooBig", { file: large.name, most: JSON_MEGABYTES });
  }
  const seen = { legistar: false, ocd: false };
  for (const [index, file] of files.entries()) {
    const text = textOf(file);
    if (text === null) return no("notText", { file: file.name });
    const signs = signsOfSource(text);
    seen.legistar ||= signs.legistar;
    seen.ocd ||= signs.ocd;
    await hand.tell(index + 1, files.length * 2);
    await nextTurn();
  }
  const read =
    seen.ocd && !seen.legistar
      ? await readOcdRecord(world, placeId, savedFiles(files))
      : { ok: true as const, value: readLegistarRecord(savedFiles(files)) };
  if (!read.ok) return no(read.because);
  const prepared = await prepareRecordImport(
    world,
    hand.by,
    { place: placeId, record: read.value, seats: hand.about.seats },
    ({ done, total }) => hand.tell(total + done, total * 2),
    async (trx, runId) => {
      const { work: _, ...about } = hand.about;
      const linked = await linkTableToRun(trx, hand.id, {
        from: hand.stored,
        run_id: runId,
        about: JSON.stringify({ ...about, noColumns: true }),
      });
      if (!linked) throw new WorkTaken();
    },
  );
  return prepared.ok ? { ok: true, next: "run" } : no(prepared.because);
}

function* savedFiles(files: readonly BroughtFile[]): Generator<SavedFile> {
  for (const file of files) {
    yield { name: file.name, text: textOf(file) ?? "" };
  }
}

/** The text of a file; null when its bytes are none. */
function textOf({ chunks }: BroughtFile): string | null {
  return decodeSaved(Buffer.concat([...chunks()]));
}

function no(because: UploadRefusal, params: ReasonParams = {}): FilesRead {
  return { ok: false, because, params };
}

/**
 * Whether a file is JSON: by its name, else by its first sign. Everything else
 * is taken for a table.
 */
function isJson({ name, chunks }: ChunkedFile): boolean {
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return false;
  if (/\.(?:json|jsonl|ndjson)$/i.test(name)) return true;
  for (const bytes of chunks()) {
    return /^\s*[[{]/.test(decodeSaved(bytes.subarray(0, 64)) ?? "");
  }
  return false;
}
