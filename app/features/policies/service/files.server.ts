import type { Writer } from "@db/connection.server";
import { isUniqueViolation } from "@db/dialect.server";
import { findPolicyDocument } from "@db/queries/policy-documents.server";
import { insertPolicyEvent } from "@db/queries/policy-edits.server";
import {
  endPolicyFile,
  findPolicyFile,
  findPolicyFileById,
  insertPolicyFile,
  listPolicyFiles,
} from "@db/queries/policy-files.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { FILES_LIMIT } from "../files/kind";
import type { FileKind } from "../files/kind";
import { logPolicy } from "./recorder.server";
import type { Recorder } from "./recorder.server";
import { dropUnusedFile, placeFile, prepareFile } from "./stored-files.server";

/** The files of a document, the oldest first. */
export async function readFiles(world: World, documentId: string) {
  const files = await listPolicyFiles(world.db.read, documentId);
  return files.map((file) => ({ ...file, kind: file.kind as FileKind }));
}
export type RecordFile = Awaited<ReturnType<typeof readFiles>>[number];

/** A file that may be handed out; null where it, or its document, is gone. */
export async function findFile(
  world: World,
  asked: { documentId: string; hash: string },
) {
  const file = await findPolicyFile(world.db.read, asked);
  return file ? { ...file, kind: file.kind as FileKind } : null;
}

/** A file by its id, while it stands; null when there is none. */
export async function findFileById(world: World, id: string) {
  return (await findPolicyFileById(world.db.read, id)) ?? null;
}

/**
 * Puts a file beside a document. Bringing the same one twice changes nothing.
 * Refused: what is no PDF, PNG or JPEG by its bytes, a damaged picture, more
 * files than a record carries, a document that is gone.
 *
 * @param path where the file stands as it came; it is taken over
 * @param label what it is, fit to be read by everybody
 * @returns the hash under which it is kept
 */
export async function addFile(
  world: World,
  recorder: Recorder,
  documentId: string,
  { folder, path, label }: { folder: string; path: string; label: string },
): Promise<
  Result<string, "not_found" | "fileKind" | "fileDamaged" | "tooManyFiles">
> {
  const file = await prepareFile(path);
  if ("because" in file) return refused(file.because);
  const { hash, kind, size } = file;
  // Before the row, so that no row is without its bytes; and once more after
  // it, should somebody have taken the same file off meanwhile.
  await placeFile(folder, file);
  const store = async (
    trx: Writer,
  ): Promise<Result<string, "not_found" | "tooManyFiles">> => {
    const document = await findPolicyDocument(trx, documentId);
    if (!document || document.withdrawnAt) return refused("not_found");
    const there = await listPolicyFiles(trx, documentId);
    if (there.some((each) => each.hash === hash)) return done(hash);
    if (there.length >= FILES_LIMIT) return refused("tooManyFiles");
    await insertPolicyFile(trx, {
      id: world.newId(),
      document_id: documentId,
      hash,
      kind,
      label,
      size,
      group_id: recorder.groupId,
      recorded_by: recorder.accountId,
      recorded_at: timestamp(world),
      removed_at: null,
      removed_group_id: null,
    });
    await tell(world, trx, recorder, "file_added", { documentId, label });
    return done(hash);
  };
  const result = await world.db.transaction(store).catch((error: unknown) => {
    // The form was sent twice at once: the other one has stored it.
    if (isUniqueViolation(error)) return done(hash);
    throw error;
  });
  if (result.ok) await placeFile(folder, file);
  else await dropUnusedFile(world.db.read, folder, hash);
  return result;
}

/**
 * Takes a file off: its bytes go at once, that it was there stays in the
 * history. Only the group that brought it may (docs/decisions/0013).
 */
export async function removeFile(
  world: World,
  recorder: Recorder,
  fileId: string,
  folder: string,
): Promise<Result<string, "not_found" | "not_allowed">> {
  const file = await findPolicyFileById(world.db.read, fileId);
  if (!file) return refused("not_found");
  if (file.groupId !== recorder.groupId) return refused("not_allowed");
  const { documentId, label, hash } = file;
  const ended = await world.db.transaction(async (trx) => {
    const first = await endPolicyFile(trx, {
      id: fileId,
      at: timestamp(world),
      groupId: recorder.groupId,
    });
    if (first) {
      await tell(world, trx, recorder, "file_removed", { documentId, label });
    }
    return first;
  });
  if (!ended) return refused("not_found");
  await dropUnusedFile(world.db.read, folder, hash);
  return done(documentId);
}

async function tell(
  world: World,
  trx: Writer,
  recorder: Recorder,
  what: "file_added" | "file_removed",
  { documentId, label }: { documentId: string; label: string },
): Promise<void> {
  await insertPolicyEvent(trx, {
    id: world.newId(),
    document_id: documentId,
    clause_id: null,
    stage_id: null,
    what,
    note: label,
    account_id: recorder.accountId,
    group_id: recorder.groupId,
    at: timestamp(world),
  });
  await logPolicy(world, trx, recorder, what, documentId);
}
