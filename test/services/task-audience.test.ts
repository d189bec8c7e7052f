import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import {
  aCoalition,
  aGroup,
  aMember,
  anAccount,
} from "@test/support/factories/people";
import { mailsOf } from "@test/support/factories/petitions";
import { aTask, claimsOf, memberOf } from "@test/support/factories/tasks";
import { expect, test } from "vitest";

import {
  cancelClaim,
  claimTask,
} from "~/features/tasks/service/claim-task.server";
import { changeTask } from "~/features/tasks/service/change-task.server";
import {
  postTask,
  takeTaskAway,
} from "~/features/tasks/service/post-task.server";
import { tasksForYou } from "~/features/tasks/service/for-you.server";
import {
  readSignUps,
  readTask,
} from "~/features/tasks/service/read-tasks.server";

const site = { publicUrl: "https://board.example" };

async function stage() {
  const world = await freshWorld();
  const { place, group, rosa } = await aCampaignOfRosas(world);
  const ally = await aGroup(world, { name: "Hillside Tenants" });
  const ben = memberOf(
    await aMember(world, group.id, "volunteer", { name: "Ben" }),
    [{ id: group.id }],
  );
  const nina = memberOf(
    await aMember(world, ally.id, "volunteer", { name: "Nina" }),
    [{ id: ally.id }],
  );
  const by = { accountId: rosa.id, groupId: group.id };
  const form = {
    kind: "call",
    title: "Call the council",
    place: place.slug,
    wanted: 2,
    script: "Good morning …",
    visibility: "coalition",
  } as const;
  return { world, place, group, rosa, ally, ben, nina, by, form };
}

test("what is shared with the coalition is read and claimed by its groups while they belong to it", async () => {
  const { world, group, ally, nina, by, form } = await stage();
  const posted = await postTask(world, by, form);
  const id = posted.ok ? posted.value.id : "";
  expect(await readTask(world, nina, id)).toBeNull();
  expect(await claimTask(world, nina, id)).toMatchObject({
    because: "not_found",
  });
  const coalition = await aCoalition(world, { groupIds: [group.id, ally.id] });
  expect(await readTask(world, nina, id)).toMatchObject({
    visibility: "coalition",
    inside: false,
    script: "Good morning …",
    createdByName: null,
  });
  const { tasks } = await tasksForYou(world, nina, { limit: 5 });
  expect(tasks.map((task) => task.id)).toEqual([id]);
  await world.db.transaction((trx) =>
    trx
      .updateTable("coalition_groups")
      .set({ left_at: "2026-12-01T00:00:00.000Z" })
      .where("coalition_id", "=", coalition.id)
      .where("group_id", "=", ally.id)
      .execute(),
  );
  expect(await readTask(world, nina, id)).toBeNull();
  expect(await claimTask(world, nina, id)).toMatchObject({
    because: "not_found",
  });
});

test("a task of the group alone stays its own, also in a coalition", async () => {
  const { world, group, ally, nina, by, form } = await stage();
  await aCoalition(world, { groupIds: [group.id, ally.id] });
  const posted = await postTask(world, by, { ...form, visibility: "group" });
  const id = posted.ok ? posted.value.id : "";
  expect(await readTask(world, nina, id)).toBeNull();
  expect((await tasksForYou(world, nina, { limit: 5 })).total).toBe(0);
});

test("Ben leads a task: he sees names and no addresses, and hears of late cancellations", async () => {
  const { world, group, ben, by, form } = await stage();
  const lucia = await aMember(world, group.id, "volunteer", { name: "Lucia" });
  const posted = await postTask(world, by, {
    ...form,
    lead: ben.accountId,
    day: "2026-12-02",
    from: "08:00",
    until: "09:00",
  });
  const id = posted.ok ? posted.value.id : "";
  expect(await readTask(world, ben, id)).toMatchObject({ leading: true });
  const member = memberOf(lucia, [{ id: group.id }]);
  expect(await readTask(world, member, id)).toMatchObject({ leading: false });
  await claimTask(world, member, id);
  const { claims, outcomes } = await readSignUps(world, id, false);
  expect(claims).toMatchObject([{ name: "Lucia", email: null }]);
  expect(outcomes).toEqual([]);
  await cancelClaim(world, site, member, { taskId: id, word: "A fever" });
  const mails = await mailsOf(world);
  expect(mails.map((mail) => mail.to)).toEqual([ben.email]);
  // Who is not a member any more leads nothing.
  expect(
    await readTask(world, memberOf({ ...ben, id: ben.accountId }, []), id),
  ).toBeNull();
});

test("only members can lead, and a second thought takes the lead away", async () => {
  const { world, ben, by, form } = await stage();
  const stranger = await anAccount(world, { name: "Omar" });
  expect(await postTask(world, by, { ...form, lead: stranger.id })).toEqual({
    ok: false,
    because: "leadNotMember",
  });
  const posted = await postTask(world, by, { ...form, lead: ben.accountId });
  const id = posted.ok ? posted.value.id : "";
  await changeTask(world, site, by, id, form);
  expect(await readTask(world, ben, id)).toMatchObject({ leading: false });
});

test("a tap that the phone sends again an hour later does not sign up who cancelled since", async () => {
  const { world, group, rosa, ben } = await stage();
  const task = await aTask(world, { groupId: group.id, createdBy: rosa.id });
  expect(await claimTask(world, ben, task.id, "mark-1")).toMatchObject({
    value: { state: "registered" },
  });
  expect(await claimTask(world, ben, task.id, "mark-1")).toMatchObject({
    value: { state: "registered" },
  });
  await cancelClaim(world, site, ben, { taskId: task.id });
  // Sent twice, because the answer got lost on the way.
  expect(await cancelClaim(world, site, ben, { taskId: task.id })).toEqual({
    ok: true,
    value: { late: false },
  });
  expect(await claimTask(world, ben, task.id, "mark-1")).toMatchObject({
    because: "noLongerOpen",
  });
  expect(await claimTask(world, ben, task.id, "mark-2")).toMatchObject({
    value: { state: "registered" },
  });
  expect((await claimsOf(world, task.id)).map((c) => c.state)).toEqual([
    "cancelled",
    "registered",
  ]);
});

test("a task posted by mistake can be deleted until somebody signs up", async () => {
  const { world, group, rosa, ben, by, ally } = await stage();
  const mistake = await aTask(world, { groupId: group.id, createdBy: rosa.id });
  const foreign = { accountId: rosa.id, groupId: ally.id };
  expect((await takeTaskAway(world, foreign, mistake.id)).ok).toBe(false);
  expect((await takeTaskAway(world, by, mistake.id)).ok).toBe(true);
  expect(await readTask(world, ben, mistake.id)).toBeNull();
  const real = await aTask(world, { groupId: group.id, createdBy: rosa.id });
  await claimTask(world, ben, real.id);
  await cancelClaim(world, site, ben, { taskId: real.id });
  expect(await takeTaskAway(world, by, real.id)).toMatchObject({
    because: "someoneSignedUp",
  });
});
