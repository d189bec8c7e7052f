import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aMember } from "@test/support/factories/people";
import { aTask, memberOf } from "@test/support/factories/tasks";
import ICAL from "ical.js";
import { expect, test } from "vitest";

import { calendarPage } from "~/features/tasks/month";
import { calendarFile } from "~/features/tasks/service/calendar-file.server";
import {
  endFeed,
  feedMadeOn,
  personalCalendar,
  readCalendar,
  renewFeed,
} from "~/features/tasks/service/calendar.server";
import { tasksForYou } from "~/features/tasks/service/for-you.server";
import { keepOffers, readOffers } from "~/features/tasks/service/offers.server";
import { readTask } from "~/features/tasks/service/read-tasks.server";

const site = { publicUrl: "https://board.example" };

async function stage() {
  const world = await freshWorld();
  const { place, group, rosa } = await aCampaignOfRosas(world);
  const account = await aMember(world, group.id, "volunteer", { name: "Ben" });
  const ben = memberOf(account, [{ id: group.id }]);
  return {
    world,
    ben,
    task: (
      given: Partial<Parameters<typeof aTask>[1]>,
      state: "registered" | "confirmed" | "waiting" | "cancelled" | null,
    ) =>
      aTask(world, {
        groupId: group.id,
        createdBy: rosa.id,
        placeId: place.id,
        ...given,
        ...(state && { claims: [{ accountId: account.id, state }] }),
      }),
  };
}

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    return {
      title: event.summary,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      allDay: event.startDate.isDate,
      day: event.startDate.toString().slice(0, 10),
      status: String(part.getFirstPropertyValue("status")),
      uid: event.uid,
    };
  });
}

test("another's parser reads Ben's feed: what he has, in UTC over the change of clocks, and what was called off", async () => {
  const { world, ben, task } = await stage();
  // Ten in the morning in California, before and after the clocks change.
  await task(
    {
      title: "Before, “quoted”; a, comma",
      startsAt: "2027-03-13T18:00:00.000Z",
    },
    "confirmed",
  );
  await task(
    { title: "After", startsAt: "2027-03-14T17:00:00.000Z" },
    "registered",
  );
  await task(
    { title: "A list", startsAt: "2026-12-09T02:00:00.000Z" },
    "waiting",
  );
  await task({ title: "Called off", state: "cancelled" }, "registered");
  await task(
    { title: "Write", startsAt: null, dueOn: "2026-12-20" },
    "registered",
  );
  await task({ title: "Taken back" }, "cancelled");
  await task({ title: "Somebody else’s" }, null);
  const token = await renewFeed(world, ben.accountId);
  const text = (await personalCalendar(world, site, token)) ?? "";
  const events = eventsOf(text);
  expect(
    events.map(({ title, start, status }) => [title, start, status]),
  ).toEqual(
    expect.arrayContaining([
      ["Before, “quoted”; a, comma", "2027-03-13T18:00:00.000Z", "CONFIRMED"],
      ["After", "2027-03-14T17:00:00.000Z", "TENTATIVE"],
      ["Waiting list: A list", "2026-12-09T02:00:00.000Z", "TENTATIVE"],
      ["Called off", "2026-12-05T18:00:00.000Z", "CANCELLED"],
    ]),
  );
  expect(events).toHaveLength(5);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(5);
  const write = events.find(({ title }) => title === "Write");
  expect(write).toMatchObject({ allDay: true, day: "2026-12-20" });
  // In words of the standard: lines of at most 75 octets, ended by CR LF.
  for (const line of text.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain("\n");
  }
});

test("a new address ends the old one, and only its hash is kept", async () => {
  const { world, ben } = await stage();
  const first = await renewFeed(world, ben.accountId);
  const second = await renewFeed(world, ben.accountId);
  expect(await personalCalendar(world, site, first)).toBeNull();
  expect(await personalCalendar(world, site, second)).toContain("VCALENDAR");
  const rows = await world.db.read
    .selectFrom("task_feeds")
    .selectAll()
    .execute();
  expect(JSON.stringify(rows)).not.toContain(second);
  await endFeed(world, ben.accountId);
  expect(await personalCalendar(world, site, second)).toBeNull();
  expect(await feedMadeOn(world, ben.accountId)).toBeNull();
});

test("one task as a file says the same to another's parser", async () => {
  const { world, ben, task } = await stage();
  const { id } = await task({ title: "Table" }, null);
  const read = await readTask(world, ben, id);
  const text = calendarFile(read!, site, world.now()) ?? "";
  expect(eventsOf(text)).toMatchObject([
    {
      title: "Table",
      start: "2026-12-05T18:00:00.000Z",
      end: "2026-12-05T20:00:00.000Z",
    },
  ]);
});

test("the calendar shows a task on the day of its place, one's own and the group's", async () => {
  const { world, ben, task } = await stage();
  await task(
    { title: "Late", startsAt: "2026-12-06T05:00:00.000Z" },
    "confirmed",
  );
  await task({ title: "Open", startsAt: "2026-12-08T18:00:00.000Z" }, null);
  await task(
    { title: "Next year", startsAt: "2027-02-08T18:00:00.000Z" },
    null,
  );
  const page = calendarPage("month", "2026-12-02");
  const titles = async (all: boolean) =>
    (await readCalendar(world, ben, page, { all })).flatMap(
      ({ day, entries }) => entries.map(({ title }) => `${day} ${title}`),
    );
  expect(await titles(false)).toEqual(["2026-12-05 Late"]);
  expect(await titles(true)).toEqual(["2026-12-05 Late", "2026-12-08 Open"]);
  expect(
    (
      await readCalendar(world, memberOf({ ...ben, id: "x" }, []), page, {
        all: true,
      })
    ).flatMap(({ entries }) => entries),
  ).toEqual([]);
});

test("what Ben said he can do comes first among what is equally short", async () => {
  const { world, ben, task } = await stage();
  const canvass = await task(
    { title: "Doors", kind: "canvass", startsAt: "2026-12-12T18:00:00.000Z" },
    null,
  );
  await task({ title: "Table" }, null);
  const first = async () =>
    (await tasksForYou(world, ben, { limit: 2 })).tasks.map(
      ({ title }) => title,
    );
  expect(await first()).toEqual(["Table", "Doors"]);
  const offers = { work: ["canvass"], language: ["es"], time: [] } as const;
  await keepOffers(world, ben.accountId, offers);
  expect(await readOffers(world, ben.accountId)).toEqual(offers);
  expect(await first()).toEqual(["Doors", "Table"]);
  expect(canvass.title).toBe("Doors");
  await keepOffers(world, ben.accountId, { work: [], language: [], time: [] });
  expect(await first()).toEqual(["Table", "Doors"]);
});
