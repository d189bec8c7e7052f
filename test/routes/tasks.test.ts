import { startApp } from "@test/support/app";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { anOfficial } from "@test/support/factories/officials";
import { aMember, anAccount } from "@test/support/factories/people";
import { aTask, claimsOf } from "@test/support/factories/tasks";
import { expect, test } from "vitest";

import { paths } from "~/paths";

async function stage() {
  const app = await startApp();
  const { world } = app;
  const { place, group, rosa, campaign } = await aCampaignOfRosas(world);
  const ben = await aMember(world, group.id, "volunteer", {
    name: "Ben Volunteer",
  });
  return {
    app,
    place,
    group,
    campaign,
    organizer: await app.cookieOf(rosa.id),
    volunteer: await app.cookieOf(ben.id),
    ben,
    aTask: (given: Partial<Parameters<typeof aTask>[1]> = {}) =>
      aTask(world, {
        groupId: group.id,
        createdBy: rosa.id,
        placeId: place.id,
        ...given,
      }),
  };
}

test("Ben takes a task on in two taps, and takes it back in one", async () => {
  const { app, aTask, volunteer } = await stage();
  const task = await aTask({ wanted: 3 });
  const list = await app.get(paths.tasks.forYou(), { as: volunteer });
  expect(list.text).toContain("3 more needed");
  expect(list.text).toContain("Sat, Dec 5, 10:00 AM to 12:00 PM, Pacific Time");
  expect(list.text).toContain(`action="${paths.tasks.claim(task.id)}"`);

  const tap = await app.post(paths.tasks.claim(task.id), {}, { as: volunteer });
  expect(tap.status).toBe(303);
  const done = await app.get(tap.location ?? "", { as: volunteer });
  expect(done.text).toContain("You are signed up. Thank you!");
  expect(done.text).toContain("Undo");

  const undo = await app.post(
    paths.tasks.cancellation(task.id),
    {},
    { as: volunteer },
  );
  const after = await app.get(undo.location ?? "", { as: volunteer });
  expect(after.text).toContain("You are not signed up any more.");
  expect((await claimsOf(app.world, task.id)).map((c) => c.state)).toEqual([
    "cancelled",
  ]);
});

test("the address of a thank-you opened later says nothing untrue", async () => {
  const { app, aTask, volunteer } = await stage();
  const task = await aTask();
  for (const done of ["claimed", "waiting", "nonsense", "constructor"]) {
    const page = await app.get(paths.tasks.show(task.id, { done }), {
      as: volunteer,
    });
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('role="status"');
  }
  const no = await app.get(paths.tasks.show(task.id, { no: "toString" }), {
    as: volunteer,
  });
  expect(no.text).not.toContain('role="status"');
});

test("a neighbor without an account reads a public task: no names, no script; sign-in leads back", async () => {
  const { app, aTask, ben } = await stage();
  const task = await aTask({
    visibility: "public",
    ask: "Vote yes on item nine.",
    script: "Hello, I live on Mill Street.",
    claims: [{ accountId: ben.id, state: "registered" }],
  });
  const page = await app.get(paths.tasks.show(task.id));
  expect(page.status).toBe(200);
  expect(page.text).toContain("Table at the farmers’ market");
  expect(page.text).not.toContain("item nine");
  expect(page.text).not.toContain("I live on Mill Street");
  expect(page.text).not.toContain("Ben Volunteer");
  expect(page.text).not.toContain(ben.email);
  expect(page.text).toContain(
    `/sign-in?next=${encodeURIComponent(paths.tasks.show(task.id))}`,
  );
  const stu = await app.cookieOf((await anAccount(app.world)).id);
  const seen = await app.get(paths.tasks.show(task.id), { as: stu });
  expect(seen.text).not.toContain("item nine");
  expect(seen.text).not.toContain("Ben Volunteer");
});

test("volunteers of the group see the script, and not who else signed up", async () => {
  const { app, aTask, ben, organizer, group } = await stage();
  const task = await aTask({
    script: "Hello, I live on Mill Street.",
    claims: [{ accountId: ben.id, state: "registered" }],
  });
  const ana = await aMember(app.world, group.id, "volunteer", { name: "Ana" });
  const hers = await app.get(paths.tasks.show(task.id), {
    as: await app.cookieOf(ana.id),
  });
  expect(hers.text).toContain("I live on Mill Street");
  expect(hers.text).not.toContain("Ben Volunteer");
  const rosas = await app.get(paths.tasks.show(task.id), { as: organizer });
  expect(rosas.text).toContain("Ben Volunteer");
});

test("the form comes back with what was typed and a sentence beside each field, in Spanish too", async () => {
  const { app, organizer, group, place } = await stage();
  const typed = {
    group: group.slug,
    place: place.slug,
    kind: "canvass",
    title: "Puerta a puerta en el distrito 2",
    day: "2026-12-05",
    from: "10:00",
    wanted: 8,
    capacity: 4,
    visibility: "group",
  };
  const back = await app.post("/board/tasks/new?lang=es", typed, {
    as: organizer,
  });
  expect(back.status).toBe(422);
  expect(back.text).toContain("Indique las dos horas del turno.");
  expect(back.text).toContain("Caben menos personas de las que necesita.");
  expect(back.text).toContain('value="Puerta a puerta en el distrito 2"');
  const posted = await app.post(
    "/board/tasks/new",
    { ...typed, until: "12:00", capacity: 12 },
    { as: organizer },
  );
  expect(posted.status).toBe(303);
  const page = await app.get(posted.location ?? "", { as: organizer });
  expect(page.text).toContain("0 signed up, 8 wanted, room for 12");
});

test("fields that nobody offered change nothing: no group, state, number of places", async () => {
  const { app, organizer, aTask, place } = await stage();
  const task = await aTask();
  await app.post(
    paths.tasks.edit(task.id),
    {
      place: place.slug,
      kind: "other",
      title: "Table",
      wanted: 1,
      visibility: "group",
      group_id: "x",
      groupId: "x",
      taken: 99,
      state: "done",
    },
    { as: organizer },
  );
  const row = await app.world.db.read
    .selectFrom("tasks")
    .select(["title", "group_id as groupId", "taken", "state"])
    .where("id", "=", task.id)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({
    title: "Table",
    groupId: task.group_id,
    taken: 0,
    state: "open",
  });
});

test("markup in every text of a task is shown as text", async () => {
  const { app, organizer, place, group } = await stage();
  const evil = `<script>alert(1)</script><img src=x onerror=alert(1)>`;
  const posted = await app.post(
    "/board/tasks/new",
    {
      group: group.slug,
      place: place.slug,
      kind: "call",
      title: evil,
      why: evil,
      ask: evil,
      script: evil,
      location: evil,
      wanted: 1,
      visibility: "public",
    },
    { as: organizer },
  );
  for (const path of [posted.location ?? "", paths.tasks.board()]) {
    const page = await app.get(path, { as: organizer });
    expect(page.status).toBe(200);
    expect(page.text).not.toContain("<script>alert");
    expect(page.text).not.toContain("<img src=x");
  }
});

test("ten seconds after the call: what was heard stands on the official's page, for organizers alone", async () => {
  const { app, aTask, organizer, volunteer, ben, place } = await stage();
  const official = await anOfficial(app.world, { placeId: place.id });
  const task = await aTask({
    kind: "call",
    startsAt: null,
    officialId: official.id,
    claims: [{ accountId: ben.id, state: "registered" }],
  });
  const wrong = await app.post(
    paths.tasks.report(task.id),
    { contactedOn: "2026-12-01", hours: "1.3" },
    { as: volunteer },
  );
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("Give hours in quarters, from 0.25 to 24.");
  const sent = await app.post(
    paths.tasks.report(task.id),
    {
      reached: "spoke",
      said: "He wants to see the budget first.",
      leanHeard: "undecided",
      contactedOn: "2026-12-01",
      hours: "0.25",
    },
    { as: volunteer },
  );
  expect(sent.status).toBe(303);
  const address = paths.officials.show(official.slug);
  const rosas = await app.get(address, { as: organizer });
  expect(rosas.text).toContain("He wants to see the budget first.");
  for (const as of [undefined, volunteer]) {
    const page = await app.get(address, { as });
    expect(page.text).not.toContain("see the budget first");
  }
});

test("Rosa marks who came on one screen", async () => {
  const { app, aTask, organizer, ben } = await stage();
  const task = await aTask({
    startsAt: "2026-11-28T18:00:00.000Z",
    claims: [{ accountId: ben.id, state: "confirmed" }],
  });
  const { id } = await app.world.db.read
    .selectFrom("claims")
    .select("id")
    .where("task_id", "=", task.id)
    .executeTakeFirstOrThrow();
  const screen = await app.get(paths.tasks.attendance(task.id), {
    as: organizer,
  });
  expect(screen.text).toContain(`name="mark-${id}"`);
  const saved = await app.post(
    paths.tasks.attendance(task.id),
    { [`mark-${id}`]: "missed", "mark-nobody": "attended" },
    { as: organizer },
  );
  const page = await app.get(saved.location ?? "", { as: organizer });
  expect(page.text).toContain("1 person marked.");
  expect(await claimsOf(app.world, task.id)).toMatchObject([
    { state: "missed" },
  ]);
});

test("the calendar file tells a shift in UTC and a due day as a whole day", async () => {
  const { app, aTask, volunteer } = await stage();
  const shift = await app.get(paths.tasks.calendar((await aTask()).id), {
    as: volunteer,
  });
  expect(shift.headers.get("Content-Type")).toContain("text/calendar");
  expect(shift.text).toContain("DTSTART:20261205T180000Z");
  expect(shift.text).toContain("DTEND:20261205T200000Z");
  const due = await aTask({ startsAt: null, dueOn: "2026-12-04" });
  const whole = await app.get(paths.tasks.calendar(due.id), { as: volunteer });
  expect(whole.text).toContain("DTSTART;VALUE=DATE:20261204");
  const never = await aTask({ startsAt: null });
  expect(
    (await app.get(paths.tasks.calendar(never.id), { as: volunteer })).status,
  ).toBe(404);
});

test("a place's page leads neighbors to its public tasks", async () => {
  const { app, aTask, place } = await stage();
  const task = await aTask({ visibility: "public" });
  await aTask({ title: "Quiet work" });
  const page = await app.get(paths.places.show(place.slug));
  expect(page.text).toContain(paths.tasks.show(task.id));
  expect(page.text).not.toContain("Quiet work");
});
