import { expect, test } from "vitest";

import { attentionQueue } from "~/features/campaigns/service/attention.server";
import { readVoteBoard } from "~/features/campaigns/service/read-vote-board.server";
import { openVotes } from "~/features/campaigns/service/vote-lines.server";
import { nextVisibility } from "~/features/votes/service/kept-leans.server";
import { closeCampaign } from "~/features/campaigns/service/keep-campaigns.server";

import { freshWorld } from "../support/database";
import { aCampaignOfRosas, aDemand } from "../support/factories/campaigns";
import {
  aCoalition,
  aGroup,
  aMember,
  asActor,
} from "../support/factories/people";
import { aCouncil } from "../support/factories/targets";
import { aLean, aMeeting, aMotion } from "../support/factories/votes";
import { aPlainPetition, aPlainTask } from "../support/factories/work";

/** Riverbend's council of five votes in a week on the demand of Rosa's group. */
async function stage() {
  const world = await freshWorld();
  const rosas = await aCampaignOfRosas(world);
  const council = await aCouncil(world, rosas.place.id, [
    "Ana Vega",
    "Ben Ortiz",
    "Cam Diaz",
    "Dee Fox",
    "Eli Gray",
  ]);
  const demand = await aDemand(world, rosas.campaign, {
    state: "scheduled",
    bodyId: council.body.id,
  });
  const meeting = await aMeeting(world, council.body.id, {
    localDate: "2026-12-08",
  });
  const motion = await aMotion(world, council.body.id, {
    meetingId: meeting.id,
    groupId: rosas.group.id,
    demandId: demand.id,
    campaignTitle: "No jail beds for rent",
  });
  const lean = (
    index: number,
    given: Partial<Parameters<typeof aLean>[1]> = {},
  ) =>
    aLean(world, {
      motionId: motion.id,
      officialId: council.officials[index]?.id ?? "",
      groupId: rosas.group.id,
      recordedBy: rosas.rosa.id,
      lean: "for",
      ...given,
    });
  return { world, ...rosas, council, demand, motion, lean };
}

test("Rosa's board counts all her group knows; old positions and a short count ask for her", async () => {
  const { world, group, campaign, motion, lean } = await stage();
  await lean(0);
  await lean(1, { evidenceOn: "2026-08-01" });
  await lean(2, { lean: "lean_for", confidence: "medium" });
  await lean(3, { lean: "against" });
  const work = { groupIds: [group.id], campaignId: campaign.id };
  const votes = await openVotes(world, {
    ...work,
    scope: { own: [group.id], allied: [] },
  });
  expect(votes).toHaveLength(1);
  expect(votes[0]?.campaign).toEqual({ id: campaign.id, name: campaign.name });
  expect(votes[0]?.line).toMatchObject({
    motionId: motion.id,
    campaignTitle: "No jail beds for rent",
    bodyName: "Riverbend City Council",
    localDate: "2026-12-08",
    oldPositions: 1,
    lastChange: "2026-12-01T18:00:00.000Z",
    count: {
      total: 5,
      needed: 3,
      firm: 2,
      leaning: 1,
      against: 1,
      shortFirm: 1,
      shortWithLeaners: 0,
    },
  });
  expect(["Cam Diaz", "Eli Gray"]).toContain(votes[0]?.line.count?.swing?.name);
  const queue = await attentionQueue(world, work, votes);
  expect(queue.map(({ kind, id, count }) => [kind, id, count])).toEqual([
    ["vote_soon", motion.id, 1],
    ["stale_leans", motion.id, 1],
  ]);
});

test("a decided, past or cancelled vote, or one of a closed campaign, is not to come", async () => {
  const { world, group, campaign, rosa, council, demand } = await stage();
  const on = async (
    localDate: string,
    status: "scheduled" | "cancelled",
    recordedResult: "pass" | null = null,
  ) => {
    const meeting = await aMeeting(world, council.body.id, {
      localDate,
      status,
    });
    await aMotion(world, council.body.id, {
      meetingId: meeting.id,
      groupId: group.id,
      demandId: demand.id,
      recordedResult,
    });
  };
  await on("2026-11-20", "scheduled");
  await on("2026-12-09", "cancelled");
  await on("2026-12-10", "scheduled", "pass");
  const ask = {
    groupIds: [group.id],
    scope: { own: [group.id], allied: [] },
  };
  expect(await openVotes(world, ask)).toHaveLength(1);
  await closeCampaign(
    world,
    asActor(rosa),
    { id: campaign.id, groupId: group.id },
    "Won.",
  );
  expect(await openVotes(world, ask)).toEqual([]);
});

test("the coalition's board counts only what was shared with it or made public", async () => {
  const { world, group, lean, motion } = await stage();
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const nia = await aMember(world, other.id, "organizer", { name: "Nia" });
  const coalition = await aCoalition(world, { groupIds: [group.id, other.id] });
  await lean(0, { visibility: "public" });
  await lean(1, { visibility: "coalition" });
  await lean(2, { visibility: "group" });
  await lean(3, {
    visibility: "coalition",
    lean: "lean_against",
    groupId: other.id,
    recordedBy: nia.id,
  });
  const { votes } = await readVoteBoard(world, coalition.id);
  expect(votes).toHaveLength(1);
  expect(votes[0]).toMatchObject({
    motionId: motion.id,
    groupId: group.id,
    count: { firm: 2, leaning: 0, leaningAgainst: 1, shortFirm: 1 },
  });
});

test("of what her own groups keep from the board a lead is told how much, of others nothing", async () => {
  const { world, group, lean, motion } = await stage();
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const coalition = await aCoalition(world, { groupIds: [group.id, other.id] });
  world.setNow("2026-11-28");
  await lean(0);
  await lean(1, { lean: "undecided" });
  await lean(2);
  world.setNow("2026-12-01");
  // What was shared since is on the board, what was taken back is not.
  await lean(1, { visibility: "coalition" });
  await lean(0, { lean: "lean_for" });
  const kept = async (own: string[]) =>
    (await readVoteBoard(world, coalition.id, own)).votes[0]?.kept;
  expect(await kept([group.id])).toBe(2);
  expect(await kept([other.id])).toBe(0);
  expect(await kept([])).toBe(0);
  expect(await nextVisibility(world, motion.id, [group.id])).toBe("group");
  await lean(2, { visibility: "public" });
  expect(await nextVisibility(world, motion.id, [other.id])).toBe("group");
});

test("a chance without a single stand is a guess, until somebody is heard", async () => {
  const { world, group, lean, motion } = await stage();
  const coalition = await aCoalition(world, { groupIds: [group.id] });
  const count = async () =>
    (await readVoteBoard(world, coalition.id)).votes[0]?.count;
  await lean(0);
  expect(await count()).toMatchObject({ firm: 0, guess: true, swing: null });
  await lean(1, { visibility: "coalition" });
  expect(await count()).toMatchObject({ firm: 1, guess: false });
  expect(await nextVisibility(world, motion.id, [group.id])).toBe("coalition");
});

test("what moved this week is what was heard in it; disagreeing groups are named", async () => {
  const { world, group, lean } = await stage();
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const nia = await aMember(world, other.id, "organizer", { name: "Nia" });
  const coalition = await aCoalition(world, { groupIds: [group.id, other.id] });
  world.setNow("2026-11-20");
  await lean(0, { visibility: "coalition" });
  await lean(1, { visibility: "coalition" });
  world.setNow("2026-12-01");
  const still = (await readVoteBoard(world, coalition.id)).votes[0];
  expect(still?.weekAgo).toEqual({
    firm: 2,
    chance: still?.count?.chance,
  });
  expect(still?.disagreements).toBe(0);
  // Nia heard this morning that the second of them changed her mind.
  await lean(1, {
    visibility: "coalition",
    lean: "against",
    groupId: other.id,
    recordedBy: nia.id,
  });
  const after = (await readVoteBoard(world, coalition.id)).votes[0];
  expect(after?.count?.firm).toBe(1);
  expect(after?.weekAgo).toEqual(still?.weekAgo);
  expect(after?.count?.chance).toBeLessThan(after?.weekAgo?.chance ?? 0);
  expect(after?.disagreements).toBe(1);
});

test("the board has numbers for each group and nobody's name", async () => {
  const { world, group, campaign, rosa } = await stage();
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const nia = await aMember(world, other.id, "organizer", {
    name: "Nia Nakamura",
  });
  const outside = await aGroup(world, { name: "Faraway Friends" });
  await aMember(world, outside.id, "organizer");
  const coalition = await aCoalition(world, { groupIds: [group.id, other.id] });
  await aPlainPetition(world, campaign, { days: { "2026-11-20": 40 } });
  await aPlainTask(world, { groupId: group.id, campaignId: campaign.id });
  await aPlainTask(world, {
    groupId: other.id,
    state: "done",
    claims: [
      { accountId: nia.id, state: "attended" },
      { accountId: rosa.id, state: "missed" },
    ],
  });
  await aPlainTask(world, { groupId: outside.id });
  const board = await readVoteBoard(world, coalition.id);
  expect(
    board.groups.map(({ id: _id, slug: _slug, ...counts }) => counts),
  ).toEqual([
    {
      name: "Hillside Tenants",
      demands: 0,
      signatures: 0,
      openTasks: 0,
      doneTasks: 1,
      turnout: 1,
      contacts: 0,
    },
    {
      name: "Riverbend Neighbors",
      demands: 1,
      signatures: 40,
      openTasks: 1,
      doneTasks: 0,
      turnout: 0,
      contacts: 0,
    },
  ]);
  const told = JSON.stringify(board);
  for (const secret of [rosa.name, rosa.email, nia.name, nia.email]) {
    expect(told).not.toContain(secret);
  }
});

test("a group that left the coalition takes its votes and numbers along", async () => {
  const { world, group } = await stage();
  const coalition = await aCoalition(world, { groupIds: [group.id] });
  await world.db.transaction((trx) =>
    trx
      .updateTable("coalition_groups")
      .set({ left_at: "2026-11-30T00:00:00.000Z" })
      .execute(),
  );
  expect(await readVoteBoard(world, coalition.id)).toEqual({
    votes: [],
    groups: [],
  });
});
