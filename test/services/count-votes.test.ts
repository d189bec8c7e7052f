import { expect, test } from "vitest";

import {
  countForMotion,
  countVotes,
} from "~/features/votes/service/count-votes.server";

import { freshWorld } from "../support/database";
import { aCampaignOfRosas } from "../support/factories/campaigns";
import { aBodyOf, aCountedVote } from "../support/factories/chambers";
import { aGroup } from "../support/factories/people";
import { aLean, aMotion, aRoll, aRule } from "../support/factories/votes";

async function stage() {
  const world = await freshWorld();
  const rosas = await aCampaignOfRosas(world);
  const vote = (seats: number, vacant = 0) =>
    aCountedVote(world, {
      placeId: rosas.place.id,
      groupId: rosas.group.id,
      recordedBy: rosas.rosa.id,
      seats,
      vacant,
    });
  const scope = { own: [rosas.group.id], allied: [] };
  return { world, ...rosas, vote, scope };
}

test("many votes counted at once are what each is alone, in the order asked", async () => {
  const { world, vote, scope } = await stage();
  const made = [await vote(9, 1), await vote(5), await vote(51, 2)];
  await aRule(world, made[0]?.body.id ?? "", { base: "seats" });
  const ids = made.map(({ motion }) => motion.id).reverse();
  const together = await countVotes(world, ids, scope);
  expect([...together.keys()]).toEqual(ids);
  for (const id of ids) {
    expect(together.get(id)).toEqual({
      ...(await countForMotion(world, id, scope)),
      earlier: null,
    });
  }
  expect(together.get(ids[2] ?? "")?.count?.needed).toMatchObject({
    needed: 5,
    base: "seats",
  });
  expect(together.get(ids[0] ?? "")?.seats).toHaveLength(51);
  expect(together.get(ids[0] ?? "")?.count?.tallies.vacant.seats).toBe(2);
});

test("what the reader may not know of is left out, what is asked twice stands once", async () => {
  const { world, group, vote, scope } = await stage();
  const { motion, body } = await vote(5);
  const hidden = await aMotion(world, body.id, { groupId: group.id });
  const others = await aGroup(world, { name: "Hillside Tenants" });
  const counts = await countVotes(
    world,
    [motion.id, hidden.id, "nobody", motion.id],
    { own: [others.id], allied: [] },
  );
  expect([...counts.keys()]).toEqual([motion.id]);
  // Their neighbors' leans are not theirs to read.
  expect(counts.get(motion.id)?.count?.tallies.unknown.seats).toBe(5);
  const ours = await countVotes(world, [hidden.id], scope);
  expect(ours.size).toBe(1);
});

test("a lean written down, a rule, a seat filled: the next count knows it", async () => {
  const { world, group, rosa, vote, scope } = await stage();
  const { motion, body, officials, seats } = await vote(5, 1);
  const count = async () =>
    (await countVotes(world, [motion.id], scope)).get(motion.id);
  const before = await count();
  expect(await count()).toEqual(before);
  expect(before?.seats[3]?.stance).toBe("undecided");
  world.pass({ days: 1 });
  await aLean(world, {
    motionId: motion.id,
    officialId: officials[3]?.id ?? "",
    groupId: group.id,
    recordedBy: rosa.id,
    lean: "for",
  });
  const heard = await count();
  expect(heard?.count?.firmYes).toBe((before?.count?.firmYes ?? 0) + 1);
  expect(heard?.count?.chance).toBeGreaterThan(before?.count?.chance ?? 1);
  await aRule(world, body.id, { base: "seats", numerator: 4, denominator: 5 });
  const harder = await count();
  expect(harder?.count?.needed.needed).toBe(5);
  expect(harder?.count?.chance).toBeLessThan(heard?.count?.chance ?? 0);
  const newcomer = await aBodyOf(world, body.jurisdiction_id, { seats: 1 });
  await world.db.transaction((trx) =>
    trx
      .updateTable("terms")
      .set({ body_id: body.id, seat_id: seats[4]?.id ?? null })
      .where("official_id", "=", newcomer.officials[0]?.id ?? "")
      .execute(),
  );
  const filled = await count();
  expect(filled?.count?.tallies.vacant.seats).toBe(0);
  expect(filled?.pivotal.map(({ seat }) => seat.key)).toContain(seats[4]?.id);
});

test("two bodies that stand alike are not taken for each other", async () => {
  const { world, vote, scope } = await stage();
  const [one, other] = [await vote(9), await vote(9)];
  const counts = await countVotes(
    world,
    [one.motion.id, other.motion.id],
    scope,
  );
  const named = (id: string) =>
    counts.get(id)?.pivotal.map(({ seatId }) => seatId);
  expect(
    named(one.motion.id)?.every((id) => one.seats.some((s) => s.id === id)),
  ).toBe(true);
  expect(
    named(other.motion.id)?.every((id) => other.seats.some((s) => s.id === id)),
  ).toBe(true);
});

test("the newest roll alone says how they voted", async () => {
  const { world, vote, scope } = await stage();
  const { motion, officials } = await vote(5);
  const roll = (option: "yes" | "no", version: number) =>
    aRoll(
      world,
      motion.id,
      officials.map(({ id }) => ({ officialId: id, option })),
      { version },
    );
  await roll("no", 1);
  await roll("yes", 2);
  const counted = (await countVotes(world, [motion.id], scope)).get(motion.id);
  expect(counted?.taken).toBe(true);
  expect(counted?.seats.map(({ voted }) => voted)).toEqual(
    officials.map(() => "yes"),
  );
});

test("an ally's lean that is shared counts on a board that has none of its own", async () => {
  const { world, group, vote } = await stage();
  const { motion } = await vote(9);
  const counts = await countVotes(world, [motion.id], {
    own: [],
    allied: [group.id],
  });
  const counted = counts.get(motion.id);
  // Every second member's lean is shared with the coalition.
  expect(counted?.seats[0]?.stance).toBe("for");
  expect(counted?.seats[1]?.stance).toBe("unknown");
});
