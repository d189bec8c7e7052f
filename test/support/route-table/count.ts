import { aCouncil } from "../factories/targets";
import { aMotion } from "../factories/votes";
import type { Cast } from "./cast";
import type { RouteRow } from "./shape";

/** A vote expected on no agenda yet: only those who count it know of it. */
const counted = async (cast: Cast) => {
  const { world } = cast.app;
  const { body, officials } = await aCouncil(world, cast.place.id, [
    "Maria González",
    "Ben Ortiz",
    "Sam Rivers",
  ]);
  const motion = await aMotion(world, body.id, { groupId: cast.group.id });
  return { id: motion.id, official: officials[0].slug };
};

/** Organizers of the group and of its coalition, and the coalition's lead. */
const readers = {
  volunteer: 403,
  organizer: 200,
  admin: 200,
  neighbor: 200,
  stranger: 404,
  lead: 200,
};

export const count: readonly RouteRow[] = [
  {
    route: "votes/:id/count",
    params: counted,
    GET: { statuses: { ...readers, visitor: 302 } },
  },
  {
    // What was imagined, to be recorded with its evidence.
    route: "votes/:id/leans",
    params: counted,
    GET: { statuses: { ...readers, visitor: 302, lead: 403 } },
    // Nothing is filled in: who may record is told what is missing.
    POST: {
      statuses: {
        ...readers,
        visitor: 401,
        organizer: 422,
        admin: 422,
        neighbor: 422,
        lead: 403,
      },
    },
  },
  {
    route: "groups/:slug/forecasts",
    params: async ({ group }) => ({ slug: group.slug }),
    GET: { ability: "lean.read", in: "group" },
  },
  {
    route: "votes/:id/leans/:official",
    params: counted,
    GET: { statuses: { ...readers, visitor: 302 } },
    // Nothing is filled in: who may record is told what is missing.
    POST: {
      statuses: {
        ...readers,
        visitor: 401,
        organizer: 422,
        admin: 422,
        neighbor: 422,
        lead: 403,
      },
    },
  },
];
