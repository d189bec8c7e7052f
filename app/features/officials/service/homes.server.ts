import {
  deleteHomes,
  insertHomes,
  listBodiesNearGroups,
  listHomesOf,
  listSeatsToLiveIn,
} from "@db/queries/member-homes.server";
import type { Reader } from "@db/connection.server";

import { grouped } from "~/lib/grouped";
import type { Member } from "~/server/actor.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { standsForDistrict } from "../reach/rules";

/** "Here, the district I do not know", beside the ids of seats. */
export const PLACE_ONLY = "place";

/** The bodies somebody may say something about, with what they said. */
export async function readHomes(
  world: World,
  member: Pick<Member, "accountId" | "memberships">,
  db: Reader = world.db.read,
) {
  const bodies = await listBodiesNearGroups(
    db,
    member.memberships.map(({ groupId }) => groupId),
  );
  const [seats, said] = await Promise.all([
    listSeatsToLiveIn(db, {
      bodyIds: bodies.map(({ id }) => id),
      today: timestamp(world).slice(0, 10),
    }),
    listHomesOf(db, member.accountId),
  ]);
  const districts = seats.filter(({ label }) => standsForDistrict(label));
  const known = new Set(districts.map(({ id }) => id));
  const seatsOf = grouped(districts, ({ bodyId }) => bodyId);
  const homes = new Map(
    said.map(({ bodyId, seatId }) => [
      bodyId,
      seatId !== null && known.has(seatId) ? seatId : PLACE_ONLY,
    ]),
  );
  return bodies.map((body) => ({
    ...body,
    seats: (seatsOf.get(body.id) ?? []).map(({ id, label }) => ({ id, label })),
    said: homes.get(body.id) ?? "",
  }));
}

/**
 * Keeps what somebody says of where they live, by body: a seat of that body,
 * {@link PLACE_ONLY}, or nothing, which forgets it. What is no seat of the
 * body counts as nothing. What did not change keeps the day it was said on.
 */
export async function keepHomes(
  world: World,
  member: Pick<Member, "accountId" | "memberships">,
  said: ReadonlyMap<string, string>,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    const changed = (await readHomes(world, member, trx)).flatMap((body) => {
      const word = said.get(body.id) ?? "";
      const sound =
        word === PLACE_ONLY || body.seats.some(({ id }) => id === word);
      const next = sound ? word : "";
      return next === body.said ? [] : [{ bodyId: body.id, next }];
    });
    const { accountId } = member;
    await deleteHomes(trx, {
      accountId,
      bodyIds: changed.map(({ bodyId }) => bodyId),
    });
    await insertHomes(
      trx,
      changed
        .filter(({ next }) => next !== "")
        .map(({ bodyId, next }) => ({
          account_id: accountId,
          body_id: bodyId,
          seat_id: next === PLACE_ONLY ? null : next,
          said_at: timestamp(world),
        })),
    );
  });
}
