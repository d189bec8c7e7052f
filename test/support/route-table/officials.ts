import { aBody, aTerm, anOfficial } from "../factories/officials";
import type { Cast } from "./cast";
import type { RouteRow } from "./shape";

const body = async (cast: Cast) => ({
  slug: (await aBody(cast.app.world, { placeId: cast.place.id })).slug,
});
const official = async (cast: Cast) => ({
  slug: (await anOfficial(cast.app.world, { placeId: cast.place.id })).slug,
});
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
];
