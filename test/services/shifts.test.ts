import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aGroup, aMember } from "@test/support/factories/people";
import { mailsOf } from "@test/support/factories/petitions";
import { claimsOf, memberOf, takenOf } from "@test/support/factories/tasks";
import type { TestWorld } from "@test/support/world";
import { expect, test } from "vitest";

import { changeTask } from "~/features/tasks/service/change-task.server";
import { claimTask } from "~/features/tasks/service/claim-task.server";
import {
  chase,
  confirmFor,
  reshift,
  takeOff,
} from "~/features/tasks/service/keep-people.server";
import { postTask } from "~/features/tasks/service/post-task.server";
import { readNewTask } from "~/features/tasks/service/read-task-form.server";
import { tasksForYou } from "~/features/tasks/service/for-you.server";
import {
  readSignUps,
  readTask,
} from "~/features/tasks/service/read-tasks.server";
import { markAttendance } from "~/features/tasks/service/report-task.server";
import { otherShifts } from "~/features/tasks/service/shifts.server";
import {
  forgetTemplate,
  keepTemplate,
  readTemplates,
} from "~/features/tasks/service/templates.server";

const site = { publicUrl: "https://board.example" };

/** A table every Saturday from ten to noon, over the spring change of clocks. */
async function saturdays(world: TestWorld) {
  world.setNow("2027-02-20");
  const { place, group, rosa } = await aCampaignOfRosas(world);
  const by = { accountId: rosa.id, groupId: group.id };
  const form = {
    kind: "petition_table",
    title: "Table at the market",
    place: place.slug,
    wanted: 2,
    capacity: 2,
    visibility: "group",
    day: "2027-02-27",
    from: "10:00",
    until: "12:00",
  } as const;
  const posted = await postTask(world, by, {
    ...form,
    repeatEvery: "1",
    repeatUntil: "2027-03-27",
    group: group.slug,
    once: "posting",
  });
  const first = posted.ok ? posted.value.id : "";
  const shifts = await world.db.read
    .selectFrom("tasks")
    .select(["id", "starts_at", "series_id", "title", "capacity"])
    .orderBy("starts_at")
    .execute();
  const volunteer = async (name: string) =>
    memberOf(await aMember(world, group.id, "volunteer", { name }), [
      { id: group.id },
    ]);
  return { place, group, rosa, by, form, first, shifts, volunteer };
}

test("a weekly table keeps its hours on the clock of the place over the change of clocks", async () => {
  const world = await freshWorld();
  const { first, shifts, by, form, volunteer } = await saturdays(world);
  expect(shifts.map((shift) => shift.starts_at)).toEqual([
    "2027-02-27T18:00:00.000Z",
    "2027-03-06T18:00:00.000Z",
    "2027-03-13T18:00:00.000Z",
    "2027-03-20T17:00:00.000Z",
    "2027-03-27T17:00:00.000Z",
  ]);
  expect(new Set(shifts.map((shift) => shift.series_id))).toEqual(
    new Set([first]),
  );
  // One more, by hand; for a volunteer all of them are one card.
  await postTask(world, by, { ...form, day: "2027-04-03", shiftOf: first });
  const ben = await volunteer("Ben");
  const { tasks } = await tasksForYou(world, ben, { limit: 10 });
  expect(tasks.map(({ id, moreShifts }) => [id, moreShifts])).toEqual([
    [first, 5],
  ]);
  const task = await readTask(world, ben, first);
  expect(await otherShifts(world, ben, task!)).toHaveLength(5);
});

test("a change of hours for this and all later shifts keeps their days and tells who signed up, or changes none", async () => {
  const world = await freshWorld();
  const { shifts, by, form, volunteer } = await saturdays(world);
  const [, second, , fourth] = shifts.map(({ id }) => id);
  await claimTask(world, await volunteer("Ben"), fourth ?? "");
  await claimTask(world, await volunteer("Ana"), fourth ?? "");
  const later = { ...form, day: "2027-03-06", scope: "later" as const };
  expect(
    await changeTask(world, site, by, second ?? "", {
      ...later,
      wanted: 1,
      capacity: 1,
    }),
  ).toEqual({ ok: false, because: "capacityBelowTaken" });
  await changeTask(world, site, by, second ?? "", {
    ...later,
    from: "09:00",
    until: "11:00",
    capacity: 5,
  });
  const after = await world.db.read
    .selectFrom("tasks")
    .select(["starts_at", "capacity"])
    .orderBy("starts_at")
    .execute();
  expect(after.map((row) => [row.starts_at, row.capacity])).toEqual([
    ["2027-02-27T18:00:00.000Z", 2],
    ["2027-03-06T17:00:00.000Z", 5],
    ["2027-03-13T17:00:00.000Z", 5],
    ["2027-03-20T16:00:00.000Z", 5],
    ["2027-03-27T16:00:00.000Z", 5],
  ]);
  expect(await mailsOf(world)).toHaveLength(2);
});

test("people are asked to confirm, written down, moved to another shift, and taken off", async () => {
  const world = await freshWorld();
  const { shifts, by, volunteer, rosa } = await saturdays(world);
  const [one = "", two = ""] = shifts.map(({ id }) => id);
  const [ben, ana, cho, dee] = await Promise.all(
    ["Ben", "Ana", "Cho", "Dee"].map((name) => volunteer(name)),
  );
  for (const who of [ben, ana, cho]) {
    world.pass({ minutes: 1 });
    await claimTask(world, who!, one);
  }
  await claimTask(world, dee!, two);
  const ids = async (task: string) =>
    new Map(
      (await readSignUps(world, task, false)).claims.map((claim) => [
        claim.name,
        claim.id,
      ]),
    );
  const first = await ids(one);
  const everybody = new Set(first.values());
  // Cho waits and has nothing to confirm; twice within hours is a nuisance.
  expect(await chase(world, site, by, one, everybody)).toMatchObject({
    value: 2,
  });
  expect(await chase(world, site, by, one, everybody)).toMatchObject({
    value: 0,
  });
  expect(
    await confirmFor(world, by, one, new Set([first.get("Ana") ?? ""])),
  ).toMatchObject({ value: 1 });
  // One place is left in the other shift: Ben moves, Ana does not.
  expect(
    await reshift(world, site, by, { from: one, to: two, ids: everybody }),
  ).toMatchObject({ value: { moved: 1, full: 2 } });
  expect((await claimsOf(world, one)).map((c) => c.state)).toEqual([
    "cancelled",
    "confirmed",
    "registered",
  ]);
  expect([await takenOf(world, one), await takenOf(world, two)]).toEqual([
    2, 2,
  ]);
  expect(
    await takeOff(world, site, by, one, new Set([first.get("Ana") ?? ""])),
  ).toMatchObject({ value: 1 });
  expect(await takenOf(world, one)).toBe(1);
  const subjects = (await mailsOf(world)).map(({ subject }) => subject);
  expect(subjects).toEqual([
    "Will you be there? Table at the market",
    "Will you be there? Table at the market",
    "Another shift for you: Table at the market",
    "There is a place for you: Table at the market",
    "You are off the list: Table at the market",
  ]);
  // Nothing of another group's, and to no work but the same.
  const other = await aGroup(world, { name: "Hillside" });
  const foreign = { accountId: rosa.id, groupId: other.id };
  const gone = { ok: false, because: "not_found" };
  expect(await chase(world, site, foreign, one, everybody)).toEqual(gone);
  expect(await takeOff(world, site, foreign, one, everybody)).toEqual(gone);
  expect(
    await reshift(world, site, foreign, { from: one, to: two, ids: everybody }),
  ).toEqual(gone);
});

test("one screen: who is marked, and the rest came, with hours", async () => {
  const world = await freshWorld();
  const { first, by, volunteer } = await saturdays(world);
  await claimTask(world, await volunteer("Ben"), first);
  world.pass({ minutes: 1 });
  await claimTask(world, await volunteer("Ana"), first);
  const { claims } = await readSignUps(world, first, false);
  const [ben = "", ana = ""] = claims.map(({ id }) => id);
  world.setNow("2027-02-28");
  const people = new Map([
    [ben, { mark: "missed" as const, hours: 2 }],
    [ana, { mark: null, hours: 1.5 }],
  ]);
  expect(
    await markAttendance(world, by, first, { people, restCame: true }),
  ).toEqual({ ok: true, value: 2 });
  expect(
    (await claimsOf(world, first)).map(({ state, hours }) => [state, hours]),
  ).toEqual([
    ["missed", null],
    ["attended", 1.5],
  ]);
});

test("templates: the site's in one's language, and what the group keeps of a task", async () => {
  const world = await freshWorld();
  const { first, by, rosa, group } = await saturdays(world);
  const organizer = memberOf(rosa, [{ id: group.id, role: "organizer" }]);
  const names = async (locale: "en" | "es") =>
    (await readTemplates(world, organizer, locale)).map(({ name }) => name);
  expect(await names("en")).toContain("Court accompaniment");
  expect(await names("es")).toContain("Acompañamiento a la corte");
  const task = await readTask(world, organizer, first);
  await keepTemplate(world, by, task!, "en");
  const kept = (await readTemplates(world, organizer, "en")).find(
    ({ groupId }) => groupId === group.id,
  );
  expect(kept).toMatchObject({ name: "Table at the market", minutes: 120 });
  const form = await readNewTask(
    world,
    organizer,
    new URLSearchParams({ template: kept?.id ?? "" }),
  );
  expect(form).toMatchObject({
    step: "form",
    values: { title: "Table at the market", wanted: 2, capacity: 2 },
  });
  const stranger = memberOf(rosa, [{ id: "another", role: "organizer" }]);
  expect(
    await readNewTask(
      world,
      stranger,
      new URLSearchParams({ template: kept?.id ?? "" }),
    ),
  ).toBeNull();
  expect((await forgetTemplate(world, stranger, kept?.id ?? "")).ok).toBe(
    false,
  );
  expect((await forgetTemplate(world, organizer, "template-call-en")).ok).toBe(
    false,
  );
  expect((await forgetTemplate(world, organizer, kept?.id ?? "")).ok).toBe(
    true,
  );
});
