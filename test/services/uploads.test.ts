import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, readFile, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test, vi } from "vitest";

import { aFile, aTable } from "~/features/transfers/csv/riverbend.test-data";
import {
  guessTable,
  keepPiece,
  rowsOfTable,
} from "~/features/transfers/service/saved-table.server";
import { planTable } from "~/features/transfers/service/match-table.server";
import {
  standingOf,
  startWork,
} from "~/features/transfers/service/start-work.server";
import {
  stands,
  WorkAtHand,
} from "~/features/transfers/service/table-work.server";
import {
  makeUploadFolder,
  sweepWorkFolder,
} from "~/features/transfers/service/work-folder.server";
import { discardUpload } from "~/features/transfers/service/work-table.server";
import { createLogger } from "~/server/log.server";
import { receiveFiles } from "~/server/http/receive-files.server";

import { bringFiles, prepareUploads } from "../support/bring-files";
import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";
import { aZip } from "../support/zip";

const MARCH = aTable(
  ["date", "title", "result", "Vega", "Ortiz"],
  ["2026-03-03", "Trees", "Passed", "Yea", "Nay"],
);
const APRIL = aTable(
  ["date", "title", "result", "Vega", "Ortiz"],
  ["2026-04-07", "Parks", "Passed", "Yea", "Yea"],
);
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function riverbend() {
  const world = await freshWorld("2026-06-10T18:00:00.000Z");
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const zipped = (bytes: Uint8Array, options: { megabytes?: number } = {}) =>
    prepareUploads(world, by, {
      place: place.slug,
      files: [{ name: "votes.zip", bytes }],
      ...options,
    });
  return { world, place, by, zipped };
}

test("a zip of tables is one table, without what file managers leave in it", async () => {
  const { world, zipped } = await riverbend();
  const brought = await zipped(
    aZip(
      { name: "2026/march.csv", bytes: bytesOf(MARCH) },
      { name: "2026/", bytes: bytesOf("") },
      { name: "__MACOSX/2026/._march.csv", bytes: bytesOf("x") },
      { name: ".DS_Store", bytes: bytesOf("x") },
      { name: "2026/april.csv", bytes: bytesOf(APRIL) },
    ),
  );
  expect(brought).toMatchObject({ ok: true, next: "columns" });
  const files = await rowsOfTable(world, brought.ok ? brought.id : "");
  expect(files.map(({ name }) => name)).toEqual(["march.csv", "april.csv"]);
});

test("a file of JSON past the ceiling is refused by name, alone and in a zip", async () => {
  const { world, by, place, zipped } = await riverbend();
  const large = { name: "2025.json", bytes: Buffer.alloc(50_000_001, "[1],") };
  const refused = {
    because: "jsonTooBig",
    params: { file: "2025.json", most: 50 },
  };
  const alone = await prepareUploads(world, by, {
    place: place.slug,
    files: [large],
  });
  expect(alone).toMatchObject(refused);
  const small = { name: "2024.json", bytes: bytesOf("[]") };
  const most = { ...large, bytes: Buffer.alloc(50_000_001, noise()) };
  expect(await zipped(aZip(small, most))).toMatchObject(refused);
});

/** Letters that do not pack to nothing: a zip of such is no trap. */
function noise(): string {
  let n = 7;
  return `[${Array.from({ length: 20_000 }, () => (n = (n * 16_807) % 2_147_483_647)).join()}]`;
}

test("files of a zip are one record, whichever of them tells whose they are", async () => {
  const { world, by, place } = await riverbend();
  const vote = { VoteId: 1, VotePersonId: 2, VotePersonName: "Ana Vega" };
  const brought = await prepareUploads(world, by, {
    place: place.slug,
    files: [
      { name: "people.json", bytes: bytesOf('{"persons": []}') },
      { name: "votes.json", bytes: bytesOf(JSON.stringify([vote])) },
    ],
  });
  expect(brought).toMatchObject({ ok: true, next: "run" });
  const { system } = await world.db.read
    .selectFrom("import_runs")
    .select("system")
    .executeTakeFirstOrThrow();
  expect(system).toMatch(/^legistar/);
});

test("the rows of a long table come back whole and in order, as often as they are asked for", async () => {
  const { world, zipped } = await riverbend();
  const brought = await zipped(
    aZip({ name: "march.csv", bytes: bytesOf(MARCH) }),
  );
  const id = brought.ok ? brought.id : "";
  // Each row a piece of its own: more than are read at once.
  for (let position = 1; position <= 10; position += 1) {
    const piece = `[${position + 2},["2026-03-04"]]`;
    await keepPiece(world, id, position, { file: "march.csv", piece });
  }
  const [file] = await rowsOfTable(world, id);
  for (const _ of ["once", "and again"]) {
    const numbers = [...(file?.pieces ?? [])].map(
      (piece) => (JSON.parse(piece) as [number])[0],
    );
    expect(numbers).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  }
});

test("a zip that is a trap, locked, empty or holds a zip is refused by name", async () => {
  const { zipped } = await riverbend();
  const march = { name: "march.csv", bytes: bytesOf(MARCH) };
  expect(
    await zipped(aZip(march, { name: "more.zip", bytes: aZip(march) })),
  ).toMatchObject({ because: "zipNested", params: { entry: "more.zip" } });
  expect(await zipped(aZip({ ...march, locked: true }))).toMatchObject({
    because: "zipLocked",
    params: { entry: "march.csv" },
  });
  const zeros = { name: "zeros.csv", bytes: new Uint8Array(8_000_000) };
  expect(await zipped(aZip(zeros))).toMatchObject({
    because: "zipBomb",
    params: { entry: "zeros.csv" },
  });
  expect(await zipped(aZip(march, zeros), { megabytes: 2 })).toMatchObject({
    because: "zipTooMuch",
    params: { megabytes: 2 },
  });
  expect(await zipped(aZip())).toMatchObject({ because: "zipEmpty" });
  expect(await zipped(bytesOf("PK no zip"))).toMatchObject({
    because: "zipDamaged",
  });
  expect(
    await zipped(aZip({ name: "../../march.csv", bytes: bytesOf(MARCH) })),
  ).toMatchObject({ because: "zipDamaged" });
});

test("files lie in a folder of the server's own until they are read", async () => {
  const { world, place, by } = await riverbend();
  const upload = await bringFiles(world, by, {
    place: place.slug,
    files: [aFile(MARCH)],
  });
  expect(statSync(upload.folder).mode & 0o777).toBe(0o700);
  await upload.work();
  expect(standingOf(await upload.waiting()).next).toBe("columns");
  expect(existsSync(upload.folder)).toBe(false);
});

test("a reading that died is taken up again, by one process at a time", async () => {
  const { world, place, by } = await riverbend();
  const upload = await bringFiles(world, by, {
    place: place.slug,
    files: [aFile(MARCH)],
  });
  const dead = await WorkAtHand.begin(world, upload.id);
  expect(dead).not.toBeNull();
  await upload.work();
  expect((await upload.waiting()).about.work?.state).toBe("running");

  world.pass({ minutes: 3 });
  await upload.work();
  expect(standingOf(await upload.waiting()).next).toBe("columns");
  // The one thought dead comes back and finds that it is nobody's any more.
  await expect(dead?.say({ done: 1 })).rejects.toThrow();
});

test("an upload set aside is gone, with its files", async () => {
  const { world, place, by } = await riverbend();
  const upload = await bringFiles(world, by, {
    place: place.slug,
    files: [aFile(MARCH)],
  });
  await discardUpload(world, upload.id, upload.site);
  expect(existsSync(upload.folder)).toBe(false);
  await expect(upload.waiting()).rejects.toThrow();
});

test("an upload set aside while its dry run ends leaves no import behind", async () => {
  const { world, place, by } = await riverbend();
  const upload = await bringFiles(world, by, {
    place: place.slug,
    files: [aFile(MARCH)],
  });
  await upload.work();
  const waiting = await upload.waiting();
  const { mapping } = await guessTable(world, waiting);
  const told: number[] = [];
  const planning = planTable(world, by, waiting, mapping, {
    onProgress: async ({ done, total }) => {
      told.push(done / total);
      if (done === total) await discardUpload(world, upload.id, upload.site);
    },
  });
  await expect(planning).rejects.toThrow();
  expect(told.at(-1)).toBe(1);
  const runs = world.db.read.selectFrom("import_runs").select("id");
  expect(await runs.execute()).toEqual([]);
});

test("while rows become rolls, it is told how far they are", async () => {
  const { world, place, by } = await riverbend();
  const rows = Array.from({ length: 3_000 }, (_, row) => [
    "2026-03-03",
    `Item ${row % 500}`,
    `Member ${Math.floor(row / 500)}`,
    "Yea",
  ]);
  const upload = await bringFiles(world, by, {
    place: place.slug,
    files: [aFile(aTable(["date", "title", "member", "vote"], ...rows))],
  });
  await upload.work();
  const waiting = await upload.waiting();
  const { mapping } = await guessTable(world, waiting);
  const told: number[] = [];
  await planTable(world, by, waiting, mapping, {
    onProgress: ({ done, total }) => void told.push(done / total),
  });
  expect(
    told.filter((share) => share > 0 && share < 0.5).length,
  ).toBeGreaterThan(3);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test("work behind other work waits, and counts as stopped only when nobody waits with it", async () => {
  const { world, place, by } = await riverbend();
  const upload = await bringFiles(world, by, {
    place: place.slug,
    files: [aFile(MARCH, "votes.zip")],
  });
  const standsStill = async () => {
    const { work } = (await upload.waiting()).about;
    if (work?.state !== "waiting") throw new Error(String(work?.state));
    return stands(world, work);
  };
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  let turn = () => {};
  const queued = new Promise<void>((resolve) => (turn = resolve));
  const apart = vi.fn(() => queued);
  const started = startWork(
    { world, log: createLogger("silent"), env: upload.site, apart },
    upload.id,
    by.groupId,
  );
  await vi.waitFor(() => expect(apart).toHaveBeenCalledOnce());
  world.pass({ minutes: 3 });
  expect(await standsStill()).toBe(true);
  vi.advanceTimersByTime(60_000);
  await vi.waitFor(async () => expect(await standsStill()).toBe(false));
  // Its turn came, and the process died before it began.
  turn();
  await started;
  expect((await upload.waiting()).about.work?.state).toBe("failed");
});

test("what an upload left that broke off is swept away after a day", async () => {
  const folder = await mkdtemp(join(tmpdir(), "groundwork-uploads-"));
  const old = await makeUploadFolder(folder, "old");
  await makeUploadFolder(folder, "new");
  await utimes(old, new Date(), new Date(Date.now() - 25 * 3_600_000));
  await sweepWorkFolder(folder, new Date());
  expect(readdirSync(folder)).toEqual(["new"]);
});

async function received(form: FormData | Request, megabytes = 1) {
  const folder = await mkdtemp(join(tmpdir(), "groundwork-uploads-"));
  const request =
    form instanceof Request
      ? form
      : new Request("http://localhost/import", { method: "POST", body: form });
  const got = await receiveFiles(request, folder, { megabytes, files: 3 });
  return { ...got, folder };
}

test("a form's files go to the folder under numbers, whatever they are called", async () => {
  const form = new FormData();
  form.set("place", "riverbend-ca");
  const name = "votes; a=b ñ.csv";
  form.append("files", new File([MARCH], name));
  form.append("files", new File([], ""));
  const { fields, files, problem, folder } = await received(form);
  expect(fields.get("place")).toBe("riverbend-ca");
  expect(files).toEqual([{ number: 0, name, bytes: bytesOf(MARCH).length }]);
  expect(await readFile(join(folder, "0"), "utf8")).toBe(MARCH);
  expect(problem).toBeNull();
});

test("too much, too many and nothing each have their sentence; a cut form is none", async () => {
  const form = new FormData();
  form.append("files", new File([new Uint8Array(1_200_000)], "big.csv"));
  const big = await received(form);
  expect(big.problem).toEqual({
    because: "tooMuch",
    params: { megabytes: 1 },
  });
  expect(statSync(join(big.folder, "0")).size).toBeLessThanOrEqual(1_000_000);

  const many = new FormData();
  for (const name of ["a", "b", "c", "d"]) {
    many.append("files", new File(["x"], name));
  }
  expect((await received(many)).problem?.because).toBe("tooManyFiles");
  const none = new FormData();
  none.append("files", new File([], ""));
  expect((await received(none)).problem?.because).toBe("noFiles");

  const cut = new Request("http://localhost/import", {
    method: "POST",
    headers: { "Content-Type": "multipart/form-data; boundary=x" },
    body: '--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nabc',
  });
  await expect(received(cut)).rejects.toMatchObject({ status: 400 });
  const endless = new FormData();
  endless.append("files", new File([new Uint8Array(4_000_000)], "big.csv"));
  await expect(received(endless)).rejects.toMatchObject({ status: 413 });
});
