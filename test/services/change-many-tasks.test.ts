import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aGroup, aMember } from "@test/support/factories/people";
import { mailsOf } from "@test/support/factories/petitions";
import { aTask, claimsOf } from "@test/support/factories/tasks";
import type { TestWorld } from "@test/support/world";
import { expect, test } from "vitest";

import type { BatchForm } from "~/features/tasks/batches/schema";
import {
  changeMany,
  previewBatch,
  readBatches,
  readChosenTasks,
} from "~/features/tasks/service/change-many.server";
import { undoBatch } from "~/features/tasks/service/undo-many.server";

const site = { publicUrl: "https://board.example" };

async function aBoard(world: TestWorld) {
  world.setNow("2026-11-21T12:00:00Z");
  const { group, rosa, campaign } = await aCampaignOfRosas(world);
  const by = { accountId: rosa.id, groupIds: [group.id] };
  const row = (id: string) =>
    world.db.read
      .selectFrom("tasks")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
  const task = async (given: Partial<Parameters<typeof aTask>[1]> = {}) => {
    const { id } = await aTask(world, {
      groupId: group.id,
      createdBy: rosa.id,
      ...given,
    });
    return { id, ...(await row(id)) };
  };
  /** Sees what would change, and does it. */
  const change = async (ids: readonly string[], form: BatchForm) => {
    const { seen } = await previewBatch(world, by.groupIds, ids, form);
    return changeMany(world, site, by, ids, { ...form, seen });
  };
  const undoLast = async () => {
    const [last] = await readBatches(world, by.groupIds);
    return undoBatch(world, site, by, last?.id ?? "");
  };
  return { group, rosa, campaign, by, task, change, undoLast, row };
}

test("shifts move together, who signed up is told, and one step puts them back", async () => {
  const world = await freshWorld();
  const { group, task, change, undoLast, row } = await aBoard(world);
  const ben = await aMember(world, group.id, "volunteer", { name: "Ben" });
  const shift = await task({
    claims: [{ accountId: ben.id, state: "confirmed" }],
  });
  const due = await task({ startsAt: null, dueOn: "2026-12-01" });
  const done = await task({ state: "done" });
  const ids = [shift.id, due.id, done.id];
  expect(await change(ids, { what: "move", days: 7 })).toEqual({
    ok: true,
    value: { tasks: 2 },
  });
  expect(await row(shift.id)).toMatchObject({
    starts_at: "2026-12-12T18:00:00.000Z",
    ends_at: "2026-12-12T20:00:00.000Z",
  });
  expect(await row(due.id)).toMatchObject({ due_on: "2026-12-08" });
  expect(await row(done.id)).toEqual(done);
  expect(await claimsOf(world, shift.id)).toMatchObject([
    { state: "registered" },
  ]);
  expect(await mailsOf(world)).toHaveLength(1);
  expect(await undoLast()).toEqual({
    ok: true,
    value: { putBack: 2, left: 0 },
  });
  expect(await row(shift.id)).toEqual(shift);
  expect(await row(due.id)).toEqual(due);
  expect(await mailsOf(world)).toHaveLength(2);
  expect(await undoLast()).toMatchObject({ ok: false });
});

test("all of it or nothing: who looked before a colleague changed a task looks again", async () => {
  const world = await freshWorld();
  const { by, task, row, change } = await aBoard(world);
  const one = await task();
  const two = await task({ title: "Phone bank" });
  const ids = [one.id, two.id];
  const form = { what: "close" } as const;
  const { seen } = await previewBatch(world, by.groupIds, ids, form);
  await change([two.id], { what: "move", days: 1 });
  expect(await changeMany(world, site, by, ids, { ...form, seen })).toEqual({
    ok: false,
    because: "someone_was_first",
  });
  expect(await row(one.id)).toMatchObject({ state: "open" });
  // What was seen for one wish does not allow another.
  const move = await previewBatch(world, by.groupIds, ids, {
    what: "move",
    days: 1,
  });
  expect(
    await changeMany(world, site, by, ids, {
      what: "remove",
      seen: move.seen,
    }),
  ).toMatchObject({ ok: false });
});

test("a second submit of the same form changes nothing more", async () => {
  const world = await freshWorld();
  const { by, task, row } = await aBoard(world);
  const { id } = await task();
  const form = { what: "move", days: 7 } as const;
  const { seen } = await previewBatch(world, by.groupIds, [id], form);
  for (let n = 0; n < 2; n += 1) {
    expect(
      await changeMany(world, site, by, [id], { ...form, seen, once: "k" }),
    ).toMatchObject({ ok: true, value: { tasks: 1 } });
  }
  expect(await row(id)).toMatchObject({
    starts_at: "2026-12-12T18:00:00.000Z",
  });
  expect(await readBatches(world, by.groupIds)).toHaveLength(1);
});

test("another group's task is not there, and nobody of theirs can lead ours", async () => {
  const world = await freshWorld();
  const { by, task, change, row, rosa } = await aBoard(world);
  const other = await aGroup(world, { slug: "hillside" });
  const omar = await aMember(world, other.id, "organizer", { name: "Omar" });
  const own = await task();
  const theirs = await aTask(world, {
    groupId: other.id,
    createdBy: omar.id,
  });
  const ids = [own.id, theirs.id];
  const chosen = await readChosenTasks(world, by.groupIds, ids);
  expect(chosen.tasks.map(({ id }) => id)).toEqual([own.id]);
  expect(chosen.leads.map(({ id }) => id)).not.toContain(omar.id);
  expect(await change(ids, { what: "remove" })).toMatchObject({
    value: { tasks: 1 },
  });
  expect(await row(theirs.id)).toMatchObject(theirs);
  const second = await task();
  expect(await change([second.id], { what: "lead", lead: omar.id })).toEqual({
    ok: false,
    because: "nothingToChange",
  });
  expect(
    await change([second.id], { what: "lead", lead: rosa.id }),
  ).toMatchObject({ ok: true });
  expect(await row(second.id)).toMatchObject({ lead_account_id: rosa.id });
  // Nor does their organizer undo what ours did.
  const [last] = await readBatches(world, by.groupIds);
  expect(
    await undoBatch(
      world,
      site,
      { accountId: omar.id, groupIds: [other.id] },
      last?.id ?? "",
    ),
  ).toMatchObject({ ok: false });
});

test("closed, opened, published and put into a campaign; each undone", async () => {
  const world = await freshWorld();
  const { campaign, task, change, undoLast, row } = await aBoard(world);
  const one = await task();
  const unsafe = await task({ script: "Call Rosa at 555-867-5309 at home." });
  const ids = [one.id, unsafe.id];
  for (const [form, after, tasks] of [
    [{ what: "close" }, { state: "done" }, 2],
    [{ what: "publish" }, { visibility: "public" }, 1],
    [
      { what: "campaign", campaign: campaign.id },
      { campaign_id: campaign.id },
      2,
    ],
  ] as const) {
    expect(await change(ids, form)).toMatchObject({ value: { tasks } });
    expect(await row(one.id)).toMatchObject(after);
    expect(await undoLast()).toMatchObject({ value: { putBack: tasks } });
    expect(await row(one.id)).toEqual(one);
    expect(await row(unsafe.id)).toEqual(unsafe);
  }
  const done = await task({ state: "done" });
  expect(await change([done.id], { what: "reopen" })).toMatchObject({
    ok: true,
  });
  expect(await row(done.id)).toMatchObject({ state: "open", ended_at: null });
  await undoLast();
  expect(await row(done.id)).toEqual(done);
});

test("deleted tasks come back whole; one that somebody signed up for stays", async () => {
  const world = await freshWorld();
  const { group, rosa, task, change, undoLast, row, by } = await aBoard(world);
  const gone = await task({ ask: "Vote no" });
  const kept = await task({
    claims: [{ accountId: rosa.id, state: "cancelled" }],
  });
  const asked = await task({ visibility: "public" });
  await world.db.transaction((trx) =>
    trx
      .insertInto("task_links")
      .values({
        token_hash: "h",
        task_id: asked.id,
        canonical_email: "ana@example.org",
        email: "ana@example.org",
        name: "Ana",
        locale: "es",
        created_at: "2026-11-21T00:00:00.000Z",
        expires_at: "2026-11-22T00:00:00.000Z",
      })
      .execute(),
  );
  const ids = [gone.id, kept.id, asked.id];
  expect(await change(ids, { what: "remove" })).toMatchObject({
    value: { tasks: 1 },
  });
  expect(await row(gone.id)).toBeUndefined();
  expect(await undoLast()).toMatchObject({ value: { putBack: 1 } });
  expect(await row(gone.id)).toEqual(gone);
  const log = await world.db.read
    .selectFrom("activity")
    .select(["verb", "detail"])
    .where("group_id", "=", group.id)
    .where("verb", "like", "tasks.%")
    .orderBy("id")
    .execute();
  expect(log.map(({ verb }) => verb)).toEqual([
    "tasks.changed_together",
    "tasks.put_back",
  ]);
  expect(JSON.stringify(log)).not.toContain("Vote no");
  // After thirty days nothing is kept of what tasks were.
  world.setNow("2027-01-21T12:00:00Z");
  expect(await readBatches(world, by.groupIds)).toEqual([]);
  await change([kept.id], { what: "publish" });
  const texts = await world.db.read
    .selectFrom("task_batch_rows")
    .select("task_id")
    .where("task_id", "=", gone.id)
    .execute();
  expect(texts).toEqual([]);
});

test("what a colleague changed since then stays when the rest goes back", async () => {
  const world = await freshWorld();
  const { group, rosa, task, change, row, by } = await aBoard(world);
  const ben = await aMember(world, group.id, "volunteer", { name: "Ben" });
  const one = await task();
  const two = await task();
  await change([one.id, two.id], { what: "lead", lead: rosa.id });
  const [first] = await readBatches(world, by.groupIds);
  await change([two.id], { what: "lead", lead: ben.id });
  expect(await undoBatch(world, site, by, first?.id ?? "")).toEqual({
    ok: true,
    value: { putBack: 1, left: 1 },
  });
  expect(await row(one.id)).toMatchObject({ lead_account_id: null });
  expect(await row(two.id)).toMatchObject({ lead_account_id: ben.id });
});
