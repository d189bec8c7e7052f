import { closeSync, openSync, readSync } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import type { KeptFile } from "~/server/http/receive-files.server";

import type { ChunkedFile } from "../csv/read-table";

const ID = /^[\w-]{1,60}$/;
const CHUNK = 256 * 1024;
const HOUR = 3_600_000;

/**
 * The folder of one upload within the work folder. Files in it are numbered
 * from 0; no name from outside is ever part of a path.
 */
export function uploadFolder(workFolder: string, id: string): string {
  if (!ID.test(id)) throw new Error("No id of an upload.");
  return join(workFolder, id);
}

/** Makes the folder of an upload, for the server's own account alone. */
export async function makeUploadFolder(
  workFolder: string,
  id: string,
): Promise<string> {
  const folder = uploadFolder(workFolder, id);
  await mkdir(workFolder, { recursive: true, mode: 0o700 });
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

/** Takes an upload's files away; a folder that is gone already is none. */
export async function removeUpload(
  workFolder: string,
  id: string,
): Promise<void> {
  await rm(uploadFolder(workFolder, id), { recursive: true, force: true });
}

/**
 * Takes away what uploads left that broke off, once nobody can be waiting for
 * it any more: a day after.
 */
export async function sweepWorkFolder(
  workFolder: string,
  now: Date,
): Promise<void> {
  const names = await readdir(workFolder).catch(() => []);
  for (const name of names.filter((each) => ID.test(each))) {
    const found = await stat(join(workFolder, name)).catch(() => null);
    if (found !== null && now.getTime() - found.mtimeMs > 24 * HOUR) {
      await removeUpload(workFolder, name);
    }
  }
}

/** A kept file as the reader of tables wants it: its bytes in chunks. */
export function keptFile(
  folder: string,
  { number, name }: KeptFile,
): ChunkedFile {
  const path = join(folder, String(number));
  return {
    name,
    *chunks() {
      const file = openSync(path, "r");
      try {
        for (;;) {
          const buffer = Buffer.allocUnsafe(CHUNK);
          const length = readSync(file, buffer, 0, CHUNK, null);
          if (length === 0) return;
          yield buffer.subarray(0, length);
        }
      } finally {
        closeSync(file);
      }
    },
  };
}
