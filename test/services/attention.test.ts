import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aCouncil } from "@test/support/factories/officials";
import { aMember } from "@test/support/factories/people";
import { aTask, memberOf } from "@test/support/factories/tasks";
import { expect, test } from "vitest";

import {
  keepTaking,
  organizersQueue,
  readSubject,
} from "~/features/campaigns/service/organizers-queue.server";
import {
  claimTask,
  confirmClaim,
} from "~/features/tasks/service/claim-task.server";

test("new sign-ups wait for an organizer until they are seen to; “mine” shows to the others and can be given back", async () => {
  const world = await freshWorld();
  const { group, rosa } = await aCampaignOfRosas(world);
  const ben = memberOf(await aMember(world, group.id, "volunteer"), [
    { id: group.id },
  ]);
  const omar = await aMember(world, group.id, "organizer", { name: "Omar" });
  const task = await aTask(world, { groupId: group.id, createdBy: rosa.id });
  const queue = async (accountId = rosa.id) =>
    (
      await organizersQueue(world, { groupIds: [group.id], accountId }, [])
    ).filter(({ kind }) => kind === "new_signups");
  expect(await queue()).toEqual([]);
  await claimTask(world, ben, task.id);
  expect(await queue()).toMatchObject([{ id: task.id, count: 1, taker: null }]);
  const form = new FormData();
  form.set("kind", "new_signups");
  form.set("id", task.id);
  const subject = readSubject(form)!;
  const by = { accountId: rosa.id, groupIds: [group.id] };
  await keepTaking(world, by, subject);
  await keepTaking(world, by, subject);
  expect((await queue())[0]?.taker).toEqual({ name: "Rosa", mine: true });
  expect((await queue(omar.id))[0]?.taker).toEqual({
    name: "Rosa",
    mine: false,
  });
  // Only who took it gives it back; another may take it over.
  const omars = { accountId: omar.id, groupIds: [group.id] };
  await keepTaking(world, omars, { ...subject, mine: false });
  expect((await queue())[0]?.taker).toMatchObject({ name: "Rosa" });
  await keepTaking(world, omars, subject);
  expect((await queue())[0]?.taker).toMatchObject({ name: "Omar" });
  await keepTaking(world, omars, { ...subject, mine: false });
  expect((await queue())[0]?.taker).toBeNull();
  await confirmClaim(world, ben, task.id);
  expect(await queue()).toEqual([]);
  form.set("kind", "constructor");
  expect(readSubject(form)).toBeNull();
});

test("officials in office whose contact details nobody verified for half a year wait, too", async () => {
  const world = await freshWorld();
  const { place, group, rosa } = await aCampaignOfRosas(world);
  const { members } = await aCouncil(world, { placeId: place.id, filled: 1 });
  const queue = async () =>
    (
      await organizersQueue(
        world,
        { groupIds: [group.id], accountId: rosa.id },
        [],
      )
    ).filter(({ kind }) => kind === "roster_to_verify");
  expect(await queue()).toMatchObject([{ id: place.slug, count: 1 }]);
  await world.db.transaction((trx) =>
    trx
      .updateTable("officials")
      .set({ contact_verified_on: "2026-11-30" })
      .where("id", "=", members[0]?.id ?? "")
      .execute(),
  );
  expect(await queue()).toEqual([]);
});
