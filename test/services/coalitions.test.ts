import { expect, test } from "vitest";

import {
  listLeadershipsOf,
  listMembershipsOf,
} from "@db/queries/members.server";
import { freshWorld } from "@test/support/database";
import {
  aGroup,
  aMember,
  asActor,
  joins,
} from "@test/support/factories/people";

import {
  answerCoalition,
  endLead,
  foundCoalition,
  inviteGroup,
  leaveCoalition,
  nameLead,
  withdrawInvitation,
} from "~/features/groups/service/change-coalition.server";
import { endMembership } from "~/features/groups/service/change-members.server";
import { readActivity } from "~/features/groups/service/read-activity.server";
import {
  readCoalition,
  readCoalitionsOf,
} from "~/features/groups/service/read-coalition.server";
import { readEnv } from "~/server/env.server";
import type { World } from "~/server/world.server";

const env = readEnv({ NODE_ENV: "test" });

async function stage() {
  const world = await freshWorld();
  const mill = await aGroup(world, { name: "Mill Street", slug: "mill" });
  const hill = await aGroup(world, { name: "Hillside", slug: "hill" });
  const ada = await aMember(world, mill.id, "admin", { name: "Ada" });
  const hal = await aMember(world, hill.id, "admin", {
    name: "Hal",
    locale: "es",
  });
  const { slug } = await foundCoalition(world, asActor(ada), mill.id, {
    name: "Valley Coalition",
    about: "One count.",
  });
  return { world, mill, hill, ada, hal, slug };
}

type Account = Parameters<typeof asActor>[0];

/** The coalition as `account` sees it now. */
async function seenBy(world: World, account: Account, slug: string) {
  return readCoalition(world, slug, {
    accountId: account.id,
    memberships: await listMembershipsOf(world.db.read, account.id),
    leads: await listLeadershipsOf(world.db.read, account.id),
  });
}

async function mustSee(world: World, account: Account, slug: string) {
  const coalition = await seenBy(world, account, slug);
  if (!coalition) throw new Error("The coalition cannot be seen.");
  return coalition;
}

/** Hillside is asked by Ada, and Hal accepts. */
async function hillJoins({
  world,
  ada,
  hal,
  hill,
  slug,
}: Awaited<ReturnType<typeof stage>>) {
  const coalition = await mustSee(world, ada, slug);
  await inviteGroup(world, env, asActor(ada), coalition, { group: "hill" });
  const { invitations } = await readCoalitionsOf(world, hill.id);
  return answerCoalition(
    world,
    asActor(hal),
    { id: invitations[0]?.id ?? "", groupId: hill.id },
    "accepted",
  );
}

test("who founds a coalition leads it, and its group speaks for it", async () => {
  const { world, ada, hal, slug } = await stage();
  const coalition = await mustSee(world, ada, slug);
  expect(coalition.groups).toMatchObject([{ slug: "mill", speaks: true }]);
  expect(coalition.leads).toMatchObject([{ name: "Ada" }]);
  expect(coalition.maySpeak).toBe(true);
  expect(await seenBy(world, hal, slug)).toBeNull();
});

test("a second coalition of the same name gets an address of its own", async () => {
  const { world, ada, mill, slug } = await stage();
  const second = await foundCoalition(world, asActor(ada), mill.id, {
    name: "Valley Coalition",
    about: "",
  });
  expect([slug, second.slug]).toEqual([
    "valley-coalition",
    "valley-coalition-2",
  ]);
});

test("another group comes in when its admin accepts, not before", async () => {
  const here = await stage();
  const { world, ada, hal, hill, slug } = here;
  const coalition = await mustSee(world, ada, slug);
  const asked = await inviteGroup(world, env, asActor(ada), coalition, {
    group: "https://board.example.org/groups/hill",
  });
  expect(asked.ok).toBe(true);
  expect(await seenBy(world, hal, slug)).toBeNull();
  const mail = await world.db.read
    .selectFrom("outbox")
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(mail.to_address).toBe(hal.email);
  expect(mail.subject).toBe("Valley Coalition invita a Hillside");

  const { invitations } = await readCoalitionsOf(world, hill.id);
  const answer = () =>
    answerCoalition(
      world,
      asActor(hal),
      { id: invitations[0]?.id ?? "", groupId: hill.id },
      "accepted",
    );
  expect((await answer()).ok).toBe(true);
  expect(await answer()).toEqual({ ok: false, because: "someone_was_first" });
  const seen = await mustSee(world, hal, slug);
  expect(seen.groups.map((g) => g.slug)).toEqual(["hill", "mill"]);
  expect(seen.maySpeak).toBe(false);
});

test("a group is asked once at a time, and only if it exists and is outside", async () => {
  const { world, ada, slug } = await stage();
  const coalition = await mustSee(world, ada, slug);
  const ask = (group: string) =>
    inviteGroup(world, env, asActor(ada), coalition, { group });
  expect((await ask("hill")).ok).toBe(true);
  expect(await ask("hill")).toEqual({ ok: false, because: "alreadyInvited" });
  expect(await ask("mill")).toEqual({ ok: false, because: "isInCoalition" });
  expect(await ask("nowhere")).toEqual({ ok: false, because: "noSuchGroup" });
});

test("an invitation that was taken back or is another group's lets nobody in", async () => {
  const { world, ada, hal, mill, hill, slug } = await stage();
  const coalition = await mustSee(world, ada, slug);
  await inviteGroup(world, env, asActor(ada), coalition, { group: "hill" });
  const { invitations } = await readCoalitionsOf(world, hill.id);
  const id = invitations[0]?.id ?? "";
  const accept = (groupId: string) =>
    answerCoalition(world, asActor(hal), { id, groupId }, "accepted");
  expect((await accept(mill.id)).ok).toBe(false);
  await withdrawInvitation(world, asActor(ada), coalition, id);
  expect((await accept(hill.id)).ok).toBe(false);
  expect((await readCoalitionsOf(world, hill.id)).coalitions).toEqual([]);
  // After a no it may be asked again.
  expect(
    (await inviteGroup(world, env, asActor(ada), coalition, { group: "hill" }))
      .ok,
  ).toBe(true);
});

test("a lead must belong to one of the groups", async () => {
  const here = await stage();
  const { world, ada, hal, slug } = here;
  const name = async (email: string) =>
    nameLead(world, env, asActor(ada), await mustSee(world, ada, slug), {
      email,
    });
  expect(await name(hal.email)).toEqual({
    ok: false,
    because: "notInCoalition",
  });
  await hillJoins(here);
  expect((await name(hal.email)).ok).toBe(true);
  expect(await name(hal.email)).toEqual({ ok: false, because: "alreadyLead" });
  expect((await mustSee(world, hal, slug)).maySpeak).toBe(true);
  const { acts } = await readActivity(world, here.mill.id, 1);
  expect(acts[0]).toMatchObject({
    verb: "lead.named",
    who: "Ada",
    what: "Hal",
    detail: { coalition: "Valley Coalition" },
  });
});

test("when a group leaves, leads who belong to no other one stop leading", async () => {
  const here = await stage();
  const { world, ada, hal, hill, slug } = here;
  await hillJoins(here);
  const coalition = await mustSee(world, ada, slug);
  await nameLead(world, env, asActor(ada), coalition, { email: hal.email });
  const result = await leaveCoalition(world, asActor(hal), {
    coalitionId: coalition.id,
    groupId: hill.id,
  });
  expect(result.ok).toBe(true);
  expect(await listLeadershipsOf(world.db.read, hal.id)).toEqual([]);
  expect(await seenBy(world, hal, slug)).toBeNull();
  expect((await mustSee(world, ada, slug)).leads).toMatchObject([
    { name: "Ada" },
  ]);
});

test("a lead whose membership ends leads no more; one with a second group goes on", async () => {
  const here = await stage();
  const { world, ada, hal, hill, mill, slug } = here;
  await hillJoins(here);
  const second = await aMember(world, hill.id, "volunteer", { name: "Vera" });
  await joins(world, mill.id, second.id, "volunteer");
  const only = await aMember(world, hill.id, "volunteer", { name: "Omar" });
  for (const who of [second, only]) {
    await nameLead(world, env, asActor(ada), await mustSee(world, ada, slug), {
      email: who.email,
    });
    await endMembership(world, asActor(hal), {
      groupId: hill.id,
      accountId: who.id,
    });
  }
  expect(await listLeadershipsOf(world.db.read, second.id)).toHaveLength(1);
  expect(await listLeadershipsOf(world.db.read, only.id)).toEqual([]);
});

test("when the founder leaves, the oldest group speaks, and the founder may come back", async () => {
  const here = await stage();
  const { world, ada, hal, mill, slug } = here;
  await hillJoins(here);
  const coalition = await mustSee(world, ada, slug);
  await leaveCoalition(world, asActor(ada), {
    coalitionId: coalition.id,
    groupId: mill.id,
  });
  const now = await mustSee(world, hal, slug);
  expect(now.groups).toMatchObject([{ slug: "hill", speaks: true }]);
  expect(now.maySpeak).toBe(true);
  expect(await seenBy(world, ada, slug)).toBeNull();

  await inviteGroup(world, env, asActor(hal), now, { group: "mill" });
  const { invitations } = await readCoalitionsOf(world, mill.id);
  await answerCoalition(
    world,
    asActor(ada),
    { id: invitations[0]?.id ?? "", groupId: mill.id },
    "accepted",
  );
  const back = await mustSee(world, ada, slug);
  expect(back.groups.find((g) => g.slug === "mill")?.speaks).toBe(true);
});

test("a leadership can be ended, and given again", async () => {
  const { world, ada, slug } = await stage();
  const coalition = await mustSee(world, ada, slug);
  expect((await endLead(world, asActor(ada), coalition, ada.id)).ok).toBe(true);
  expect((await endLead(world, asActor(ada), coalition, ada.id)).ok).toBe(
    false,
  );
  const without = await mustSee(world, ada, slug);
  expect(without.leads).toEqual([]);
  const again = await nameLead(world, env, asActor(ada), without, {
    email: ada.email,
  });
  expect(again.ok).toBe(true);
  expect((await mustSee(world, ada, slug)).leads).toHaveLength(1);
});
