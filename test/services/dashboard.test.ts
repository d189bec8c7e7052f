import { expect, test } from "vitest";

import {
  attentionQueue,
  waitingToJoin,
} from "~/features/campaigns/service/attention.server";
import { readDashboard } from "~/features/campaigns/service/read-dashboard.server";
import { recordStep } from "~/features/demands/service/record-step.server";
import { timestamp } from "~/server/world.server";

import { freshWorld } from "../support/database";
import { aCampaignOfRosas, aDemand } from "../support/factories/campaigns";
import { aGroup, anAccount, asActor } from "../support/factories/people";
import { aPlainPetition, aPlainTask } from "../support/factories/work";

async function stage() {
  const world = await freshWorld();
  return { world, ...(await aCampaignOfRosas(world)) };
}

test("an overdue answer waits until Rosa records what they said", async () => {
  const { world, group, campaign, rosa } = await stage();
  const demand = await aDemand(world, campaign, {
    state: "delivered",
    answerDueOn: "2026-11-20",
  });
  const scope = { groupIds: [group.id], campaignId: campaign.id };
  expect(await attentionQueue(world, scope, [])).toMatchObject([
    { kind: "overdue_answer", id: demand.id, on: "2026-11-20", count: 11 },
  ]);
  const last = await world.db.read
    .selectFrom("demand_steps")
    .select("id")
    .where("demand_id", "=", demand.id)
    .where("state", "=", "delivered")
    .executeTakeFirstOrThrow();
  await recordStep(
    world,
    asActor(rosa),
    { id: demand.id, groupId: group.id, timeZone: "America/Los_Angeles" },
    {
      believes: last.id,
      state: "answered",
      onDate: "2026-12-01",
      note: "The mayor said yes, by phone.",
    },
  );
  expect(await attentionQueue(world, scope, [])).toEqual([]);
});

test("an answer that is due today in the place is not late, though it is tomorrow in UTC", async () => {
  const { world, group, campaign } = await stage();
  await aDemand(world, campaign, {
    state: "delivered",
    answerDueOn: "2026-12-01",
  });
  world.setNow("2026-12-02T05:00:00.000Z");
  expect(await attentionQueue(world, { groupIds: [group.id] }, [])).toEqual([]);
});

test("work that is short, not confirmed or not written down waits; full, far and finished work does not", async () => {
  const { world, group, campaign } = await stage();
  const ben = await anAccount(world, { name: "Ben" });
  const of = { groupId: group.id, campaignId: campaign.id };
  const short = await aPlainTask(world, {
    ...of,
    title: "Table at the market",
    startsAt: "2026-12-05T18:00:00.000Z",
    wanted: 4,
    taken: 1,
  });
  const tomorrow = await aPlainTask(world, {
    ...of,
    title: "Speak at the council",
    startsAt: "2026-12-02T18:00:00.000Z",
    wanted: 1,
    claims: [{ accountId: ben.id, state: "registered" }],
  });
  const over = await aPlainTask(world, {
    ...of,
    title: "Phone bank",
    startsAt: "2026-11-30T18:00:00.000Z",
    wanted: 1,
    claims: [{ accountId: ben.id, state: "confirmed" }],
  });
  await aPlainTask(world, {
    ...of,
    title: "Far away in time",
    startsAt: "2027-03-01T18:00:00.000Z",
    wanted: 9,
  });
  await aPlainTask(world, {
    ...of,
    title: "Done",
    state: "done",
    startsAt: "2026-12-05T18:00:00.000Z",
    wanted: 9,
  });
  const letters = await aPlainTask(world, {
    ...of,
    title: "Write to Ana Vega",
    dueOn: "2026-12-04",
    wanted: 2,
  });
  const queue = await attentionQueue(
    world,
    { groupIds: [group.id], campaignId: campaign.id },
    [],
  );
  expect(queue.map((i) => [i.kind, i.id, i.on, i.count])).toEqual([
    ["unmarked", over.id, "2026-11-30", 1],
    ["unconfirmed", tomorrow.id, "2026-12-02", 1],
    ["short_task", letters.id, "2026-12-04", 2],
    ["short_task", short.id, "2026-12-05", 3],
  ]);
});

test("a closed petition waits to be delivered", async () => {
  const { world, group, campaign } = await stage();
  await aPlainPetition(world, campaign, { state: "open" });
  const closed = await aPlainPetition(world, campaign, {
    state: "closed",
    days: { "2026-11-20": 40 },
  });
  expect(
    await attentionQueue(world, { groupIds: [group.id] }, []),
  ).toMatchObject([{ kind: "petition_to_deliver", id: closed.id, count: 40 }]);
});

test("nobody sees what waits for another group", async () => {
  const { world, campaign } = await stage();
  await aDemand(world, campaign, {
    state: "delivered",
    answerDueOn: "2026-11-20",
  });
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const scope = { groupIds: [other.id], campaignId: campaign.id };
  expect(await attentionQueue(world, scope, [])).toEqual([]);
  expect(await attentionQueue(world, { groupIds: [] }, [])).toEqual([]);
});

test("signatures of all petitions add up, those before the window included", async () => {
  const { world, group, campaign } = await stage();
  await aPlainPetition(world, campaign, {
    state: "open",
    goal: 100,
    days: { "2026-06-01": 30, "2026-11-30": 5 },
  });
  await aPlainPetition(world, campaign, {
    state: "closed",
    goal: 50,
    days: { "2026-11-30": 2, "2026-12-01": 1 },
  });
  await aPlainPetition(world, campaign, { state: "draft", goal: 999 });
  const { signatures } = await readDashboard(world, {
    id: campaign.id,
    groupId: group.id,
  });
  expect(signatures).toMatchObject({
    petitions: 2,
    signatures: 38,
    goal: 150,
  });
  expect(signatures.points.at(0)?.total).toBe(30);
  expect(signatures.points.at(-1)).toEqual({ day: "2026-12-01", total: 38 });
});

test("the dashboard counts demands by state and tasks by what became of them", async () => {
  const { world, group, campaign } = await stage();
  await aDemand(world, campaign);
  await aDemand(world, campaign, { state: "passed" });
  await aDemand(world, campaign, { state: "passed" });
  const of = { groupId: group.id, campaignId: campaign.id };
  await aPlainTask(world, { ...of, wanted: 2 });
  await aPlainTask(world, { ...of, wanted: 0 });
  await aPlainTask(world, { ...of, state: "done" });
  await aPlainTask(world, { ...of, state: "cancelled" });
  const { pipeline, tasks } = await readDashboard(world, {
    id: campaign.id,
    groupId: group.id,
  });
  const counts = Object.fromEntries(pipeline.map((p) => [p.state, p.count]));
  expect(counts).toMatchObject({ draft: 1, passed: 2, refused: 0 });
  expect(tasks).toMatchObject({ open: 2, short: 1, done: 1 });
  expect(tasks.points).toEqual([
    { day: timestamp(world).slice(0, 10), posted: 3, done: 1 },
  ]);
});

test("an empty campaign has a dashboard of zeros", async () => {
  const { world, group, campaign } = await stage();
  const dashboard = await readDashboard(world, {
    id: campaign.id,
    groupId: group.id,
  });
  expect(dashboard.signatures).toMatchObject({
    petitions: 0,
    signatures: 0,
    points: [],
  });
  expect(dashboard.tasks).toMatchObject({ open: 0, short: 0, points: [] });
});

test("who asks to join waits until somebody answers", async () => {
  const { world, group, rosa } = await stage();
  const ben = await anAccount(world, { name: "Ben" });
  await world.db.transaction((trx) =>
    trx
      .insertInto("join_requests")
      .values({
        id: world.newId(),
        group_id: group.id,
        account_id: ben.id,
        note: "",
        created_at: timestamp(world),
        decided_at: null,
        decided_by: null,
        decision: null,
      })
      .execute(),
  );
  expect(await waitingToJoin(world, [group.id])).toMatchObject([
    { kind: "join_request", id: group.slug, on: "2026-12-01", count: 1 },
  ]);
  await world.db.transaction((trx) =>
    trx
      .updateTable("join_requests")
      .set({
        decided_at: timestamp(world),
        decided_by: rosa.id,
        decision: "declined",
      })
      .execute(),
  );
  expect(await waitingToJoin(world, [group.id])).toEqual([]);
});
