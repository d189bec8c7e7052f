import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas, aDemand } from "@test/support/factories/campaigns";
import { aBody } from "@test/support/factories/officials";
import { aMember } from "@test/support/factories/people";
import { mailsOf } from "@test/support/factories/petitions";
import { aTask, claimsOf } from "@test/support/factories/tasks";
import { aMeeting, aMotion } from "@test/support/factories/votes";
import type { TestWorld } from "@test/support/world";
import { describe, expect, test } from "vitest";

import {
  campaignCalendar,
  endCalendarAddress,
  renewCalendarAddress,
  secretCalendar,
} from "~/features/campaigns/service/campaign-calendar.server";
import { findBodyWithId } from "~/features/officials/service.server";
import { followVotes } from "~/features/tasks/service/follow-votes.server";
import { postTask } from "~/features/tasks/service/post-task.server";
import type { TaskForm } from "~/features/tasks/schema";
import { bodyCalendar } from "~/features/votes/service/calendar.server";
import { clockOf, keepClock } from "~/features/votes/service/keep-clock.server";
import { editMeeting } from "~/features/votes/service/keep-meetings.server";

const site = { publicUrl: "https://board.example" };

/** A vote of Rosa's group, on December 8 at 5 pm in Riverbend. */
async function aVoteAhead(world: TestWorld) {
  const { place, group, rosa, campaign } = await aCampaignOfRosas(world);
  const council = await aBody(world, { placeId: place.id });
  const meeting = await aMeeting(world, council.id, {
    localDate: "2026-12-08",
    localTime: "17:00",
    startsAt: "2026-12-09T01:00:00.000Z",
  });
  const demand = await aDemand(world, campaign, {
    state: "scheduled",
    bodyId: council.id,
  });
  const motion = await aMotion(world, council.id, {
    meetingId: meeting.id,
    groupId: group.id,
    demandId: demand.id,
    title: "An ordinance on city records",
    campaignTitle: "Keep our records home",
  });
  const by = { accountId: rosa.id, groupId: group.id };
  return { place, group, rosa, campaign, council, meeting, motion, by };
}

const moveTo = (
  world: TestWorld,
  { by, meeting }: Awaited<ReturnType<typeof aVoteAhead>>,
  localDate: string,
) =>
  editMeeting(
    world,
    by,
    { id: meeting.id, timeZone: meeting.time_zone },
    { localDate, localTime: "17:00", status: "scheduled" },
  );

const timesOf = (world: TestWorld, id: string) =>
  world.db.read
    .selectFrom("tasks")
    .select(["starts_at", "ends_at", "due_on", "vote_on"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

describe("the deadlines of a body", () => {
  test("the newest counts, what stood before is kept", async () => {
    const world = await freshWorld();
    const { by, council } = await aVoteAhead(world);
    expect(await clockOf(world, council.id)).toBeNull();
    await keepClock(world, by, council.id, { noticeHours: 24 });
    world.pass({ minutes: 1 });
    await keepClock(world, by, council.id, {
      noticeHours: 72,
      commentHours: 5,
    });
    expect(await clockOf(world, council.id)).toMatchObject({
      noticeHours: 72,
      commentHours: 5,
      commentUrl: null,
    });
    const rows = await world.db.read
      .selectFrom("body_clocks")
      .select("id")
      .execute();
    expect(rows).toHaveLength(2);
  });
});

describe("a task that follows a vote", () => {
  const form = (
    stage: Awaited<ReturnType<typeof aVoteAhead>>,
    given: Partial<TaskForm>,
  ): TaskForm => ({
    kind: "write",
    title: "Letters to the clerk",
    place: stage.place.slug,
    motion: stage.motion.id,
    wanted: 2,
    visibility: "group",
    ...given,
  });

  test("is due so many days before it, and moves with the meeting", async () => {
    const world = await freshWorld();
    const stage = await aVoteAhead(world);
    const posted = await postTask(
      world,
      stage.by,
      form(stage, { daysBefore: 3 }),
    );
    if (!posted.ok) throw new Error(posted.because);
    const { id } = posted.value;
    expect(await timesOf(world, id)).toMatchObject({
      due_on: "2026-12-05",
      vote_on: "2026-12-08",
    });
    expect(await followVotes(world, site)).toBe(0);

    await moveTo(world, stage, "2026-12-15");
    expect(await followVotes(world, site)).toBe(1);
    expect((await timesOf(world, id)).due_on).toBe("2026-12-12");
    expect(await followVotes(world, site)).toBe(0);
  });

  test("a shift keeps its hours; who signed up is told, who confirmed is asked again", async () => {
    const world = await freshWorld();
    const stage = await aVoteAhead(world);
    const posted = await postTask(
      world,
      stage.by,
      form(stage, { daysBefore: 0, from: "16:00", until: "17:30" }),
    );
    if (!posted.ok) throw new Error(posted.because);
    const { id } = posted.value;
    expect((await timesOf(world, id)).starts_at).toBe(
      "2026-12-09T00:00:00.000Z",
    );
    const ben = await aMember(world, stage.group.id, "volunteer", {
      name: "Ben",
    });
    await world.db.transaction((trx) =>
      trx
        .insertInto("claims")
        .values({
          id: world.newId(),
          task_id: id,
          account_id: ben.id,
          state: "confirmed",
          claimed_at: world.now().toISOString(),
          cancelled_at: null,
          finished_at: null,
          hours: null,
        })
        .execute(),
    );

    await moveTo(world, stage, "2027-03-16");
    await followVotes(world, site);
    // Summer time by then: four in the afternoon is an hour earlier in UTC.
    expect(await timesOf(world, id)).toMatchObject({
      starts_at: "2027-03-16T23:00:00.000Z",
      ends_at: "2027-03-17T00:30:00.000Z",
    });
    expect((await claimsOf(world, id)).map(({ state }) => state)).toEqual([
      "registered",
    ]);
    const mails = await mailsOf(world);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe("Changed: Letters to the clerk");
    expect(mails[0]?.text).toContain("Mar 16");
  });

  test("waits for a vote without a day, but a shift cannot", async () => {
    const world = await freshWorld();
    const stage = await aVoteAhead(world);
    const open = await aMotion(world, stage.council.id, {
      groupId: stage.group.id,
      title: "Not on any agenda yet",
    });
    const posted = await postTask(
      world,
      stage.by,
      form(stage, { motion: open.id, daysBefore: 2 }),
    );
    if (!posted.ok) throw new Error(posted.because);
    expect((await timesOf(world, posted.value.id)).due_on).toBeNull();
    const shift = await postTask(
      world,
      stage.by,
      form(stage, {
        motion: open.id,
        daysBefore: 2,
        from: "16:00",
        until: "17:00",
      }),
    );
    expect(shift).toEqual({ ok: false, because: "voteHasNoDay" });

    await world.db.transaction((trx) =>
      trx
        .updateTable("motions")
        .set({ meeting_id: stage.meeting.id })
        .where("id", "=", open.id)
        .execute(),
    );
    await followVotes(world, site);
    expect((await timesOf(world, posted.value.id)).due_on).toBe("2026-12-06");
  });

  test("that is done, or has a day of its own, stays where it is", async () => {
    const world = await freshWorld();
    const stage = await aVoteAhead(world);
    const own = await aTask(world, {
      groupId: stage.group.id,
      createdBy: stage.rosa.id,
      motionId: stage.motion.id,
      startsAt: null,
      dueOn: "2026-12-01",
    });
    await moveTo(world, stage, "2026-12-15");
    expect(await followVotes(world, site)).toBe(0);
    expect((await timesOf(world, own.id)).due_on).toBe("2026-12-01");
  });
});

describe("calendars", () => {
  test("a body's has its meetings, their votes by official title, and deadlines", async () => {
    const world = await freshWorld();
    const { by, council, meeting } = await aVoteAhead(world);
    await keepClock(world, by, council.id, { noticeHours: 72 });
    const body = await findBodyWithId(world, council.id);
    if (!body) throw new Error("no body");
    const text = unfold(await bodyCalendar(world, site, "en", body));
    expect(text).toContain(`UID:meeting-${meeting.id}@board.example`);
    expect(text).toContain("DTSTART:20261209T010000Z");
    expect(text).toContain("An ordinance on city records");
    expect(text).not.toContain("Keep our records home");
    expect(text).toContain(`UID:agenda-${meeting.id}@board.example`);
    expect(text).toContain("DTSTART:20261206T010000Z");
  });

  test("one that is called off stays, marked as such, without deadlines", async () => {
    const world = await freshWorld();
    const { by, council, meeting } = await aVoteAhead(world);
    await keepClock(world, by, council.id, { noticeHours: 72 });
    await editMeeting(
      world,
      by,
      { id: meeting.id, timeZone: meeting.time_zone },
      { localDate: "2026-12-08", status: "cancelled" },
    );
    const body = await findBodyWithId(world, council.id);
    if (!body) throw new Error("no body");
    const text = await bodyCalendar(world, site, "es", body);
    expect(text).toContain("STATUS:CANCELLED");
    expect(text).not.toContain("agenda-");
  });

  test("a campaign's public one leaves out what is the group's own", async () => {
    const world = await freshWorld();
    const stage = await aVoteAhead(world);
    const { campaign, group, rosa, motion } = stage;
    const ask = { ...campaign, groupId: group.id };
    const common = {
      groupId: group.id,
      createdBy: rosa.id,
      campaignId: campaign.id,
    };
    await aTask(world, {
      ...common,
      title: "Open table",
      visibility: "public",
    });
    await aTask(world, { ...common, title: "Inner circle" });
    const open = await campaignCalendar(world, site, "en", ask, { all: false });
    expect(open).toContain("Open table");
    expect(open).not.toContain("Inner circle");
    expect(unfold(open)).toContain("Keep our records home");

    await world.db.transaction((trx) =>
      trx
        .updateTable("demands")
        .set({ visibility: "group" })
        .where("id", "=", motion.demand_id)
        .execute(),
    );
    const less = await campaignCalendar(world, site, "en", ask, { all: false });
    expect(less).not.toContain("Keep our records home");
    expect(less).not.toContain("meeting-");
    const all = await campaignCalendar(world, site, "en", ask, { all: true });
    expect(unfold(all)).toContain("Keep our records home");
    expect(all).toContain("Inner circle");
  });

  test("a secret address ends when renewed, ended, or with the membership", async () => {
    const world = await freshWorld();
    const { rosa, campaign } = await aVoteAhead(world);
    const first = await renewCalendarAddress(world, rosa.id, campaign.id);
    expect(await secretCalendar(world, site, first)).toContain("meeting-");
    const second = await renewCalendarAddress(world, rosa.id, campaign.id);
    expect(await secretCalendar(world, site, first)).toBeNull();
    expect(await secretCalendar(world, site, second)).not.toBeNull();

    const setRole = (change: { role?: string; ended_at?: string }) =>
      world.db.transaction((trx) =>
        trx
          .updateTable("memberships")
          .set(change)
          .where("account_id", "=", rosa.id)
          .execute(),
      );
    await setRole({ role: "volunteer" });
    expect(await secretCalendar(world, site, second)).toBeNull();
    await setRole({ role: "organizer" });
    expect(await secretCalendar(world, site, second)).not.toBeNull();
    await setRole({ ended_at: world.now().toISOString() });
    expect(await secretCalendar(world, site, second)).toBeNull();

    await endCalendarAddress(world, rosa.id, campaign.id);
    const left = await world.db.read
      .selectFrom("calendar_feeds")
      .select("token_hash")
      .where("ended_at", "is", null)
      .execute();
    expect(left).toEqual([]);
  });
});

/** Calendar lines are folded at 75 octets; read them whole. */
function unfold(text: string): string {
  return text.replace(/\r?\n[ \t]/g, "");
}
