import { readFileSync } from "node:fs";
import { join } from "node:path";

import { backupSqlite } from "@db/backup";
import { sqliteFile } from "@db/connection.server";
import { freshDatabaseUrl, freshWorld } from "@test/support/database";
import {
  aPetition,
  aSignature,
  countsOf,
  signersOf,
} from "@test/support/factories/petitions";
import { testWorld } from "@test/support/world";
import { openDatabase } from "@db/connection.server";
import { expect, onTestFinished, test } from "vitest";

import {
  arrangePurge,
  purgeSigners,
  readPurge,
} from "~/features/petitions/service/purge-signers.server";
import {
  hourlyHistory,
  publicCounts,
  publishCells,
} from "~/features/petitions/service/public-counts.server";
import { findGroupPetition } from "~/features/petitions/service/manage-petition.server";
import { signPetition } from "~/features/petitions/service/sign-petition.server";
import { serverKeysFrom } from "~/server/keys/server-keys.server";
import type { TestWorld } from "@test/support/world";

async function delivered(world: TestWorld, onDate: string) {
  const petition = await aPetition(world, { state: "delivered" });
  await world.db.transaction((trx) =>
    trx
      .insertInto("petition_events")
      .values({
        id: world.newId(),
        petition_id: petition.id,
        kind: "delivered",
        on_date: onDate,
        note: "To the clerk",
        source_url: null,
        signature_count: 1,
        recorded_by: petition.created_by,
        recorded_at: `${onDate}T12:00:00.000Z`,
      })
      .execute(),
  );
  return petition;
}

test("thirty days after the delivery rows and keys go and the counts stay; a hold keeps only its own", async () => {
  const world = await freshWorld("2026-12-01");
  const petition = await delivered(world, "2026-12-01");
  const held = await delivered(world, "2026-12-01");
  for (const { id } of [petition, held]) {
    await aSignature(world, id, { state: "validated" });
  }
  const of = async (id: string, groupId: string) => {
    const found = await findGroupPetition(world, { id, groupIds: [groupId] });
    if (!found) throw new Error("not there");
    return found;
  };
  const by = { accountId: held.created_by };
  const onHold = await of(held.id, held.group_id);
  expect(
    await arrangePurge(world, by, onHold, { purgeOn: null, holdWhy: "short" }),
  ).toMatchObject({ because: "holdWhyShort" });
  expect(
    await arrangePurge(world, by, onHold, {
      purgeOn: "2027-06-01",
      holdWhy: null,
    }),
  ).toMatchObject({ because: "purgeTooLate" });
  await arrangePurge(world, by, onHold, {
    purgeOn: null,
    holdWhy: "Order 12 of the county court",
  });
  world.setNow("2026-12-30");
  expect(await purgeSigners(world)).toEqual([]);
  world.setNow("2027-01-01");
  expect(await purgeSigners(world)).toEqual([petition.id]);
  expect(await purgeSigners(world)).toEqual([]);
  expect(await countsOf(world, petition.id)).toEqual({
    counter: 1,
    days: 1,
    numbers: [],
  });
  const keys = await world.db.read
    .selectFrom("petition_keys")
    .select("petition_id")
    .distinct()
    .execute();
  expect(keys).toEqual([{ petition_id: held.id }]);
  expect(await signersOf(world, held.id)).toHaveLength(1);
  expect(await readPurge(world, petition.id)).toBeNull();
});

test("a group can shorten the time, and a petition that is open again keeps its signers", async () => {
  const world = await freshWorld("2026-12-01");
  const petition = await delivered(world, "2026-12-01");
  await aSignature(world, petition.id, { state: "validated" });
  const found = await findGroupPetition(world, {
    id: petition.id,
    groupIds: [petition.group_id],
  });
  if (!found) throw new Error("not there");
  const by = { accountId: petition.created_by };
  await arrangePurge(world, by, found, {
    purgeOn: "2026-12-05",
    holdWhy: null,
  });
  const set = (state: string) =>
    world.db.transaction((trx) =>
      trx
        .updateTable("petitions")
        .set({ state })
        .where("id", "=", petition.id)
        .execute(),
    );
  world.setNow("2026-12-06");
  await set("open");
  expect(await purgeSigners(world)).toEqual([]);
  await set("delivered");
  expect(await purgeSigners(world)).toEqual([petition.id]);
});

test("of 1,000 purged signers nothing is found in the database's files, and a backup from before opens only with the server's key", async () => {
  if (process.env.TEST_ENGINE === "postgres") return;
  const url = await freshDatabaseUrl();
  const db = openDatabase(url);
  onTestFinished(() => db.close());
  const world = testWorld(db, "2026-12-01");
  const petition = await aPetition(world);
  const canary = (n: number) => `Canary${n}x Quillfeather`;
  for (let n = 0; n < 1_000; n += 1) {
    await signPetition(world, {
      slug: petition.slug,
      typed: {
        name: canary(n),
        email: `canary${n}x@quillfeather.example`,
        postalCode: "90802",
        comment: `Comment of canary${n}x`,
        disclosure: "full",
      },
      locale: "en",
      origin: "http://localhost:3000",
      network: `198.51.${n >> 4}.7`,
    });
  }
  const file = sqliteFile(url);
  const found = (path: string) => {
    const bytes = readFileSync(path).toString("latin1").toLowerCase();
    return ["canary", "quillfeather"].filter((word) => bytes.includes(word));
  };
  const backup = join(file, "..", `before-${process.pid}.db`);
  await backupSqlite(db, backup);
  const sealed = await world.db.read
    .selectFrom("signatures")
    .select(["sealed"])
    .limit(3)
    .execute();
  await world.db.transaction((trx) =>
    trx
      .updateTable("petitions")
      .set({ state: "closed", closes_on: "2026-08-01" })
      .execute(),
  );
  expect(await purgeSigners(world)).toEqual([petition.id]);
  for (const path of [file, `${file}-wal`, backup]) {
    expect(found(path), path).toEqual([]);
  }
  // Not even what was sealed is left where it stood.
  const now = readFileSync(file).toString("latin1");
  for (const row of sealed) {
    expect(now.includes(row.sealed.slice(0, 60))).toBe(false);
  }
  const old = openDatabase(backup);
  onTestFinished(() => old.close());
  const thief = {
    ...testWorld(old),
    keys: serverKeysFrom([Buffer.alloc(32, 9).toString("base64")]),
  };
  await expect(signersOf(thief, petition.id)).rejects.toThrow("server key");
  expect(await signersOf(testWorld(old), petition.id)).toHaveLength(1_000);
});

test("parts are shown as multiples of five, once an hour; the whole is exact", async () => {
  const world = await freshWorld();
  const petition = await aPetition(world);
  const sign = (placeMatch: string) =>
    aSignature(world, petition.id, { state: "validated", placeMatch });
  for (let n = 0; n < 7; n += 1) await sign("inside");
  for (let n = 0; n < 3; n += 1) await sign("outside");
  await publishCells(world);
  const match = async () =>
    (await publicCounts(world, petition.slug))?.match.map((cell) => [
      cell.match,
      cell.count,
    ]);
  expect(await match()).toEqual([
    ["inside", 5],
    ["outside", null],
  ]);
  await sign("inside");
  await publishCells(world);
  expect(await match()).toEqual([
    ["inside", 5],
    ["outside", null],
  ]);
  await sign("inside");
  await sign("inside");
  await publishCells(world);
  expect((await match())?.[0]).toEqual(["inside", 10]);
  expect(await publicCounts(world, petition.slug)).toMatchObject({
    signatures: 13,
  });
  expect(await hourlyHistory(world, petition.slug)).toEqual([
    { hour: "2026-12-01T18:00:00Z", confirmed: 13, total: 13 },
  ]);
});
