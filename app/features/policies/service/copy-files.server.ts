import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";

import type { Reader } from "@db/connection.server";
import { listPolicyFileHashes } from "@db/queries/policy-files.server";

import { pathOfFile } from "./stored-files.server";

const PAGE = 500;

/**
 * Copies the bytes of every file that a record carries to another folder, laid
 * out alike. Files are never changed once they are there, so the site may be
 * up meanwhile.
 * @returns how many were copied, and the hashes of those that are not there
 */
export async function copyFiles(
  db: Reader,
  from: string,
  to: string,
): Promise<{ copied: number; missing: string[] }> {
  const missing: string[] = [];
  let copied = 0;
  for (let after = ""; ;) {
    const page = await listPolicyFileHashes(db, { after, limit: PAGE });
    for (const { hash } of page) {
      const target = pathOfFile(to, hash);
      await mkdir(join(target, ".."), { recursive: true, mode: 0o700 });
      try {
        await copyFile(pathOfFile(from, hash), target);
        copied += 1;
      } catch (error) {
        if ((error as { code?: unknown }).code !== "ENOENT") throw error;
        missing.push(hash);
      }
    }
    const last = page.at(-1);
    if (page.length < PAGE || !last) return { copied, missing };
    after = last.hash;
  }
}
