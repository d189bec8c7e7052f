import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aCouncil } from "@test/support/factories/officials";
import { aCoalition, aGroup, aMember } from "@test/support/factories/people";
import { memberOf } from "@test/support/factories/tasks";
import { expect, test } from "vitest";

import {
  keepHomes,
  PLACE_ONLY,
  readHomes,
} from "~/features/officials/service/homes.server";
import {
  livingBySeat,
  whoCanReach,
} from "~/features/officials/service/reach.server";
import type { World } from "~/server/world.server";

/** Names the seats of a council anew. */
const nameSeats = (world: World, bodyId: string, label: string) =>
  world.db.transaction((trx) =>
    trx
      .updateTable("seats")
      .set({ label })
      .where("body_id", "=", bodyId)
      .execute(),
  );

/** Rosa's council, an ally, and people of each who say where they live. */
async function stage() {
  const world = await freshWorld();
  const { place, group } = await aCampaignOfRosas(world);
  const ally = await aGroup(world, {
    name: "Hillside Tenants",
    jurisdictionId: place.id,
  });
  await aCoalition(world, { groupIds: [group.id, ally.id] });
  const council = await aCouncil(world, { placeId: place.id });
  await nameSeats(world, council.id, "District 4");
  const term = await world.db.read
    .selectFrom("terms")
    .select(["official_id as officialId", "seat_id as seatId"])
    .where("body_id", "=", council.id)
    .where("seat_id", "is not", null)
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const official = { id: term.officialId, timeZone: "America/Los_Angeles" };
  const seat = term.seatId ?? "";
  const live = async (groupId: string, word: string) => {
    const member = memberOf(await aMember(world, groupId, "volunteer"), [
      { id: groupId },
    ]);
    await keepHomes(world, member, new Map([[council.id, word]]));
    return member;
  };
  const reach = async () => {
    const offices = await whoCanReach(world, official, {
      own: [group.id],
      allied: [ally.id],
    });
    return offices[0];
  };
  return { world, group, ally, council, seat, live, reach };
}

test("an own group is counted as it is, by district and place", async () => {
  const { world, group, council, seat, live, reach } = await stage();
  await live(group.id, seat);
  await live(group.id, PLACE_ONLY);
  expect((await reach())?.own).toMatchObject([{ inSeat: 1, inPlace: 2 }]);
  expect(await livingBySeat(world, council.id, [group.id])).toEqual({
    [seat]: 1,
  });
});

test("another group's people show in steps of five, from the next Monday on", async () => {
  const { world, ally, seat, live, reach } = await stage();
  for (let n = 0; n < 4; n++) await live(ally.id, seat);
  world.pass({ days: 7 });
  expect((await reach())?.others).toMatchObject([{ inSeat: 0, inPlace: 0 }]);
  const fifth = await live(ally.id, seat);
  // Before and after the fifth said so, the same is seen.
  expect((await reach())?.others).toMatchObject([{ inSeat: 0, inPlace: 0 }]);
  world.pass({ days: 7 });
  const seen = await reach();
  expect(seen?.others).toMatchObject([{ inSeat: 5, inPlace: 5 }]);
  expect(JSON.stringify(seen)).not.toContain(fifth.accountId);
  // Who leaves makes no difference before the week is over, either.
  await world.db.transaction((trx) =>
    trx
      .updateTable("memberships")
      .set({ ended_at: world.now().toISOString() })
      .where("account_id", "=", fifth.accountId)
      .execute(),
  );
  expect((await reach())?.others).toMatchObject([{ inSeat: 5 }]);
  world.pass({ days: 7 });
  expect((await reach())?.others).toMatchObject([{ inSeat: 0 }]);
});

test("what is no seat of the body is nothing, and the first line forgets", async () => {
  const { world, group, council, seat, live, reach } = await stage();
  const ben = await live(group.id, seat);
  expect(
    (await readHomes(world, ben)).find(({ id }) => id === council.id)?.said,
  ).toBe(seat);
  await keepHomes(world, ben, new Map([[council.id, "another-seat"]]));
  expect((await reach())?.own).toMatchObject([{ inSeat: 0, inPlace: 0 }]);
  const rows = await world.db.read
    .selectFrom("account_homes")
    .selectAll()
    .execute();
  expect(rows).toEqual([]);
});

test("nobody lives in the seat of a committee, only in its place", async () => {
  const { world, group, council, seat, live, reach } = await stage();
  const ben = await live(group.id, seat);
  await nameSeats(world, council.id, "Seat 1");
  const [body] = await readHomes(world, ben);
  expect(body).toMatchObject({ seats: [], said: PLACE_ONLY });
  expect(await reach()).toMatchObject({
    seatLabel: null,
    own: [{ inSeat: null, inPlace: 1 }],
  });
});

test("who reads for no group sees nothing", async () => {
  const { world } = await stage();
  const official = { id: "any", timeZone: "UTC" };
  expect(await whoCanReach(world, official, { own: [], allied: [] })).toEqual(
    [],
  );
});
