import { freshWorld } from "@test/support/database";
import { aBatch, aLine } from "@test/support/factories/paper";
import {
  aPetition,
  aSignature,
  countsOf,
  signersOf,
} from "@test/support/factories/petitions";
import { aMember } from "@test/support/factories/people";
import type { TestWorld } from "@test/support/world";
import { expect, test } from "vitest";

import { confirmSignature } from "~/features/petitions/service/confirm-signature.server";
import {
  giveBatch,
  findBatch,
  readBatch,
  readPaper,
  sheetsWaiting,
} from "~/features/petitions/service/paper-batches.server";
import {
  listDifferences,
  readSample,
  saveCheck,
  takeSecondReading,
} from "~/features/petitions/service/paper-check.server";
import {
  countBatch,
  restoreBatch,
  sendBatchBack,
  setBatchAside,
} from "~/features/petitions/service/paper-count.server";
import {
  readSheet,
  saveLines,
} from "~/features/petitions/service/paper-lines.server";
import {
  publicCounts,
  publishCells,
} from "~/features/petitions/service/public-counts.server";
import { purgeSigners } from "~/features/petitions/service/purge-signers.server";
import { recountPetition } from "~/features/petitions/service/recount.server";
import {
  renewDataKey,
  resealRows,
} from "~/features/petitions/service/rotate-keys.server";
import { undoSweep } from "~/features/petitions/service/sweep-signatures.server";
import { withdrawSignature } from "~/features/petitions/service/withdraw-signature.server";
import { vaultOf } from "~/server/keys/vault.server";

type Paper = Awaited<ReturnType<typeof aBatch>>;

/** Typed in, read again without a difference, and counted. */
async function counted(
  world: TestWorld,
  paper: Paper,
  rows: Parameters<Paper["type"]>[0],
) {
  expect(await paper.type(rows)).toMatchObject({ ok: true });
  await paper.finish();
  expect(await paper.check(rows)).toMatchObject({
    ok: true,
    value: { passed: true, wrong: 0 },
  });
  const { petition, typist } = paper;
  expect(
    await countBatch(world, typist, petition, await paper.batch()),
  ).toMatchObject({ ok: true });
  const { lines } = await readBatch(world, petition, await paper.batch());
  return lines;
}

const five = ["Ana Ruiz", "Beto Lara", "Cruz Mena", "Dora Paz", "Eli Soto"];
const rows = five.map((name, index) => aLine(index + 1, name));

test("a sheet sent twice stands once, and nobody types over what they have not seen", async () => {
  const world = await freshWorld("2026-12-01");
  const paper = await aBatch(world);
  expect(await paper.type(rows)).toMatchObject({ ok: true });
  expect(await paper.type(rows)).toMatchObject({ ok: true });
  const other = [aLine(1, "Somebody Else")];
  expect(await paper.type(other)).toMatchObject({ because: "taken_1" });
  expect(
    await paper.type([{ ...aLine(1, "Ana Ruíz"), seen: 1 }]),
  ).toMatchObject({ ok: true });
  // A row that is emptied takes its line away.
  expect(await paper.type([{ line: 5, seen: 1 }])).toMatchObject({ ok: true });
  const sheet = await readSheet(world, paper.typist, await paper.batch(), 1);
  expect(sheet.map((row) => row.name).filter(Boolean)).toEqual([
    "Ana Ruíz",
    ...five.slice(1, 4),
  ]);
  const stored = await world.db.read
    .selectFrom("paper_lines")
    .selectAll()
    .execute();
  expect(JSON.stringify(stored)).not.toContain("Beto");
});

test("a volunteer works on the batches given to them and sees no line of others", async () => {
  const world = await freshWorld("2026-12-01");
  const paper = await aBatch(world);
  const { petition, typist } = paper;
  await paper.type(rows.slice(0, 2));
  const { id } = await aMember(world, petition.groupId, "volunteer", {
    name: "Vera",
  });
  const vera = { accountId: id, organizes: false };
  expect(await findBatch(world, petition, vera, paper.id)).toBeNull();
  await giveBatch(world, typist, petition, await paper.batch(), [id]);
  const batch = await findBatch(world, petition, vera, paper.id);
  if (!batch) throw new Error("not given");
  const third = [aLine(3, "Cruz Mena")];
  expect(await saveLines(world, vera, batch, 1, third)).toMatchObject({
    ok: true,
  });
  const seen = await readSheet(world, vera, batch, 1);
  expect(seen.slice(0, 4).map((row) => [row.hidden, row.name])).toEqual([
    [true, ""],
    [true, ""],
    [false, "Cruz Mena"],
    [false, ""],
  ]);
  const over = [{ ...aLine(1, "Not Ana"), seen: 1 }];
  expect(await saveLines(world, vera, batch, 1, over)).toMatchObject({
    because: "taken_1",
  });
  const list = await readPaper(world, petition, vera, 1);
  expect(list.batches.map((row) => row.id)).toEqual([paper.id]);
  expect(await sheetsWaiting(world, id)).toMatchObject([
    { id: paper.id, state: "entry" },
  ]);
  // The one who opened it has it on the petition's own page.
  expect(await sheetsWaiting(world, typist.accountId)).toEqual([]);
});

test("who typed does not check; more than one in twenty wrong sends the batch back", async () => {
  const world = await freshWorld("2026-12-01");
  const paper = await aBatch(world);
  const { petition, typist } = paper;
  expect(await paper.finish()).toMatchObject({ because: "noLines" });
  await paper.type(rows);
  const early = await countBatch(world, typist, petition, await paper.batch());
  expect(early).toMatchObject({ because: "notChecked" });
  await paper.finish();
  expect(await paper.type(rows)).toMatchObject({ because: "notInEntry" });
  expect(await paper.check(rows.slice(1))).toMatchObject({
    because: "notAllRead",
  });
  const wrongly = [aLine(1, "Ana Díaz"), ...rows.slice(1)];
  expect(await paper.check(wrongly)).toMatchObject({
    value: { lines: 5, wrong: 1, passed: false },
  });
  const back = await paper.batch();
  expect(back.state).toBe("entry");
  const [difference] = await listDifferences(world, back);
  expect(difference).toMatchObject({
    line: 1,
    differs: ["name"],
    typed: { name: "Ana Ruiz" },
    again: { name: "Ana Díaz" },
  });
  await takeSecondReading(world, petition, typist, back, difference?.id ?? "");
  await paper.finish();
  // Ben only read; whoever typed a line is refused, however they ask.
  const waits = await paper.batch();
  const ownRows = rows.map(({ seen: _seen, ...row }) => ({ ...row, sheet: 1 }));
  expect(await readSample(world, typist, waits)).toMatchObject({
    because: "ownLines",
  });
  expect(
    await saveCheck(world, typist, petition, waits, ownRows),
  ).toMatchObject({ because: "ownLines" });
  expect(await paper.check(wrongly)).toMatchObject({
    value: { wrong: 0, passed: true },
  });
  const { checks } = await readBatch(world, petition, await paper.batch());
  expect(checks.map(({ wrong, passed }) => [wrong, passed])).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(await countsOf(world, petition.id)).toMatchObject({ counter: 0 });
});

test("paper and online are counted apart and together, and everybody once", async () => {
  const world = await freshWorld("2026-12-01");
  const row = await aPetition(world);
  await aSignature(world, row.id, {
    name: "Ana Ruiz",
    email: "ana@people.example",
    state: "validated",
  });
  const waiting = await aSignature(world, row.id, {
    name: "Beto Lara",
    email: "beto@people.example",
  });
  const paper = await aBatch(world, { petition: row });
  const lines = await counted(world, paper, [
    // The same person, without an address; and again by the mailbox.
    aLine(1, "ANA RUIZ"),
    aLine(2, "Ana Ruizz", { email: "A.na+x@people.example".replace(".", "") }),
    // Signed online and never followed the link: their hand stands for it.
    aLine(3, "Beto Lara", { email: "beto@people.example", a: true, d: true }),
    aLine(4, "Cruz Mena", { email: "mena@people.example" }),
    aLine(5, "Dora Mena", { email: "mena@people.example" }),
    aLine(6, "Eva Mena", { email: "mena@people.example" }),
    aLine(7, "Cruz  Mena"),
    { line: 8, seen: 0, kind: "illegible" },
    { line: 9, seen: 0, kind: "struck" },
  ]);
  expect(lines).toMatchObject({
    names: 7,
    illegible: 1,
    struck: 1,
    counted: 4,
    twiceOnline: 2,
    twicePaper: 1,
    excluded: 0,
  });
  expect(await countsOf(world, row.id)).toMatchObject({ counter: 5, days: 5 });
  const { paper: onPaper, online } = await readPaper(
    world,
    paper.petition,
    paper.typist,
    1,
  );
  expect([onPaper, online]).toEqual([4, 1]);
  expect(await recountPetition(world, row.id)).toBeNull();
  const again = await countBatch(
    world,
    paper.typist,
    paper.petition,
    await paper.batch(),
  );
  expect(again).toMatchObject({ because: "notChecked" });
  const signers = await signersOf(world, row.id);
  const eva = signers.find((s) => s.name === "Eva Mena");
  expect(eva).toMatchObject({ email: "", state: "validated" });
  // Beto's own link goes on working.
  expect(await confirmSignature(world, waiting.tokens.confirm)).toMatchObject({
    ok: true,
  });
  expect(await countsOf(world, row.id)).toMatchObject({ counter: 5 });
  await publishCells(world);
  expect(await publicCounts(world, row.slug)).toMatchObject({
    signatures: 5,
    sources: [
      { source: "online", count: null, fewer_than: 5 },
      { source: "paper", count: null, fewer_than: 5 },
    ],
  });
});

test("who confirms online after signing on paper is counted once", async () => {
  const world = await freshWorld("2026-12-01");
  const row = await aPetition(world);
  const paper = await aBatch(world, { petition: row });
  await counted(world, paper, rows);
  const { tokens } = await aSignature(world, row.id, {
    name: "Ana Ruiz",
    email: "ana@people.example",
  });
  await confirmSignature(world, tokens.confirm);
  expect(await countsOf(world, row.id)).toMatchObject({ counter: 5, days: 5 });
  const { lines } = await readBatch(world, paper.petition, await paper.batch());
  expect(lines).toMatchObject({ counted: 4, twiceOnline: 1 });
  expect(await recountPetition(world, row.id)).toBeNull();
});

test("a batch set aside counts no more and comes back as it was, from either page", async () => {
  const world = await freshWorld("2026-12-01");
  const row = await aPetition(world);
  const paper = await aBatch(world, { petition: row });
  const { petition, typist } = paper;
  await counted(world, paper, rows);
  const numbers = (await countsOf(world, row.id)).numbers;
  const why = "Found to be copied out";
  await setBatchAside(world, typist, petition, await paper.batch(), why);
  expect(await countsOf(world, row.id)).toMatchObject({ counter: 0 });
  await restoreBatch(world, typist, petition, await paper.batch());
  expect(await countsOf(world, row.id)).toMatchObject({ counter: 5, numbers });
  await setBatchAside(world, typist, petition, await paper.batch(), why);
  const { sweepId } = await paper.batch();
  await undoSweep(world, typist, petition, sweepId ?? "");
  expect((await paper.batch()).state).toBe("counted");
  expect(await countsOf(world, row.id)).toMatchObject({ counter: 5, numbers });
  expect(await recountPetition(world, row.id)).toBeNull();
});

test("a batch sent back is corrected, read and counted again, each under its number", async () => {
  const world = await freshWorld("2026-12-01");
  const row = await aPetition(world);
  const paper = await aBatch(world, { petition: row });
  const { petition, typist } = paper;
  await counted(world, paper, rows);
  const { numbers } = await countsOf(world, row.id);
  await sendBatchBack(
    world,
    typist,
    petition,
    await paper.batch(),
    "One name was misread",
  );
  expect(await countsOf(world, row.id)).toMatchObject({ counter: 0 });
  const mended = [{ ...aLine(1, "Ana Rius"), seen: 1 }, ...rows.slice(1)];
  await counted(world, paper, mended);
  expect(await countsOf(world, row.id)).toMatchObject({ counter: 5, numbers });
  const names = (await signersOf(world, row.id)).map((s) => s.name);
  expect(names).toContain("Ana Rius");
  expect(names).toHaveLength(5);
  expect(await recountPetition(world, row.id)).toBeNull();
});

test("who takes their signature back is erased from the sheet, too; a new key and a purge reach paper", async () => {
  const world = await freshWorld("2026-12-01");
  const row = await aPetition(world);
  const paper = await aBatch(world, { petition: row });
  await counted(world, paper, [
    aLine(1, "Ana Ruiz", { email: "ana@people.example" }),
    ...rows.slice(1),
  ]);
  const ana = (await signersOf(world, row.id)).find(
    (s) => s.name === "Ana Ruiz",
  );
  const vault = await vaultOf(world, row.id);
  const link = vault.link("manage", ana?.id ?? "", world.now());
  await withdrawSignature(world, link);
  const sheet = await readSheet(world, paper.typist, await paper.batch(), 1);
  expect(sheet[0]).toMatchObject({ name: "", email: "", kind: "struck" });
  await renewDataKey(world, row.id);
  expect((await resealRows(world)).rows).toBe(10);
  expect(
    (await readSheet(world, paper.typist, await paper.batch(), 1))[1],
  ).toMatchObject({ name: "Beto Lara" });
  await world.db.transaction((trx) =>
    trx
      .updateTable("petitions")
      .set({ state: "closed", closes_on: "2026-12-02" })
      .where("id", "=", row.id)
      .execute(),
  );
  world.setNow("2027-06-01");
  expect(await purgeSigners(world)).toEqual([row.id]);
  const left = await world.db.read
    .selectFrom("paper_lines")
    .select("id")
    .execute();
  expect(left).toEqual([]);
  expect(await countsOf(world, row.id)).toMatchObject({ counter: 4 });
});
