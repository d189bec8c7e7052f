import { readFileSync, readdirSync } from "node:fs";

import { describe, expect, test } from "vitest";

import {
  PAIRS_OF_OFFICIALS,
  ROWS_OF_OFFICIALS,
} from "@db/queries/official-merges.server";

import { freshWorld } from "@test/support/database";
import { aCampaign, aDemand } from "@test/support/factories/campaigns";
import { aBody, aTerm, anOfficial } from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aTask } from "@test/support/factories/tasks";
import { aLean, aMeeting, aMotion, aRoll } from "@test/support/factories/votes";
import type { TestWorld } from "@test/support/world";

import { addOfficial } from "~/features/officials/service/keep-officials.server";
import {
  compareTwins,
  mergedInto,
  mergeOfficials,
  mergesInto,
  undoMerge,
} from "~/features/officials/service/merge-officials.server";

/** Ana Vega, who became Ana Kim: a page of each name, with all there can be. */
async function twins() {
  const world = await freshWorld();
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const council = await aBody(world, { placeId: place.id, seats: 3 });
  const vega = await anOfficial(world, { placeId: place.id, name: "Ana Vega" });
  const kim = await anOfficial(world, { placeId: place.id, name: "Ana Kim" });
  await aTerm(world, { officialId: vega.id, bodyId: council.id });
  await aTerm(world, {
    officialId: kim.id,
    bodyId: council.id,
    seatId: council.seats[1]?.id ?? null,
    startsOn: "2026-01-01",
  });
  const meeting = await aMeeting(world, council.id, { status: "held" });
  const before = await aMotion(world, council.id, { meetingId: meeting.id });
  const after = await aMotion(world, council.id, { meetingId: meeting.id });
  await aRoll(world, before.id, [
    { officialId: vega.id, printedName: "Vega", option: "yes" },
  ]);
  await aRoll(world, after.id, [
    { officialId: kim.id, printedName: "Kim", option: "no" },
  ]);
  // She was in the chair when the roll was called.
  await world.db.transaction((trx) =>
    trx.updateTable("roll_calls").set({ presided_by: kim.id }).execute(),
  );
  const campaign = await aCampaign(world, {
    groupId: group.id,
    jurisdictionId: place.id,
    createdBy: rosa.id,
  });
  for (const officialId of [vega.id, kim.id]) {
    await aLean(world, {
      motionId: before.id,
      officialId,
      groupId: group.id,
      recordedBy: rosa.id,
    });
    await aTask(world, {
      groupId: group.id,
      createdBy: rosa.id,
      officialId,
    });
  }
  const both = await aDemand(world, campaign);
  const only = await aDemand(world, campaign);
  await world.db.transaction(async (trx) => {
    await trx
      .insertInto("demand_officials")
      .values([
        { demand_id: both.id, official_id: vega.id },
        { demand_id: both.id, official_id: kim.id },
        { demand_id: only.id, official_id: kim.id },
      ])
      .execute();
    await trx
      .insertInto("external_ids")
      .values({
        system: "legistar:riverbend",
        kind: "official",
        external_id: "77",
        subject_id: kim.id,
        row_hash: "h",
      })
      .execute();
    await trx
      .updateTable("officials")
      .set({
        email: "ana.kim@riverbend.example",
        contact_source_url: "https://riverbend.example/council",
        contact_verified_on: "2026-02-01",
      })
      .where("id", "=", kim.id)
      .execute();
  });
  return { world, place, group, by, council, vega, kim, both, only };
}

const WATCHED = [
  "officials",
  "external_ids",
  ...ROWS_OF_OFFICIALS.map((of) => of.split(".")[0] as "terms"),
  ...(Object.keys(PAIRS_OF_OFFICIALS) as "demand_officials"[]),
] as const;

/** Everything a merge may touch, in a fixed order. */
async function everything(world: TestWorld) {
  const tables = [];
  for (const table of WATCHED) {
    const rows = await world.db.read
      .selectFrom(table as "officials")
      .selectAll()
      .execute();
    tables.push([table, rows.map((row) => JSON.stringify(row)).sort()]);
  }
  return tables;
}

const why = "Married in May; the clerk prints both names.";

describe.each(["the new name stays", "the old name stays"])(
  "a merge in which %s",
  (direction) => {
    const ends = (vega: { id: string }, kim: { id: string }) =>
      direction === "the new name stays"
        ? { keptId: kim.id, mergedId: vega.id }
        : { keptId: vega.id, mergedId: kim.id };

    test("shows everything under one page, and the votes as printed", async () => {
      const { world, by, group, vega, kim, both, only } = await twins();
      const { keptId, mergedId } = ends(vega, kim);
      const merged = await mergeOfficials(world, by, { keptId, mergedId, why });
      expect(merged.ok).toBe(true);
      const { first, second } = await compareTwins(
        world,
        [keptId, mergedId],
        [group.id],
      );
      expect(first).toEqual({
        // The two terms say the same: the one that names a seat stays.
        terms: 1,
        votes: 2,
        leans: 2,
        tasks: 2,
        contacts: 0,
        demands: 2,
      });
      expect(Object.values(second).every((count) => count === 0)).toBe(true);
      const db = world.db.read;
      const votes = await db
        .selectFrom("cast_votes")
        .select(["official_id", "printed_name"])
        .orderBy("printed_name")
        .execute();
      expect(votes).toEqual([
        { official_id: keptId, printed_name: "Kim" },
        { official_id: keptId, printed_name: "Vega" },
      ]);
      const terms = await db
        .selectFrom("terms")
        .select(["official_id", "seat_id"])
        .execute();
      expect(terms).toHaveLength(1);
      expect(terms[0]?.seat_id).not.toBeNull();
      const demands = await db
        .selectFrom("demand_officials")
        .select(["demand_id", "official_id"])
        .execute();
      expect(new Set(demands.map((row) => row.demand_id))).toEqual(
        new Set([both.id, only.id]),
      );
      const named = await db
        .selectFrom("external_ids")
        .select("subject_id")
        .execute();
      expect(named).toEqual([{ subject_id: keptId }]);
      const official = await db
        .selectFrom("officials")
        .select(["id", "email"])
        .execute();
      expect(official).toEqual([
        { id: keptId, email: "ana.kim@riverbend.example" },
      ]);
    });

    test("leads the old address on, until it is undone exactly", async () => {
      const { world, by, vega, kim } = await twins();
      const { keptId, mergedId } = ends(vega, kim);
      const slugs = { [vega.id]: vega.slug, [kim.id]: kim.slug };
      const untouched = await everything(world);
      await mergeOfficials(world, by, { keptId, mergedId, why });
      expect(await mergedInto(world, slugs[mergedId])).toBe(slugs[keptId]);
      expect(await everything(world)).not.toEqual(untouched);
      const [merge] = await mergesInto(world, keptId);
      const undone = await undoMerge(world, by, merge?.id ?? "");
      expect(undone).toEqual({
        ok: true,
        value: { keptSlug: slugs[keptId], backSlug: slugs[mergedId] },
      });
      expect(await everything(world)).toEqual(untouched);
      expect(await mergedInto(world, slugs[mergedId])).toBeNull();
      expect(await undoMerge(world, by, merge?.id ?? "")).toMatchObject({
        because: "not_found",
      });
    });
  },
);

test("two who voted in one roll are two people and stay two pages", async () => {
  const { world, by, council, vega, kim } = await twins();
  const motion = await aMotion(world, council.id, { title: "Item 9" });
  await aRoll(world, motion.id, [
    { officialId: vega.id, option: "yes" },
    { officialId: kim.id, option: "no" },
  ]);
  const { rolls } = await compareTwins(world, [vega.id, kim.id], []);
  expect(rolls.map(({ title }) => title)).toEqual(["Item 9"]);
  const untouched = await everything(world);
  expect(
    await mergeOfficials(world, by, {
      keptId: kim.id,
      mergedId: vega.id,
      why,
    }),
  ).toMatchObject({ because: "both_voted" });
  expect(await everything(world)).toEqual(untouched);
});

test("what was recorded after the merge stays when it is undone", async () => {
  const { world, by, group, council, vega, kim } = await twins();
  await mergeOfficials(world, by, { keptId: kim.id, mergedId: vega.id, why });
  const motion = await aMotion(world, council.id);
  const later = await aLean(world, {
    motionId: motion.id,
    officialId: kim.id,
    groupId: group.id,
    recordedBy: by.accountId,
  });
  const [merge] = await mergesInto(world, kim.id);
  await undoMerge(world, by, merge?.id ?? "");
  const lean = await world.db.read
    .selectFrom("leans")
    .select("official_id")
    .where("id", "=", later.id)
    .executeTakeFirst();
  expect(lean?.official_id).toBe(kim.id);
});

test("a page merged twice leads to the last, and is undone from the last", async () => {
  const { world, by, place, vega, kim } = await twins();
  const third = await anOfficial(world, { placeId: place.id, name: "A. Kim" });
  await mergeOfficials(world, by, { keptId: kim.id, mergedId: vega.id, why });
  await mergeOfficials(world, by, { keptId: third.id, mergedId: kim.id, why });
  expect(await mergedInto(world, vega.slug)).toBe(third.slug);
  const first = await world.db.read
    .selectFrom("official_merges")
    .select("id")
    .where("merged_id", "=", vega.id)
    .executeTakeFirstOrThrow();
  expect(await undoMerge(world, by, first.id)).toMatchObject({
    because: "merged_on",
  });
  const [last] = await mergesInto(world, third.id);
  expect((await undoMerge(world, by, last?.id ?? "")).ok).toBe(true);
  expect((await undoMerge(world, by, first.id)).ok).toBe(true);
});

test("of two pages put into one the later comes out first, and all is as before", async () => {
  const { world, by, place, vega, kim } = await twins();
  const third = await anOfficial(world, { placeId: place.id, name: "A. Kim" });
  const before = await everything(world);
  const mergeInto = async (mergedId: string) => {
    await mergeOfficials(world, by, { keptId: third.id, mergedId, why });
    const [newest] = await mergesInto(world, third.id);
    world.pass({ minutes: 1 });
    return newest?.id ?? "";
  };
  // Both have a demand and a term in common: the second sets aside the first's.
  const first = await mergeInto(vega.id);
  const second = await mergeInto(kim.id);
  expect(await undoMerge(world, by, first)).toMatchObject({
    because: "merged_on",
  });
  expect((await undoMerge(world, by, second)).ok).toBe(true);
  expect((await undoMerge(world, by, first)).ok).toBe(true);
  expect(await undoMerge(world, by, first)).toMatchObject({
    because: "not_found",
  });
  expect(await everything(world)).toEqual(before);
});

test("nobody new gets the address of a page that leads elsewhere", async () => {
  const { world, by, kim } = await twins();
  const add = () =>
    world.db.transaction((trx) =>
      addOfficial(world, trx, by, { place: "riverbend-ca", name: "Dev Anand" }),
    );
  const first = await add();
  if (!first.ok) throw new Error(first.because);
  await mergeOfficials(world, by, {
    keptId: kim.id,
    mergedId: first.value.id,
    why,
  });
  const second = await add();
  expect(second.ok && second.value.slug).not.toBe(first.value.slug);
});

test("officials of two places, and a page with itself, are not merged", async () => {
  const { world, by, kim } = await twins();
  const elsewhere = await aPlace(world, { slug: "elmwood-ca" });
  const other = await anOfficial(world, { placeId: elsewhere.id });
  const merge = (mergedId: string) =>
    mergeOfficials(world, by, { keptId: kim.id, mergedId, why });
  expect(await merge(other.id)).toMatchObject({ because: "other_place" });
  expect(await merge(kim.id)).toMatchObject({ because: "same_page" });
  expect(await merge("nobody")).toMatchObject({ because: "not_found" });
});

test("every column that points at officials moves with a merge", () => {
  const known = new Set<string>([
    ...ROWS_OF_OFFICIALS,
    ...Object.keys(PAIRS_OF_OFFICIALS).map((table) => `${table}.official_id`),
  ]);
  const pointing = readdirSync("migrations")
    .map((name) => readFileSync(`migrations/${name}`, "utf8"))
    .flatMap((text) => text.split(/;\s*\n/))
    .flatMap((statement) => {
      const table = /(?:create|alter) table (\w+)/.exec(statement)?.[1] ?? "";
      return [
        ...statement.matchAll(/(\w+) text[^,\n]* references officials \(id\)/g),
      ].map((column) => `${table}.${column[1]}`);
    });
  expect(pointing.length).toBeGreaterThanOrEqual(8);
  expect(pointing.filter((column) => !known.has(column))).toEqual([]);
});

test("a corrected roll is one vote in what is compared", async () => {
  const world = await freshWorld();
  const place = await aPlace(world);
  const council = await aBody(world, { placeId: place.id });
  const vega = await anOfficial(world, { placeId: place.id, name: "Ana Vega" });
  const kim = await anOfficial(world, { placeId: place.id, name: "Ana Kim" });
  const { id } = await aMotion(world, council.id);
  await aRoll(world, id, [{ officialId: vega.id, option: "no" }]);
  await aRoll(world, id, [{ officialId: vega.id, option: "yes" }], {
    version: 2,
  });
  const { first, second } = await compareTwins(world, [vega.id, kim.id], []);
  expect([first.votes, second.votes]).toEqual([1, 0]);
});
