import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";

const MOST_PARTS = 50;
const MOST_TEXT = 64 * 1024;
const FORGOTTEN_AFTER = 3_600_000;

/** A file as it came, in a place of its own until it is taken or dropped. */
export interface ReceivedFile {
  /** Where its bytes stand. */
  path: string;
  size: number;
  /** More came than `limit`: the rest was read and let go. */
  tooLarge: boolean;
}

/**
 * Reads a form with one file, piece by piece: however large the file is, only
 * a piece of it is in memory, and no more than `limit` bytes are written.
 * The file's own name is not kept.
 *
 * @param folder where files stand while they come in; made when missing
 * @returns the texts that came, also where the rest of the body is cut off or
 *   no form at all (`unreadable`)
 */
export async function receiveFile(
  request: Request,
  { field, folder, limit }: { field: string; folder: string; limit: number },
): Promise<{
  data: FormData;
  file: ReceivedFile | null;
  unreadable: boolean;
  /** Takes what came off the disk again. */
  drop(): Promise<void>;
}> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await dropForgotten(folder);
  const path = join(folder, randomUUID());
  const drop = () => rm(path, { force: true });
  let file: ReceivedFile | null = null;
  const data = new FormData();
  let parts = 0;
  let unreadable = false;
  try {
    await parseMultipart(request, async ({ name, filename, data: pieces }) => {
      parts += 1;
      if (parts > MOST_PARTS) throw new Error("too many parts");
      if (filename === undefined) {
        data.append(name, await readText(pieces));
        return undefined;
      }
      if (name !== field || file !== null) {
        for await (const _ of pieces);
        return undefined;
      }
      const received = await writePieces(pieces, path, limit);
      // An input left empty sends a file of no length.
      file = received.size === 0 ? null : received;
      return undefined;
    });
  } catch {
    unreadable = true;
  }
  return { data, file, unreadable, drop };
}

async function readText(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > MOST_TEXT) throw new Error("too much text");
    read.push(piece);
  }
  return Buffer.concat(read).toString("utf8");
}

async function writePieces(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
): Promise<ReceivedFile> {
  const handle = await open(path, "wx", 0o600);
  let size = 0;
  try {
    for await (const piece of pieces) {
      size += piece.length;
      if (size <= limit) await handle.write(piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { path, size, tooLarge: size > limit };
}

/** What a server that was killed meanwhile left behind. */
async function dropForgotten(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > FORGOTTEN_AFTER) {
      await rm(path, { force: true });
    }
  }
}
