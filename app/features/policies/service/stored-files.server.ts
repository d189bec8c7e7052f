import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  access,
  link,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { join } from "node:path";

import type { Reader } from "@db/connection.server";
import { isPolicyFileUsed } from "@db/queries/policy-files.server";

import { withoutHiddenData } from "../files/clean";
import { kindOf } from "../files/kind";
import type { FileKind } from "../files/kind";

/** Where files stand while they come in, within the files folder. */
export function incomingFolder(folder: string): string {
  return join(folder, "incoming");
}

/** Where the file with this hash stands. */
export function pathOfFile(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error("Not a hash");
  return join(folder, hash.slice(0, 2), hash);
}

/** A file that came in, as it will be kept. */
export interface PreparedFile {
  path: string;
  hash: string;
  kind: FileKind;
  size: number;
}

/**
 * Looks at what came in: its kind by its first bytes, pictures freed from what
 * cameras write into them (in place), and its hash.
 */
export async function prepareFile(
  path: string,
): Promise<PreparedFile | { because: "fileKind" | "fileDamaged" }> {
  const kind = kindOf(await firstBytes(path));
  if (kind === null) return { because: "fileKind" };
  if (kind !== "pdf") {
    const clean = withoutHiddenData(kind, await readFile(path));
    if (clean === null) return { because: "fileDamaged" };
    const handle = await open(path, "w", 0o600);
    try {
      await handle.writeFile(clean);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  const { size } = await stat(path);
  return { path, kind, size, hash: await hashOfFile(path) };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const bytes = new Uint8Array(16);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Hex SHA-256 of a file, read piece by piece. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) {
    hash.update(piece as Buffer);
  }
  return hash.digest("hex");
}

/** Puts a prepared file under its hash; nothing is overwritten. */
export async function placeFile(
  folder: string,
  { path, hash }: Pick<PreparedFile, "path" | "hash">,
): Promise<void> {
  const to = pathOfFile(folder, hash);
  await mkdir(join(to, ".."), { recursive: true, mode: 0o700 });
  await link(path, to).catch(unlessThere);
}

/**
 * Takes bytes off the disk that no record carries any more. Somebody may bring
 * the same file this very moment: it is set aside first, looked at again, and
 * put back where it is needed.
 */
export async function dropUnusedFile(
  db: Reader,
  folder: string,
  hash: string,
): Promise<void> {
  if (await isPolicyFileUsed(db, hash)) return;
  const path = pathOfFile(folder, hash);
  const aside = `${path}.gone`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if (await isPolicyFileUsed(db, hash)) {
    await link(aside, path).catch(unlessThere);
  }
  await rm(aside, { force: true });
}

/** Whether the bytes are where they should be. */
export async function isStored(folder: string, hash: string): Promise<boolean> {
  return access(pathOfFile(folder, hash)).then(
    () => true,
    () => false,
  );
}

function unlessThere(error: unknown): void {
  if ((error as { code?: unknown }).code !== "EEXIST") throw error;
}
