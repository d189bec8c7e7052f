import { listProvisionChoices } from "@db/queries/demands.server";
import {
  findPromisingOfficial,
  listDemandsToPromise,
  listOfficialsToPromise,
  listVotesToPromise,
} from "@db/queries/promises.server";
import { findMotion } from "@db/queries/motions.server";
import { findBodyById } from "@db/queries/officials.server";

import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

import type { ReaderScope } from "./reader-scope.server";

/** The official a promise is about, with the zone of their place. */
export async function promisingOfficial(world: World, id: string) {
  return (await findPromisingOfficial(world.db.read, id)) ?? null;
}

/**
 * What the form for a promise offers: demands of these groups, votes on them,
 * protections, and, while no official is chosen, who holds office where the
 * vote is taken, or else where those demands are made.
 *
 * @param chosen ids the form was opened with; `motionId` is offered even where
 *   it is on no demand
 */
export async function promiseChoices(
  world: World,
  groupIds: readonly string[],
  chosen: { demandId: string | null; motionId: string | null },
  scope: ReaderScope,
) {
  const db = world.db.read;
  const demands = await listDemandsToPromise(db, groupIds);
  const about = demands.filter(
    ({ id }) => chosen.demandId === null || id === chosen.demandId,
  );
  const asked = chosen.motionId
    ? await findMotion(db, chosen.motionId, scope)
    : undefined;
  const body = asked && (await findBodyById(db, asked.bodyId));
  const [votes, provisions, officials] = await Promise.all([
    listVotesToPromise(
      db,
      demands.map(({ id }) => id),
    ),
    listProvisionChoices(db),
    listOfficialsToPromise(db, {
      placeIds: body
        ? [body.placeId]
        : [...new Set(about.map(({ placeId }) => placeId))],
      today: dayIn("UTC", world.now()),
    }),
  ]);
  return {
    demands: demands.map(({ id, title, groupId, campaignName }) => ({
      id,
      title,
      groupId,
      campaignName,
    })),
    votes: [
      ...(asked && votes.every(({ id }) => id !== asked.id) ? [asked] : []),
      ...votes,
    ].map(({ id, title, bodyName, localDate }) => ({
      id,
      title,
      bodyName,
      localDate,
    })),
    provisions: provisions.map(({ id, nameEn, nameEs }) => ({
      id,
      en: nameEn,
      es: nameEs,
    })),
    // Somebody on a council and its committee is listed once.
    officials: [
      ...new Map(officials.map((official) => [official.id, official])).values(),
    ],
  };
}

export type PromiseChoices = Awaited<ReturnType<typeof promiseChoices>>;
