import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { freshFilesFolder, freshWorld } from "@test/support/database";
import { TRACES, aPdf, aPhoto } from "@test/support/factories/files";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aPolicy, aRecorder } from "@test/support/factories/policies";

import { FILES_LIMIT } from "~/features/policies/files/kind";
import { copyFiles } from "~/features/policies/service/copy-files.server";
import {
  addFile,
  findFile,
  readFiles,
  removeFile,
} from "~/features/policies/service/files.server";
import { readChanges } from "~/features/policies/service/read-changes.server";
import {
  dropUnusedFile,
  isStored,
  pathOfFile,
} from "~/features/policies/service/stored-files.server";
import { withdrawDocument } from "~/features/policies/service/withdraw-document.server";

const sha256 = (bytes: Uint8Array) =>
  createHash("sha256").update(bytes).digest("hex");

async function riverbend() {
  const world = await freshWorld();
  const place = await aPlace(world);
  const rosa = await aRecorder(world);
  const documentId = await aPolicy(world, place.id, {}, rosa);
  const folder = freshFilesFolder();
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const bring = (bytes: Buffer, to = documentId, by = rosa) => {
    count += 1;
    const path = join(folder, `incoming-${count}`);
    writeFileSync(path, bytes);
    return addFile(world, by, to, { folder, path, label: "Signed copy" });
  };
  return { world, place, rosa, documentId, folder, bring };
}

test("a copy beside a record: kept under the hash of its bytes, brought twice it is there once", async () => {
  const { world, documentId, folder, bring } = await riverbend();
  const pdf = aPdf();
  const [first, second] = [await bring(pdf), await bring(pdf)];
  expect(first).toEqual({ ok: true, value: sha256(pdf) });
  expect(second).toEqual(first);
  const files = await readFiles(world, documentId);
  expect(files).toMatchObject([
    { hash: sha256(pdf), kind: "pdf", label: "Signed copy", size: pdf.length },
  ]);
  expect(readFileSync(pathOfFile(folder, sha256(pdf)))).toEqual(pdf);
});

test("sent twice at the same moment it is stored once", async () => {
  const { world, documentId, bring } = await riverbend();
  const both = await Promise.all([bring(aPdf()), bring(aPdf())]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await readFiles(world, documentId)).toHaveLength(1);
});

test("the place where a photo was taken never reaches the disk", async () => {
  const { folder, bring } = await riverbend();
  const result = await bring(aPhoto());
  if (!result.ok) throw new Error(result.because);
  const stored = readFileSync(pathOfFile(folder, result.value));
  expect(sha256(stored)).toBe(result.value);
  for (const trace of TRACES) {
    expect(stored.toString("latin1")).not.toContain(trace);
  }
});

test("what is no document or picture is refused, and leaves nothing", async () => {
  const { world, documentId, bring, folder } = await riverbend();
  expect(await bring(Buffer.from("<svg onload='alert(1)'/>"))).toMatchObject({
    because: "fileKind",
  });
  expect(await bring(aPhoto().subarray(0, 300))).toMatchObject({
    because: "fileDamaged",
  });
  expect(await bring(aPdf(), "nowhere")).toMatchObject({
    because: "not_found",
  });
  expect(await readFiles(world, documentId)).toEqual([]);
  expect(await isStored(folder, sha256(aPdf()))).toBe(false);
});

test("a record carries so many files and no more", async () => {
  const { bring } = await riverbend();
  for (let i = 0; i < FILES_LIMIT; i += 1) await bring(aPdf(`page ${i}`));
  expect(await bring(aPdf("one more"))).toMatchObject({
    because: "tooManyFiles",
  });
});

test("taken off by the group that brought it, its bytes are gone and the history tells", async () => {
  const { world, rosa, documentId, folder, bring } = await riverbend();
  await bring(aPdf());
  const [file] = await readFiles(world, documentId);
  const other = await aGroup(world, { name: "Faraway Friends" });
  const ben = await aMember(world, other.id, "organizer");
  const foreign = { accountId: ben.id, groupId: other.id };
  expect(
    await removeFile(world, foreign, file?.id ?? "", folder),
  ).toMatchObject({ because: "not_allowed" });
  expect(await isStored(folder, sha256(aPdf()))).toBe(true);

  expect(await removeFile(world, rosa, file?.id ?? "", folder)).toEqual({
    ok: true,
    value: documentId,
  });
  expect(await isStored(folder, sha256(aPdf()))).toBe(false);
  expect(await removeFile(world, rosa, file?.id ?? "", folder)).toMatchObject({
    because: "not_found",
  });
  const { changes } = await readChanges(world.db.read, {
    placeId: null,
    documentId,
    page: 1,
    locale: "en",
  });
  expect(
    changes
      .map(({ what, note }) => [what, note])
      .filter(([what]) => what?.startsWith("file_"))
      .sort(),
  ).toEqual([
    ["file_added", "Signed copy"],
    ["file_removed", "Signed copy"],
  ]);
  // It may come back.
  expect(await bring(aPdf())).toMatchObject({ ok: true });
  expect(await isStored(folder, sha256(aPdf()))).toBe(true);
});

test("bytes that another record carries too stay for that one", async () => {
  const { world, place, rosa, documentId, folder, bring } = await riverbend();
  const second = await aPolicy(world, place.id, { title: "Second" }, rosa);
  await bring(aPdf());
  await bring(aPdf(), second);
  const [file] = await readFiles(world, documentId);
  await removeFile(world, rosa, file?.id ?? "", folder);
  expect(await isStored(folder, sha256(aPdf()))).toBe(true);
  await dropUnusedFile(world.db.read, folder, sha256(aPdf()));
  expect(await isStored(folder, sha256(aPdf()))).toBe(true);
});

test("a record that was taken back hands out no file", async () => {
  const { world, rosa, documentId, bring } = await riverbend();
  await bring(aPdf());
  const asked = { documentId, hash: sha256(aPdf()) };
  expect(await findFile(world, asked)).not.toBeNull();
  await withdrawDocument(world, rosa, documentId, { reason: "Wrong place." });
  expect(await findFile(world, asked)).toBeNull();
  expect(await bring(aPdf("more"))).toMatchObject({ because: "not_found" });
});

test("a backup has every file a record carries, and says which is missing", async () => {
  const { world, folder, bring } = await riverbend();
  for (const words of ["one", "two", "three"]) await bring(aPdf(words));
  const target = freshFilesFolder();
  expect(await copyFiles(world.db.read, folder, target)).toEqual({
    copied: 3,
    missing: [],
  });
  const hash = sha256(aPdf("two"));
  expect(readFileSync(pathOfFile(target, hash))).toEqual(aPdf("two"));
  expect(
    await copyFiles(world.db.read, freshFilesFolder(), freshFilesFolder()),
  ).toMatchObject({ copied: 0, missing: { length: 3 } });
  expect(readdirSync(target)).toHaveLength(
    new Set(["one", "two", "three"].map((w) => sha256(aPdf(w)).slice(0, 2)))
      .size,
  );
});
