import {
  mergeOfficials,
  mergesInto,
} from "~/features/officials/service/merge-officials.server";

import { aBody, aTerm, anOfficial } from "../factories/officials";
import type { Cast } from "./cast";
import type { RouteRow } from "./shape";

const body = async (cast: Cast) => ({
  slug: (await aBody(cast.app.world, { placeId: cast.place.id })).slug,
});
const official = async (cast: Cast) => ({
  slug: (await anOfficial(cast.app.world, { placeId: cast.place.id })).slug,
});
const aMerge = async ({ app, place, group, people }: Cast) => {
  const { world } = app;
  const kept = await anOfficial(world, { placeId: place.id });
  const merged = await anOfficial(world, { placeId: place.id });
  await mergeOfficials(
    world,
    { accountId: people.organizer.id, groupId: group.id },
    { keptId: kept.id, mergedId: merged.id, why: "The same person" },
  );
  const [merge] = await mergesInto(world, kept.id);
  return { id: merge?.id ?? "" };
};
const editors = { ability: "official.edit", in: "anywhere" } as const;

export const officials: readonly RouteRow[] = [
  {
    route: "places/:slug/officials",
    GET: "public",
    params: async (cast) => ({ slug: cast.place.slug }),
  },
  { route: "bodies/new", GET: editors, POST: editors },
  { route: "bodies/:slug", GET: "public", params: body },
  { route: "bodies/:slug/edit", GET: editors, POST: editors, params: body },
  { route: "bodies/:slug/seats", GET: editors, POST: editors, params: body },
  { route: "bodies/:slug/roster", GET: editors, POST: editors, params: body },
  { route: "officials/new", GET: editors, POST: editors },
  { route: "officials/:slug", GET: "public", params: official },
  {
    route: "officials/:slug/edit",
    GET: editors,
    POST: editors,
    params: official,
  },
  {
    route: "officials/:slug/terms/new",
    GET: editors,
    POST: editors,
    params: official,
  },
  {
    route: "terms/:id/ending",
    GET: editors,
    POST: editors,
    params: async (cast) => {
      const { world } = cast.app;
      const council = await aBody(world, { placeId: cast.place.id });
      const ben = await anOfficial(world, { placeId: cast.place.id });
      const term = await aTerm(world, {
        officialId: ben.id,
        bodyId: council.id,
        seatId: council.seats[0]?.id ?? null,
      });
      return { id: term.id };
    },
  },
  {
    route: "officials/:slug/merging",
    GET: editors,
    POST: editors,
    params: official,
  },
  { route: "merges/:id/undoing", POST: editors, params: aMerge },
];
