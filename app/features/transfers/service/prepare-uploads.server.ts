import type { World } from "~/server/world.server";

import { readTable } from "../csv/read-table";
import type { RawFile } from "../csv/read-table";
import type { SavedFile } from "../legistar/tables";
import { looksLikeOcd } from "../ocd/read-files";
import type { ReasonParams, RefusalReason } from "../types";
import type { ImportRefusal, SeatsGiven } from "./import-record.server";
import { planAsBefore } from "./match-table.server";
import { prepareLegistarImport } from "./prepare-import.server";
import { prepareOcdImport } from "./import-ocd.server";
import { decodeSaved } from "./read-folder.server";
import { saveTable } from "./saved-table.server";
import type { By } from "./stored-run.server";

export type PreparedUploads =
  /** Next comes the dry run, or the screen of a table's columns. */
  | { ok: true; next: "run" | "columns"; id: string }
  | {
      ok: false;
      because:
        ImportRefusal | "mixedKinds" | "notText" | `reason_${RefusalReason}`;
      field: "files" | "";
      params: ReasonParams;
    };

interface Input {
  place: string;
  files: readonly RawFile[];
  seats: readonly SeatsGiven[];
}

/**
 * Takes the files of a form for what they are: saved JSON goes to its dry run,
 * a table first to the screen of its columns, unless the group matched a table
 * of this heading before and nothing in it is new.
 */
export async function prepareUploads(
  world: World,
  by: By,
  input: Input,
): Promise<PreparedUploads> {
  const tables = input.files.filter((file) => !isJson(file));
  if (tables.length === 0) return prepareJson(world, by, input);
  if (tables.length < input.files.length) {
    return { ok: false, because: "mixedKinds", field: "files", params: {} };
  }
  return prepareTable(world, by, input);
}

async function prepareTable(
  world: World,
  by: By,
  { place, files, seats }: Input,
): Promise<PreparedUploads> {
  const { table, refusals } = readTable(files);
  if (table === null) {
    const [first] = refusals;
    return {
      ok: false,
      because: `reason_${first?.reason ?? "file_empty"}`,
      field: "files",
      params: first?.params ?? {},
    };
  }
  const saved = await saveTable(world, by, {
    place,
    read: { table, refusals },
    seats,
  });
  if (!saved.ok) return refusedAs(saved.because);
  const planned = await planAsBefore(world, by, saved.value.id);
  if (planned === null) return { ok: true, next: "columns", ...saved.value };
  return planned.ok
    ? { ok: true, next: "run", ...planned.value }
    : refusedAs(planned.because);
}

async function prepareJson(
  world: World,
  by: By,
  { files, ...input }: Input,
): Promise<PreparedUploads> {
  const saved: SavedFile[] = [];
  for (const { name, bytes } of files) {
    const text = decodeSaved(bytes);
    if (text === null) {
      return {
        ok: false,
        because: "notText",
        field: "files",
        params: { file: name },
      };
    }
    saved.push({ name, text });
  }
  const prepared = looksLikeOcd(saved)
    ? await prepareOcdImport(world, by, { ...input, files: saved })
    : await prepareLegistarImport(world, by, { ...input, files: saved });
  return prepared.ok
    ? { ok: true, next: "run", ...prepared.value }
    : refusedAs(prepared.because);
}

function refusedAs(because: ImportRefusal): PreparedUploads {
  return { ok: false, because, field: "", params: {} };
}

/**
 * Whether a file is JSON: by its name, else by its first sign. Everything else
 * is taken for a table.
 */
function isJson({ name, bytes }: RawFile): boolean {
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return false;
  if (/\.(?:json|jsonl|ndjson)$/i.test(name)) return true;
  const start = decodeSaved(bytes.subarray(0, 64)) ?? "";
  return /^\s*[[{]/.test(start);
}
