import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";

import type { SavedFile } from "../legistar/tables";

/**
 * The text of a saved response, or null when its bytes are no text. Browsers
 * and PowerShell save UTF-16 with a mark in front; everybody else UTF-8.
 */
export function decodeSaved(bytes: Uint8Array): string | null {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(mark ? "utf-16le" : "utf-8", {
      fatal: true,
    }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Saved responses under a path: the file itself, or the JSON files directly
 * in a folder, by name. A file that is no text comes with an empty text, which
 * the reader refuses.
 */
export async function readSavedFolder(
  path: string,
): Promise<Result<SavedFile[], "not_there" | "no_files">> {
  const found = await stat(path).catch(() => null);
  if (found === null) return refused("not_there");
  const names = found.isDirectory()
    ? (await readdir(path))
        .filter((name) => /\.(?:json|jsonl|ndjson)$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const files: SavedFile[] = [];
  for (const name of names) {
    const text = decodeSaved(await readFile(name));
    files.push({ name: basename(name), text: text ?? "" });
  }
  return files.length > 0 ? done(files) : refused("no_files");
}
