import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

import { openPromise } from "yauzl";
import type { Entry } from "yauzl";

import type { KeptFile } from "~/server/http/receive-files.server";
import { storable } from "~/lib/storable";

import { UPLOAD_LIMITS } from "../types";
import type { ReasonParams } from "../types";

export type ZipProblem =
  | "zipDamaged"
  | "zipLocked"
  | "zipNested"
  | "zipEmpty"
  | "zipTooMany"
  | "zipTooMuch"
  | "zipBomb";

export type Unpacked =
  | { ok: true; files: KeptFile[] }
  | { ok: false; because: ZipProblem; params: ReasonParams };

/** Tables of votes pack to a fortieth at most; packed harder, it is a trap. */
const MOST_RATIO = 200;
/** Below this a file may be packed as hard as it likes. */
const HARMLESS_BYTES = 5_000_000;

/** Whether a file is to be unpacked: by its name, as spreadsheets are zips too. */
export function isZip({ name }: Pick<KeptFile, "name">): boolean {
  return /\.zip$/i.test(name);
}

/**
 * Puts what is in the zips among these files beside them, numbered on; done
 * again, it comes to the same. What an entry is called is kept to be shown; it is
 * never part of a path. Counted is what comes out, whatever the zip says.
 *
 * @param megabytes the most that all files may have together, unpacked
 */
export async function unpackZips(
  folder: string,
  files: readonly KeptFile[],
  megabytes: number,
): Promise<Unpacked> {
  const unpacked: KeptFile[] = files.filter((file) => !isZip(file));
  const left = {
    bytes:
      megabytes * 1_000_000 -
      unpacked.reduce((sum, { bytes }) => sum + bytes, 0),
    number: Math.max(...files.map(({ number }) => number)) + 1,
    megabytes,
  };
  for (const zip of files.filter(isZip)) {
    const path = join(folder, String(zip.number));
    try {
      for (const file of await unpack(folder, zip, path, left)) {
        unpacked.push(file);
        if (unpacked.length > UPLOAD_LIMITS.files) {
          throw new Trouble("zipTooMany", { most: UPLOAD_LIMITS.files });
        }
      }
    } catch (error) {
      if (!(error instanceof Trouble)) {
        return {
          ok: false,
          because: "zipDamaged",
          params: { file: zip.name },
        };
      }
      return { ok: false, because: error.because, params: error.params };
    }
  }
  return { ok: true, files: unpacked };
}

class Trouble extends Error {
  constructor(
    readonly because: ZipProblem,
    readonly params: ReasonParams,
  ) {
    super(because);
  }
}

async function unpack(
  folder: string,
  zip: KeptFile,
  path: string,
  left: { bytes: number; number: number; megabytes: number },
): Promise<KeptFile[]> {
  const archive = await openPromise(path, { autoClose: false });
  try {
    if (archive.entryCount > UPLOAD_LIMITS.files * 2) {
      throw new Trouble("zipTooMany", { most: UPLOAD_LIMITS.files });
    }
    const files: KeptFile[] = [];
    for await (const entry of archive.eachEntry()) {
      const name = storable(entry.fileName.split("/").at(-1) ?? "");
      if (isClutter(entry, name)) continue;
      const shown = { file: zip.name, entry: name.slice(-120) };
      if (isZip({ name })) throw new Trouble("zipNested", shown);
      if (entry.isEncrypted()) throw new Trouble("zipLocked", shown);
      const most = Math.min(
        left.bytes,
        Math.max(HARMLESS_BYTES, entry.compressedSize * MOST_RATIO),
      );
      let length = 0;
      const counted = new Transform({
        transform(chunk: Uint8Array, _encoding, next) {
          length += chunk.length;
          if (length <= most) return next(null, chunk);
          next(
            most === left.bytes
              ? new Trouble("zipTooMuch", {
                  file: zip.name,
                  megabytes: left.megabytes,
                })
              : new Trouble("zipBomb", shown),
          );
        },
      });
      const number = left.number;
      left.number += 1;
      await pipeline(
        await archive.openReadStreamPromise(entry),
        counted,
        createWriteStream(join(folder, String(number)), {
          mode: 0o600,
        }),
      );
      left.bytes -= length;
      files.push({ number, name: name.slice(-200), bytes: length });
      if (files.length > UPLOAD_LIMITS.files) {
        throw new Trouble("zipTooMany", { most: UPLOAD_LIMITS.files });
      }
    }
    if (files.length === 0) throw new Trouble("zipEmpty", { file: zip.name });
    return files;
  } finally {
    archive.close();
  }
}

/** Folders, and what file managers leave in a zip of their own. */
function isClutter({ fileName }: Entry, name: string): boolean {
  return (
    fileName.endsWith("/") ||
    fileName.startsWith("__MACOSX/") ||
    name.startsWith(".") ||
    /^(?:thumbs\.db|desktop\.ini)$/i.test(name)
  );
}
