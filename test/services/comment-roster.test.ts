import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aBody } from "@test/support/factories/officials";
import { aCoalition, aGroup, aMember } from "@test/support/factories/people";
import { aTask, memberOf } from "@test/support/factories/tasks";
import { aMeeting, aMotion } from "@test/support/factories/votes";
import { expect, test } from "vitest";

import type { TurnForm } from "~/features/tasks/roster/schema";
import {
  addPoints,
  addSpeaker,
  arrangeTurns,
  joinTask,
  removePoint,
  removeSpeaker,
  saveTurn,
} from "~/features/tasks/service/keep-roster.server";
import {
  readRoster,
  speakersAt,
} from "~/features/tasks/service/read-roster.server";
import {
  cancelClaim,
  claimTask,
} from "~/features/tasks/service/claim-task.server";

const nothingSaid: Pick<TurnForm, "attends" | "points"> = {
  attends: "in_person",
  points: [],
};

/** A vote at a meeting, and a speaking task for it that Ben and Ana took. */
async function stage() {
  const world = await freshWorld();
  const { place, group, rosa } = await aCampaignOfRosas(world);
  const council = await aBody(world, { placeId: place.id });
  const meeting = await aMeeting(world, council.id);
  const motion = await aMotion(world, council.id, {
    meetingId: meeting.id,
    groupId: group.id,
  });
  const speaking = async (given: { motionId?: string; capacity?: number }) =>
    aTask(world, {
      groupId: group.id,
      createdBy: rosa.id,
      kind: "public_comment",
      ...given,
    });
  const task = await speaking({ motionId: motion.id, capacity: 2 });
  const join = async (name: string, taskId = task.id) => {
    const account = await aMember(world, group.id, "volunteer", { name });
    const member = memberOf(account, [{ id: group.id }]);
    world.pass({ minutes: 1 });
    await claimTask(world, member, taskId);
    return member;
  };
  const of = { groupId: group.id, meetingId: meeting.id };
  const organizer = { accountId: rosa.id, organizer: true };
  const list = async () =>
    (await readRoster(world, of, organizer))?.turns.map(({ name }) => name);
  const add = (called: string) =>
    world.db.transaction((trx) =>
      addSpeaker(world, trx, rosa.id, of, { ...nothingSaid, called }),
    );
  return {
    world,
    group,
    rosa,
    council,
    meeting,
    motion,
    task,
    speaking,
    join,
    of,
    organizer,
    list,
    add,
  };
}

test("who signs up to speak is on the list, who waits or cancels is not", async () => {
  const { world, join, list } = await stage();
  const ben = await join("Ben");
  await join("Ana");
  await join("Carla"); // Two places: she waits.
  expect(await list()).toEqual(["Ben", "Ana"]);
  const { tasks } = await world.db.read
    .selectFrom("tasks")
    .select("id")
    .executeTakeFirstOrThrow()
    .then(({ id }) => ({ tasks: id }));
  await cancelClaim(world, { publicUrl: "https://b.example" }, ben, {
    taskId: tasks,
  });
  expect(await list()).toEqual(["Ana", "Carla"]);
});

test("somebody with two sign-ups at one meeting speaks once", async () => {
  const { world, join, list, speaking, motion, task } = await stage();
  const ben = await join("Ben");
  const second = await speaking({ motionId: motion.id });
  await claimTask(world, ben, second.id);
  expect(task.id).not.toBe(second.id);
  expect(await list()).toEqual(["Ben"]);
});

test("the order is kept, and whoever comes later stands at the end", async () => {
  const { world, rosa, of, join, list, add, organizer } = await stage();
  await join("Ben");
  await join("Ana");
  await add("Father Luis");
  const key = async (name: string) =>
    (await readRoster(world, of, organizer))?.turns.find(
      (turn) => turn.name === name,
    )?.key ?? "";
  const arrange = async (wish: Partial<Parameters<typeof arrangeTurns>[3]>) =>
    arrangeTurns(world, rosa.id, of, {
      step: null,
      typed: new Map(),
      marks: new Map(),
      ...wish,
    });
  const luis = await key("Father Luis");
  expect(await arrange({ step: { key: luis, by: -1 } })).toEqual({ place: 2 });
  expect(await list()).toEqual(["Ben", "Father Luis", "Ana"]);
  await arrange({
    typed: new Map([[await key("Ana"), 1]]),
    marks: new Map([[await key("Ben"), "spoke"]]),
  });
  expect(await list()).toEqual(["Ana", "Ben", "Father Luis"]);
  await add("Mei");
  expect(await list()).toEqual(["Ana", "Ben", "Father Luis", "Mei"]);
  expect(
    (await readRoster(world, of, organizer))?.turns.map((turn) => turn.status),
  ).toEqual(["planned", "spoke", "planned", "planned"]);
});

test("other speakers read the name Ben chose; an organizer cannot choose it for him", async () => {
  const { world, rosa, of, join, organizer } = await stage();
  const ben = await join("Benjamin Sato");
  const ana = await join("Ana");
  const seenBy = async (accountId: string) =>
    (await readRoster(world, of, { accountId, organizer: false }))?.turns.map(
      ({ name }) => name,
    );
  expect(await seenBy(ana.accountId)).toEqual([null, "Ana"]);
  await saveTurn(world, ben.accountId, of, null, {
    ...nothingSaid,
    called: "Ben",
    language: "es",
    interpreter: "on",
    status: "spoke",
  });
  expect(await seenBy(ana.accountId)).toEqual(["Ben", "Ana"]);
  const turn = (await readRoster(world, of, organizer))?.turns[0];
  // Whether he spoke is not his to say.
  expect(turn).toMatchObject({
    name: "Ben",
    language: "es",
    interpreter: true,
    status: "planned",
  });
  await saveTurn(world, rosa.id, of, turn?.key ?? "", {
    ...nothingSaid,
    called: "Benny",
    minutes: 2,
    status: "spoke",
  });
  expect((await readRoster(world, of, organizer))?.turns[0]).toMatchObject({
    name: "Ben",
    minutes: 2,
    status: "spoke",
  });
  expect(await seenBy("a-stranger")).toBeUndefined();
});

test("a point of another list cannot be covered, and a removed one covers nothing", async () => {
  const { world, rosa, of, join, organizer, group } = await stage();
  const ben = await join("Ben");
  const elsewhere = await aMeeting(
    world,
    (await aBody(world, { placeId: group.jurisdiction_id ?? "" })).id,
  );
  await world.db.transaction(async (trx) => {
    await addPoints(world, trx, rosa.id, of, ["The cost", "The law"]);
    const there = { ...of, meetingId: elsewhere.id };
    await addPoints(world, trx, rosa.id, there, ["Foreign"]);
  });
  const all = await world.db.read
    .selectFrom("comment_points")
    .select(["id", "words"])
    .orderBy("words")
    .execute();
  await saveTurn(world, ben.accountId, of, null, {
    ...nothingSaid,
    points: all.map(({ id }) => id),
  });
  const covered = async () =>
    (await readRoster(world, of, organizer))?.turns[0]?.pointIds.length;
  expect(await covered()).toBe(2);
  const [foreign, cost] = all.map(({ id }) => id);
  expect(await removePoint(world, rosa.id, of, foreign ?? "")).toMatchObject({
    because: "not_found",
  });
  expect((await removePoint(world, rosa.id, of, cost ?? "")).ok).toBe(true);
  expect(await covered()).toBe(1);
});

test("who signed up is not taken off here; who was written down is", async () => {
  const { world, rosa, of, join, list, add } = await stage();
  await join("Ben");
  const added = await add("Mei");
  const mei = added.ok ? added.value : "";
  const other = { ...of, groupId: "another" };
  expect((await removeSpeaker(world, rosa.id, other, mei)).ok).toBe(false);
  expect((await removeSpeaker(world, rosa.id, of, mei)).ok).toBe(true);
  const { id } = await world.db.read
    .selectFrom("comment_speakers")
    .select("id")
    .executeTakeFirstOrThrow();
  expect((await removeSpeaker(world, rosa.id, of, id)).ok).toBe(false);
  expect(await list()).toEqual(["Ben"]);
});

test("a speaking task without a vote joins the list, another group's does not", async () => {
  const { world, rosa, of, join, list, speaking, meeting } = await stage();
  const loose = await speaking({});
  await join("Dina", loose.id);
  expect(await list()).toEqual([]);
  const wish = { taskId: loose.id, joined: true };
  expect(
    (await joinTask(world, rosa.id, { ...of, groupId: "another" }, wish)).ok,
  ).toBe(false);
  expect((await joinTask(world, rosa.id, of, wish)).ok).toBe(true);
  expect(await list()).toEqual(["Dina"]);
  expect(
    (await joinTask(world, rosa.id, of, { ...wish, joined: false })).ok,
  ).toBe(true);
  expect(await list()).toEqual([]);
  expect(meeting.id).toBe(of.meetingId);
});

test("allies and leads read counts; strangers nothing", async () => {
  const { world, group, rosa, meeting, join, add } = await stage();
  const ally = await aGroup(world, { name: "Hillside Tenants" });
  await aCoalition(world, { groupIds: [group.id, ally.id] });
  const ben = await join("Ben");
  await add("Mei");
  const nina = memberOf(await aMember(world, ally.id, "organizer"), [
    { id: ally.id, role: "organizer" },
  ]);
  const seen = await speakersAt(world, nina, meeting.id, [group.id]);
  expect(seen.others).toEqual([
    { id: group.id, name: group.name, speakers: 2, spoke: 0 },
  ]);
  expect(JSON.stringify(seen)).not.toContain("Ben");
  const rosas = memberOf(rosa, [{ id: group.id, role: "organizer" }]);
  expect(await speakersAt(world, rosas, meeting.id, [])).toMatchObject({
    lists: [{ speakers: 2 }],
    others: [],
  });
  expect(await speakersAt(world, ben, meeting.id, [])).toMatchObject({
    lists: [{ speakers: null }],
  });
  expect(
    await speakersAt(world, { kind: "visitor" }, meeting.id, [group.id]),
  ).toEqual({ lists: [], others: [] });
});
