import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aCouncil, anOfficial } from "@test/support/factories/officials";
import {
  aGroup,
  aMember,
  aPlace,
  anAccount,
} from "@test/support/factories/people";
import { mailsOf } from "@test/support/factories/petitions";
import {
  aTask,
  claimsOf,
  memberOf,
  takenOf,
} from "@test/support/factories/tasks";
import { aMeeting, aMotion } from "@test/support/factories/votes";
import type { TestWorld } from "@test/support/world";
import { describe, expect, test } from "vitest";

import {
  cancelClaim,
  claimTask,
  confirmClaim,
} from "~/features/tasks/service/claim-task.server";
import { changeTask } from "~/features/tasks/service/change-task.server";
import {
  callOffTask,
  completeTask,
  postTask,
} from "~/features/tasks/service/post-task.server";
import { readNewTask } from "~/features/tasks/service/read-task-form.server";
import { tasksForYou } from "~/features/tasks/service/for-you.server";
import {
  listTasks,
  openTasksAbout,
  publicTasksIn,
  readOwnTasks,
  readTask,
} from "~/features/tasks/service/read-tasks.server";
import {
  contactsWith,
  markAttendance,
  reportTask,
} from "~/features/tasks/service/report-task.server";
import { taskSchema } from "~/features/tasks/schema";
import type { TaskForm } from "~/features/tasks/schema";

const site = { publicUrl: "https://board.example" };
const everything = { state: "open", q: "", page: 1 } as const;

/** The screen "who came?" with these marks and nothing about hours. */
function marks(by: Record<string, "attended" | "missed">) {
  const people = Object.entries(by).map(
    ([id, mark]) => [id, { mark, hours: null }] as const,
  );
  return { people: new Map(people), restCame: false };
}

async function rosasGroup(world: TestWorld) {
  const { place, group, rosa, campaign } = await aCampaignOfRosas(world);
  return {
    place,
    group,
    rosa,
    campaign,
    by: { accountId: rosa.id, groupId: group.id },
    aTask: (given: Partial<Parameters<typeof aTask>[1]> = {}) =>
      aTask(world, {
        groupId: group.id,
        createdBy: rosa.id,
        placeId: place.id,
        ...given,
      }),
    /** A volunteer of the group. */
    volunteer: async (name: string, locale = "en") =>
      memberOf(await aMember(world, group.id, "volunteer", { name, locale }), [
        { id: group.id },
      ]),
  };
}

function typed(place: { slug: string }, given: Partial<TaskForm> = {}) {
  return {
    kind: "petition_table",
    title: "Table at the market",
    place: place.slug,
    wanted: 2,
    visibility: "group",
    ...given,
  } satisfies TaskForm;
}

describe("signing up", () => {
  test("forty people, one place: one is in, the others wait in order", async () => {
    const world = await freshWorld();
    const { aTask, volunteer } = await rosasGroup(world);
    const task = await aTask({ capacity: 1 });
    const people = [];
    for (let n = 1; n <= 40; n++) people.push(await volunteer(`Person ${n}`));
    const answers = await Promise.all(
      people.map((person) => claimTask(world, person, task.id)),
    );
    const states = answers.map((a) => (a.ok ? a.value.state : a.because));
    expect(states.filter((s) => s === "registered")).toHaveLength(1);
    expect(states.filter((s) => s === "waiting")).toHaveLength(39);
    expect(await takenOf(world, task.id)).toBe(1);
    const ahead = answers.map((a) => (a.ok ? a.value.ahead : -1));
    expect(
      ahead.filter((_, i) => states[i] === "waiting").sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 39 }, (_, n) => n));
  });

  test("signing up twice, even at once, is signing up once", async () => {
    const world = await freshWorld();
    const { aTask, volunteer } = await rosasGroup(world);
    const task = await aTask({ capacity: 3 });
    const ben = await volunteer("Ben");
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => claimTask(world, ben, task.id)),
    );
    for (const answer of answers) {
      expect(answer).toEqual({
        ok: true,
        value: { state: "registered", ahead: 0 },
      });
    }
    expect(await claimsOf(world, task.id)).toHaveLength(1);
    expect(await takenOf(world, task.id)).toBe(1);
  });

  test("while people come and go at once, nobody waits beside a free place", async () => {
    const world = await freshWorld();
    const { aTask, volunteer } = await rosasGroup(world);
    const task = await aTask({ capacity: 3 });
    const first = [];
    const later = [];
    for (let n = 0; n < 6; n++) first.push(await volunteer(`First ${n}`));
    for (let n = 0; n < 6; n++) later.push(await volunteer(`Later ${n}`));
    for (const person of first) await claimTask(world, person, task.id);
    await Promise.all([
      ...first.map((p) => cancelClaim(world, site, p, { taskId: task.id })),
      ...later.map((p) => claimTask(world, p, task.id)),
    ]);
    const states = (await claimsOf(world, task.id)).map((c) => c.state);
    expect(states.filter((s) => s === "cancelled")).toHaveLength(6);
    expect(states.filter((s) => s === "registered")).toHaveLength(3);
    expect(states.filter((s) => s === "waiting")).toHaveLength(3);
    expect(await takenOf(world, task.id)).toBe(3);
  });

  test("a neighbor outside the group can take a public task, not the group's own", async () => {
    const world = await freshWorld();
    const { aTask } = await rosasGroup(world);
    const nia = memberOf(await anAccount(world, { name: "Nia" }));
    const own = await aTask();
    const open = await aTask({ visibility: "public" });
    expect(await claimTask(world, nia, own.id)).toEqual({
      ok: false,
      because: "not_found",
    });
    expect((await claimTask(world, nia, open.id)).ok).toBe(true);
    expect(await claimTask(world, nia, "no-such-task")).toMatchObject({
      because: "not_found",
    });
  });

  test("nobody signs up for what is over or called off", async () => {
    const world = await freshWorld();
    const { aTask, volunteer } = await rosasGroup(world);
    const ben = await volunteer("Ben");
    const past = await aTask({ startsAt: "2026-11-20T18:00:00.000Z" });
    const off = await aTask({ state: "cancelled" });
    for (const { id } of [past, off]) {
      expect(await claimTask(world, ben, id)).toEqual({
        ok: false,
        because: "noLongerOpen",
      });
    }
  });
});

describe("cancelling", () => {
  test("the one who waited longest moves up and is mailed in her language", async () => {
    const world = await freshWorld();
    const { aTask, volunteer } = await rosasGroup(world);
    const task = await aTask({ capacity: 1 });
    const [ben, ana, cho] = [
      await volunteer("Ben"),
      await volunteer("Ana", "es"),
      await volunteer("Cho"),
    ];
    for (const p of [ben, ana, cho]) {
      await claimTask(world, p, task.id);
      world.pass({ minutes: 1 });
    }
    expect(await cancelClaim(world, site, ben, { taskId: task.id })).toEqual({
      ok: true,
      value: { late: false },
    });
    expect((await claimsOf(world, task.id)).map((c) => c.state)).toEqual([
      "cancelled",
      "registered",
      "waiting",
    ]);
    expect(await takenOf(world, task.id)).toBe(1);
    const mails = await mailsOf(world);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).toBe(ana.email);
    expect(mails[0]?.text).toContain("avanzó desde la lista de espera");
    expect(mails[0]?.text).toContain("hora del Pacífico");
    expect(mails[0]?.text).toContain(`https://board.example/tasks/${task.id}`);
  });

  test("leaving the waiting list frees no place", async () => {
    const world = await freshWorld();
    const { aTask, volunteer } = await rosasGroup(world);
    const task = await aTask({ capacity: 1 });
    const [ben, ana] = [await volunteer("Ben"), await volunteer("Ana")];
    await claimTask(world, ben, task.id);
    await claimTask(world, ana, task.id);
    await cancelClaim(world, site, ana, { taskId: task.id });
    expect(await takenOf(world, task.id)).toBe(1);
    expect(await mailsOf(world)).toEqual([]);
  });

  test("Ben can come back after cancelling, at the end of the line", async () => {
    const world = await freshWorld();
    const { aTask, volunteer } = await rosasGroup(world);
    const task = await aTask({ capacity: 1 });
    const [ben, ana] = [await volunteer("Ben"), await volunteer("Ana")];
    await claimTask(world, ben, task.id);
    await claimTask(world, ana, task.id);
    await cancelClaim(world, site, ben, { taskId: task.id });
    expect(await claimTask(world, ben, task.id)).toEqual({
      ok: true,
      value: { state: "waiting", ahead: 0 },
    });
  });

  test("less than a day before, Rosa hears of it, with Ben's word", async () => {
    const world = await freshWorld("2026-12-05T08:00:00.000Z");
    const { aTask, volunteer, rosa } = await rosasGroup(world);
    const task = await aTask({ wanted: 2 });
    const ben = await volunteer("Ben");
    await claimTask(world, ben, task.id);
    expect(
      await cancelClaim(world, site, ben, {
        taskId: task.id,
        word: "My child is sick.",
      }),
    ).toEqual({ ok: true, value: { late: true } });
    const [mail] = await mailsOf(world);
    expect(mail?.to).toBe(rosa.email);
    expect(mail?.text).toContain("Ben cancelled less than a day");
    expect(mail?.text).toContain("My child is sick.");
    expect(mail?.text).toContain("People with a place now: 0. Wanted: 2.");
  });

  test("nobody cancels what they did not sign up for, or what is over", async () => {
    const world = await freshWorld();
    const { aTask, volunteer } = await rosasGroup(world);
    const task = await aTask();
    const ben = await volunteer("Ben");
    expect(
      await cancelClaim(world, site, ben, { taskId: task.id }),
    ).toMatchObject({ because: "not_found" });
    await claimTask(world, ben, task.id);
    world.setNow("2026-12-06");
    expect(
      await cancelClaim(world, site, ben, { taskId: task.id }),
    ).toMatchObject({ because: "tooLateToCancel" });
  });
});

test("“I will be there” once is enough, and twice does no harm", async () => {
  const world = await freshWorld();
  const { aTask, volunteer } = await rosasGroup(world);
  const task = await aTask({ capacity: 1 });
  const [ben, ana] = [await volunteer("Ben"), await volunteer("Ana")];
  await claimTask(world, ben, task.id);
  await claimTask(world, ana, task.id);
  expect((await confirmClaim(world, ben, task.id)).ok).toBe(true);
  expect((await confirmClaim(world, ben, task.id)).ok).toBe(true);
  expect(await confirmClaim(world, ana, task.id)).toMatchObject({
    because: "nothingToConfirm",
  });
  expect((await claimsOf(world, task.id))[0]?.state).toBe("confirmed");
});

describe("posting", () => {
  test("Rosa's shift is told on the clock of the place, over midnight too", async () => {
    const world = await freshWorld();
    const { by, place } = await rosasGroup(world);
    const result = await postTask(
      world,
      by,
      typed(place, { day: "2026-12-05", from: "22:00", until: "01:00" }),
    );
    const id = result.ok ? result.value.id : "";
    const row = await world.db.read
      .selectFrom("tasks")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      starts_at: "2026-12-06T06:00:00.000Z",
      ends_at: "2026-12-06T09:00:00.000Z",
      time_zone: "America/Los_Angeles",
      state: "open",
      taken: 0,
    });
  });

  test("pressing the button twice posts one task", async () => {
    const world = await freshWorld();
    const { by, place, group } = await rosasGroup(world);
    const form = { ...typed(place), once: "k" };
    await Promise.all([postTask(world, by, form), postTask(world, by, form)]);
    expect((await listTasks(world, [group.id], everything)).total).toBe(1);
  });

  test("another group's campaign, and places, officials, votes that are not, are refused", async () => {
    const world = await freshWorld();
    const { by, place } = await rosasGroup(world);
    const other = await rosasGroup(world);
    for (const [given, because] of [
      [{ campaign: other.campaign.id }, "campaign_not_found"],
      [{ place: "nowhere" }, "place_not_found"],
      [{ official: "nobody" }, "official_not_found"],
      [{ motion: "nothing" }, "motion_not_found"],
    ] as const) {
      expect(await postTask(world, by, typed(place, given))).toEqual({
        ok: false,
        because,
      });
    }
  });

  test("the form wants both times, one kind of date, and room for those wanted", () => {
    const check = (given: Partial<TaskForm>) =>
      taskSchema
        .safeParse(typed({ slug: "p" }, given))
        .error?.issues.map((i) => `${i.path.join(".")} ${i.message}`);
    expect(check({ day: "2026-12-05", from: "10:00" })).toEqual([
      "until shiftNeedsTimes",
    ]);
    expect(check({ from: "10:00", until: "12:00" })).toEqual([
      "day shiftNeedsDay",
    ]);
    expect(
      check({
        day: "2026-12-05",
        from: "10:00",
        until: "12:00",
        dueOn: "2026-12-05",
      }),
    ).toEqual(["dueOn shiftOrDueDay"]);
    expect(check({ wanted: 5, capacity: 4 })).toEqual([
      "capacity capacityBelowWanted",
    ]);
    expect(check({ dueOn: "2026-12-05" })).toBeUndefined();
  });

  test("the page starts from a campaign, an official, a copy; and asks when it cannot know", async () => {
    const world = await freshWorld();
    const { rosa, group, campaign, place, aTask } = await rosasGroup(world);
    const official = await anOfficial(world, { placeId: place.id });
    const bare = await aGroup(world);
    const member = memberOf(rosa, [
      { id: group.id, role: "organizer" },
      { id: bare.id, role: "organizer" },
    ]);
    const page = (query: string) =>
      readNewTask(world, member, new URLSearchParams(query));
    expect(await page("")).toMatchObject({ step: "group" });
    expect(await page(`group=${bare.id}`)).toMatchObject({
      step: "place",
      places: null,
    });
    expect(
      await page(`campaign=${campaign.id}&official=${official.slug}`),
    ).toMatchObject({
      step: "form",
      group: { slug: group.id },
      place: { slug: place.slug },
      values: { campaign: campaign.id, official: official.slug },
    });
    const task = await aTask({ title: "Door to door", wanted: 7 });
    const copy = await page(`copy=${task.id}`);
    expect(copy).toMatchObject({
      step: "form",
      values: { title: "Door to door", wanted: 7 },
    });
    expect(copy).not.toHaveProperty("values.day");
    expect(await page("copy=nothing")).toBeNull();
  });
});

describe("changing", () => {
  test("more places go to whoever has waited longest", async () => {
    const world = await freshWorld();
    const { aTask, volunteer, by, place } = await rosasGroup(world);
    const task = await aTask({ capacity: 1, startsAt: null });
    for (const name of ["Ben", "Ana", "Cho"]) {
      await claimTask(world, await volunteer(name), task.id);
      world.pass({ minutes: 1 });
    }
    const form = typed(place, { wanted: 1, location: "Mill Street" });
    expect(
      (await changeTask(world, site, by, task.id, { ...form, capacity: 2 })).ok,
    ).toBe(true);
    expect((await claimsOf(world, task.id)).map((c) => c.state)).toEqual([
      "registered",
      "registered",
      "waiting",
    ]);
    expect(await mailsOf(world)).toHaveLength(1);
    expect(
      await changeTask(world, site, by, task.id, { ...form, capacity: 1 }),
    ).toEqual({ ok: false, because: "capacityBelowTaken" });
  });

  test("another time is mailed to everybody who signed up; another word is not", async () => {
    const world = await freshWorld();
    const { aTask, volunteer, by, place } = await rosasGroup(world);
    const task = await aTask();
    await claimTask(world, await volunteer("Ben"), task.id);
    const same = typed(place, {
      day: "2026-12-05",
      from: "10:00",
      until: "12:00",
      location: "Mill Street",
    });
    await changeTask(world, site, by, task.id, { ...same, title: "Table" });
    expect(await mailsOf(world)).toEqual([]);
    await changeTask(world, site, by, task.id, { ...same, from: "11:00" });
    const [mail] = await mailsOf(world);
    expect(mail?.text).toContain("Sat, Dec 5, 11:00 AM (2026), Pacific Time");
  });

  test("another group's organizer changes and ends nothing", async () => {
    const world = await freshWorld();
    const { aTask, place } = await rosasGroup(world);
    const other = await rosasGroup(world);
    const task = await aTask();
    const gone = { ok: false, because: "not_found" };
    expect(
      await changeTask(world, site, other.by, task.id, typed(place)),
    ).toEqual(gone);
    expect(
      await callOffTask(world, site, other.by, task.id, "Because."),
    ).toEqual(gone);
    expect(await completeTask(world, other.by, task.id)).toEqual(gone);
    expect(await markAttendance(world, other.by, task.id, marks({}))).toEqual(
      gone,
    );
  });

  test("calling off tells everybody why, also those who wait; once", async () => {
    const world = await freshWorld();
    const { aTask, volunteer, by } = await rosasGroup(world);
    const task = await aTask({ capacity: 1 });
    for (const name of ["Ben", "Ana"]) {
      await claimTask(world, await volunteer(name), task.id);
    }
    expect(
      (await callOffTask(world, site, by, task.id, "Rain is forecast.")).ok,
    ).toBe(true);
    const mails = await mailsOf(world);
    expect(mails).toHaveLength(2);
    expect(mails[0]?.text).toContain("The reason: Rain is forecast.");
    expect(await callOffTask(world, site, by, task.id, "Again.")).toMatchObject(
      { because: "someone_was_first" },
    );
    expect(await completeTask(world, by, task.id)).toMatchObject({
      because: "someone_was_first",
    });
  });
});

describe("lists", () => {
  test("“For you”: own and public work nearby, short of people first, not what Ben has", async () => {
    const world = await freshWorld();
    const { aTask: ours, volunteer, group } = await rosasGroup(world);
    const ben = await volunteer("Ben");
    const far = await aPlace(world, { name: "Faraway", stateCode: "TX" });
    const hill = await rosasGroup(world);
    await ours({ title: "Enough", wanted: 0 });
    await ours({ title: "Short", startsAt: "2026-12-20T18:00:00.000Z" });
    await ours({ title: "Over", startsAt: "2026-11-20T18:00:00.000Z" });
    await ours({ title: "Done", state: "done" });
    await ours({
      title: "Has it",
      claims: [{ accountId: ben.accountId, state: "registered" }],
    });
    await ours({
      title: "Had it",
      startsAt: "2026-12-21T18:00:00.000Z",
      claims: [{ accountId: ben.accountId, state: "cancelled" }],
    });
    await hill.aTask({ title: "Next door", visibility: "public" });
    await hill.aTask({ title: "Their own" });
    await hill.aTask({
      title: "Texas",
      visibility: "public",
      placeId: far.id,
    });
    const { tasks, total } = await tasksForYou(world, ben, { limit: 10 });
    expect(tasks.map(({ title }) => title)).toEqual([
      "Next door",
      "Short",
      "Had it",
      "Enough",
    ]);
    expect(total).toBe(4);
    expect(tasks[1]?.groupName).toBe(group.name);
    const next = await tasksForYou(world, ben, { limit: 2, offset: 2 });
    expect(next.tasks.map(({ title }) => title)).toEqual(["Had it", "Enough"]);
  });

  test("somebody without a group sees public work everywhere", async () => {
    const world = await freshWorld();
    const { aTask } = await rosasGroup(world);
    await aTask({ title: "Open", visibility: "public" });
    await aTask({ title: "Ours" });
    const nia = memberOf(await anAccount(world, { name: "Nia" }));
    const { tasks } = await tasksForYou(world, nia, { limit: 10 });
    expect(tasks.map(({ title }) => title)).toEqual(["Open"]);
  });

  test("Rosa's list: by state, kind, campaign, words, short of people", async () => {
    const world = await freshWorld();
    const { aTask, group, campaign } = await rosasGroup(world);
    await aTask({ title: "Market", campaignId: campaign.id });
    await aTask({ title: "Call Ortiz", kind: "call", wanted: 0 });
    await aTask({ title: "Long ago", state: "done" });
    const titles = async (query: Parameters<typeof listTasks>[2]) =>
      (await listTasks(world, [group.id], query)).tasks.map((t) => t.title);
    expect(await titles(everything)).toEqual(["Market", "Call Ortiz"]);
    expect(await titles({ ...everything, state: "done" })).toEqual([
      "Long ago",
    ]);
    expect(await titles({ ...everything, kind: "call" })).toEqual([
      "Call Ortiz",
    ]);
    expect(await titles({ ...everything, campaign: campaign.id })).toEqual([
      "Market",
    ]);
    expect(await titles({ ...everything, short: "1" })).toEqual(["Market"]);
    expect(await titles({ ...everything, q: "ORTIZ" })).toEqual(["Call Ortiz"]);
    expect(await titles({ ...everything, q: "100%" })).toEqual([]);
  });

  test("Ben's own: coming up, waiting, behind with hours", async () => {
    const world = await freshWorld("2026-11-01T18:00:00.000Z");
    const { aTask, volunteer } = await rosasGroup(world);
    const ben = await volunteer("Ben");
    const cho = await volunteer("Cho");
    const past = await aTask({
      title: "Past",
      startsAt: "2026-11-20T18:00:00.000Z",
    });
    const ahead = await aTask({ title: "Ahead" });
    const full = await aTask({
      title: "Full",
      capacity: 1,
      claims: [{ accountId: cho.accountId, state: "registered" }],
    });
    for (const { id } of [past, ahead, full]) await claimTask(world, ben, id);
    world.setNow("2026-12-01");
    await reportTask(world, ben, past, { hours: 1.5 });
    const own = await readOwnTasks(world, ben.accountId, 1);
    expect(own.upcoming.map((t) => t.title)).toEqual(["Ahead"]);
    expect(own.waiting.map((t) => t.title)).toEqual(["Full"]);
    expect(own.behind).toMatchObject([
      { title: "Past", claimState: "attended", hours: 1.5 },
    ]);
    expect(own).toMatchObject({ behindCount: 1, hours: 1.5 });
    expect(own.upcoming[0]).toMatchObject({
      mayCancel: true,
      mayConfirm: true,
    });
  });

  test("a place's page shows its public tasks to come and no others", async () => {
    const world = await freshWorld();
    const { aTask, place } = await rosasGroup(world);
    await aTask({ title: "Open", visibility: "public" });
    await aTask({ title: "Ours" });
    await aTask({
      title: "Over",
      visibility: "public",
      startsAt: "2026-11-20T18:00:00.000Z",
    });
    const tasks = await publicTasksIn(world, place.id);
    expect(tasks.map(({ title }) => title)).toEqual(["Open"]);
  });
});

describe("the right to read", () => {
  test("outsiders read public tasks without ask, script, vote, campaign or names", async () => {
    const world = await freshWorld();
    const { aTask, volunteer } = await rosasGroup(world);
    const task = await aTask({
      visibility: "public",
      ask: "Vote yes.",
      script: "Hello …",
    });
    const own = await aTask();
    const visitor = { kind: "visitor" } as const;
    expect(await readTask(world, visitor, own.id)).toBeNull();
    expect(await readTask(world, visitor, task.id)).toMatchObject({
      ask: null,
      script: null,
      motionTitle: null,
      campaignName: null,
      createdByName: null,
    });
    expect(
      await readTask(world, await volunteer("Ben"), task.id),
    ).toMatchObject({ ask: "Vote yes.", script: "Hello …" });
  });

  test("who left the group still finds the task they signed up for, without the script", async () => {
    const world = await freshWorld();
    const { aTask, volunteer } = await rosasGroup(world);
    const task = await aTask({ script: "Hello …" });
    const ben = await volunteer("Ben");
    await claimTask(world, ben, task.id);
    const left = { ...ben, memberships: [] };
    expect(await readTask(world, left, task.id)).toMatchObject({
      script: null,
    });
    await cancelClaim(world, site, left, { taskId: task.id });
    expect(await readTask(world, left, task.id)).toBeNull();
  });
});

describe("afterwards", () => {
  async function aCallForTheVote(world: TestWorld) {
    const stage = await rosasGroup(world);
    const council = await aCouncil(world, {
      placeId: stage.place.id,
      seats: 3,
    });
    const [ana] = council.members;
    if (!ana) throw new Error("no member");
    const meeting = await aMeeting(world, council.id);
    const motion = await aMotion(world, council.id, {
      meetingId: meeting.id,
      groupId: stage.group.id,
    });
    const task = await stage.aTask({
      kind: "call",
      startsAt: null,
      dueOn: "2026-12-04",
      officialId: ana.id,
      motionId: motion.id,
      visibility: "public",
    });
    return { ...stage, official: ana, motion, task };
  }
  const leans = (world: TestWorld) =>
    world.db.read
      .selectFrom("leans")
      .select(["lean", "note", "evidence_on as on", "group_id as groupId"])
      .execute();
  const heard = {
    reached: "spoke",
    said: "She worries about the cost.",
    leanHeard: "lean_for",
    contactedOn: "2026-12-01",
    hours: 0.25,
  } as const;

  test("what Ben heard on the phone is dated evidence, and joins the count", async () => {
    const world = await freshWorld();
    const { task, group, official, volunteer } = await aCallForTheVote(world);
    const ben = await volunteer("Ben");
    await claimTask(world, ben, task.id);
    expect((await reportTask(world, ben, task, heard)).ok).toBe(true);
    expect(await claimsOf(world, task.id)).toMatchObject([
      { state: "attended", hours: 0.25 },
    ]);
    expect(await leans(world)).toEqual([
      {
        lean: "lean_for",
        note: "She worries about the cost.",
        on: "2026-12-01",
        groupId: group.id,
      },
    ]);
    expect(await contactsWith(world, official.id, [group.id])).toMatchObject([
      {
        reached: "spoke",
        leanHeard: "lean_for",
        contactedOn: "2026-12-01",
        recordedByName: "Ben",
        taskId: task.id,
      },
    ]);
    expect(await contactsWith(world, official.id, ["other"])).toEqual([]);
    expect(await contactsWith(world, official.id, [])).toEqual([]);
  });

  test("somebody from outside cannot bend the count through a public task", async () => {
    const world = await freshWorld();
    const { task, group, official } = await aCallForTheVote(world);
    const stu = memberOf(await anAccount(world, { name: "Stu" }));
    await claimTask(world, stu, task.id);
    expect((await reportTask(world, stu, task, heard)).ok).toBe(true);
    expect(await leans(world)).toEqual([]);
    expect(await contactsWith(world, official.id, [group.id])).toHaveLength(1);
  });

  test("no answer is a contact without a stand; a second call adds a second one", async () => {
    const world = await freshWorld();
    const { task, group, official, volunteer } = await aCallForTheVote(world);
    const ben = await volunteer("Ben");
    await claimTask(world, ben, task.id);
    const first = {
      reached: "no_answer",
      contactedOn: "2026-11-30",
      once: "one",
    } as const;
    await reportTask(world, ben, task, first);
    await reportTask(world, ben, task, first);
    await reportTask(world, ben, task, { ...heard, once: "two" });
    const contacts = await contactsWith(world, official.id, [group.id]);
    expect(contacts.map((c) => c.reached)).toEqual(["spoke", "no_answer"]);
    expect(await leans(world)).toHaveLength(1);
  });

  test("a call cannot have been tomorrow; a shift is not reported before it begins", async () => {
    const world = await freshWorld();
    const { task, volunteer, aTask } = await aCallForTheVote(world);
    const ben = await volunteer("Ben");
    await claimTask(world, ben, task.id);
    expect(
      await reportTask(world, ben, task, {
        ...heard,
        contactedOn: "2026-12-02",
      }),
    ).toEqual({ ok: false, because: "contactInFuture" });
    const shift = await aTask();
    await claimTask(world, ben, shift.id);
    expect(await reportTask(world, ben, shift, { hours: 2 })).toEqual({
      ok: false,
      because: "nothingToReport",
    });
    const other = await aTask();
    expect(await reportTask(world, ben, other, {})).toEqual({
      ok: false,
      because: "not_found",
    });
  });

  test("the official's page leads to open tasks about them, as the reader may see them", async () => {
    const world = await freshWorld();
    const { official, volunteer, aTask } = await aCallForTheVote(world);
    await aTask({ title: "Quietly", officialId: official.id });
    const titles = async (actor: Parameters<typeof openTasksAbout>[1]) =>
      (await openTasksAbout(world, actor, official.id)).map((t) => t.title);
    expect(await titles({ kind: "visitor" })).toHaveLength(1);
    expect(await titles(await volunteer("Ben"))).toHaveLength(2);
  });

  test("Rosa marks who came, sets it right, and strangers' marks do nothing", async () => {
    const world = await freshWorld();
    const { aTask, volunteer, by } = await rosasGroup(world);
    const task = await aTask({ capacity: 2 });
    for (const name of ["Ben", "Ana", "Cho"]) {
      await claimTask(world, await volunteer(name), task.id);
    }
    const ids = await world.db.read
      .selectFrom("claims")
      .select("id")
      .where("task_id", "=", task.id)
      .orderBy("claimed_at")
      .orderBy("id")
      .execute();
    const [ben = "", ana = "", cho = ""] = ids.map(({ id }) => id);
    world.setNow("2026-12-06");
    expect(
      await markAttendance(
        world,
        by,
        task.id,
        marks({
          [ben]: "attended",
          [ana]: "missed",
          [cho]: "attended",
          "somebody-else": "missed",
        }),
      ),
    ).toEqual({ ok: true, value: 2 });
    const states = async () =>
      (await claimsOf(world, task.id)).map((c) => c.state);
    // Cho waited and had no place.
    expect(await states()).toEqual(["attended", "missed", "waiting"]);
    await markAttendance(world, by, task.id, marks({ [ana]: "attended" }));
    expect(await states()).toEqual(["attended", "attended", "waiting"]);
    expect((await completeTask(world, by, task.id)).ok).toBe(true);
  });

  test("every act stands in the activity log, without anybody's words", async () => {
    const world = await freshWorld();
    const { task, volunteer } = await aCallForTheVote(world);
    const ben = await volunteer("Ben");
    await claimTask(world, ben, task.id);
    await reportTask(world, ben, task, heard);
    const log = await world.db.read
      .selectFrom("activity")
      .select(["verb", "detail"])
      .orderBy("id")
      .execute();
    expect(log.map(({ verb }) => verb)).toEqual([
      "claim.registered",
      "claim.reported",
      "lean.recorded",
    ]);
    expect(JSON.stringify(log)).not.toContain("worries");
  });
});
