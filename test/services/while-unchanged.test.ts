import { expect, test } from "vitest";

import { readBoard } from "~/features/campaigns/service/read-board.server";
import { AS_COUNTED } from "~/features/votes/rules/imagine";
import { readCountView } from "~/features/votes/schema";
import { countPage } from "~/features/votes/service/count-page.server";
import { whileUnchanged } from "~/server/while-unchanged.server";

import { freshWorld } from "../support/database";
import { aCampaignOfRosas, aDemand } from "../support/factories/campaigns";
import { aGroup } from "../support/factories/people";
import { aCouncil } from "../support/factories/targets";
import { aLean, aMeeting, aMotion } from "../support/factories/votes";

// A snapshot of PostgreSQL is the whole server's: a test beside this one that
// writes at that moment, in its own database, changes it for nothing.
const beside = { retry: process.env.TEST_ENGINE === "postgres" ? 25 : 0 };

test(
  "many who ask while nobody writes cost one reading; a write ends it",
  beside,
  async () => {
    const world = await freshWorld();
    await aGroup(world);
    let readings = 0;
    const ask = (key = "board") =>
      whileUnchanged(world, [key], async () => {
        readings += 1;
        const rows = await world.db.read
          .selectFrom("groups")
          .select("id")
          .execute();
        return rows.length;
      });
    await ask();
    const after = await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(new Set(after)).toEqual(new Set([1]));
    expect(readings).toBe(1);
    await ask("another");
    expect(readings).toBe(2);
    await aGroup(world, { name: "Hillside Tenants" });
    expect(await ask()).toBe(2);
    expect(readings).toBe(3);
  },
);

test(
  "what depends on the hour is read again after half a minute",
  beside,
  async () => {
    const world = await freshWorld();
    let readings = 0;
    const ask = () => whileUnchanged(world, ["x"], async () => (readings += 1));
    expect([await ask(), await ask()]).toEqual([1, 1]);
    world.pass({ minutes: 1 });
    expect(await ask()).toBe(2);
  },
);

test(
  "an answer that was overtaken by a write while it was read is not kept",
  beside,
  async () => {
    const world = await freshWorld();
    let readings = 0;
    const ask = () =>
      whileUnchanged(world, ["x"], async () => {
        readings += 1;
        if (readings === 1) await aGroup(world);
        return readings;
      });
    expect([await ask(), await ask(), await ask()]).toEqual([1, 2, 2]);
  },
);

test("a reading that fails is tried again", async () => {
  const world = await freshWorld();
  let readings = 0;
  const ask = () =>
    whileUnchanged(world, ["x"], async () => {
      readings += 1;
      if (readings === 1) throw new Error("the disk is full");
      return readings;
    });
  await expect(ask()).rejects.toThrow("the disk is full");
  expect(await ask()).toBe(2);
});

test("dashboard and count show a lean the moment it is written down, and to each reader their own", async () => {
  const world = await freshWorld();
  const { group, campaign, place, rosa } = await aCampaignOfRosas(world);
  const council = await aCouncil(world, place.id, ["Ana Vega", "Ben Ortiz"]);
  const demand = await aDemand(world, campaign, {
    state: "scheduled",
    bodyId: council.body.id,
  });
  const meeting = await aMeeting(world, council.body.id, {
    localDate: "2026-12-08",
  });
  const motion = await aMotion(world, council.body.id, {
    meetingId: meeting.id,
    groupId: group.id,
    demandId: demand.id,
  });
  const firm = async (scope: { own: string[]; allied: string[] }) =>
    (await readBoard(world, { id: campaign.id, groupId: group.id }, scope))
      .votes[0]?.count?.firm;
  const ours = { own: [group.id], allied: [] };
  expect([await firm(ours), await firm(ours)]).toEqual([0, 0]);
  const counted = async (scope: { own: string[]; allied: string[] }) =>
    (
      await countPage(world, motion.id, scope, {
        view: readCountView(new URLSearchParams()),
        imagined: AS_COUNTED,
      })
    )?.count?.tallies.for.seats;
  expect([await counted(ours), await counted(ours)]).toEqual([0, 0]);
  await aLean(world, {
    motionId: motion.id,
    officialId: council.officials[0]?.id ?? "",
    groupId: group.id,
    recordedBy: rosa.id,
    lean: "for",
  });
  expect(await firm(ours)).toBe(1);
  expect(await firm({ own: [], allied: [group.id] })).toBe(0);
  expect(await counted(ours)).toBe(1);
  expect(await counted({ own: [], allied: [group.id] })).toBe(0);
});
