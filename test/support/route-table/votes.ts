import { aBody, aCouncil, anOfficial } from "../factories/officials";
import {
  aMatter,
  aMeeting,
  aMotion,
  aReading,
  aRule,
} from "../factories/votes";
import type { Cast } from "./cast";
import type { RouteRow } from "./shape";

const body = async (cast: Cast) => ({
  slug: (await aBody(cast.app.world, { placeId: cast.place.id })).slug,
});
const meeting = async (cast: Cast) => {
  const { world } = cast.app;
  const council = await aBody(world, { placeId: cast.place.id });
  return { id: (await aMeeting(world, council.id)).id };
};
/** A vote that Rosa's group counts, at a meeting everybody may know of. */
const motion = async (cast: Cast) => {
  const { world } = cast.app;
  const council = await aCouncil(world, { placeId: cast.place.id });
  const { id: meetingId } = await aMeeting(world, council.id);
  const groupId = cast.group.id;
  return { id: (await aMotion(world, council.id, { meetingId, groupId })).id };
};
const keepers = { ability: "vote.record", in: "anywhere" } as const;
const ofTheGroup = { ability: "vote.record", in: "group" } as const;

export const votes: readonly RouteRow[] = [
  { route: "bodies/:slug/rules", GET: "public", params: body },
  {
    route: "bodies/:slug/rules/new",
    GET: keepers,
    POST: keepers,
    params: body,
  },
  {
    route: "rules/:id/ending",
    GET: keepers,
    POST: keepers,
    params: async (cast) => {
      const { world } = cast.app;
      const council = await aBody(world, { placeId: cast.place.id });
      return { id: (await aRule(world, council.id)).id };
    },
  },
  { route: "bodies/:slug/meetings", GET: "public", params: body },
  {
    route: "bodies/:slug/meetings/new",
    GET: keepers,
    POST: keepers,
    params: body,
  },
  { route: "bodies/:slug/clock", GET: keepers, POST: keepers, params: body },
  { route: "bodies/:slug/calendar.ics", GET: "public", params: body },
  { route: "meetings/:id", GET: "public", params: meeting },
  { route: "meetings/:id/edit", GET: keepers, POST: keepers, params: meeting },
  { route: "bodies/:slug/votes", GET: "public", params: body },
  { route: "bodies/:slug/votes.csv", GET: "public", params: body },
  { route: "bodies/:slug/participation", GET: "public", params: body },
  { route: "bodies/:slug/participation.csv", GET: "public", params: body },
  { route: "bodies/:slug/agreement", GET: "public", params: body },
  { route: "bodies/:slug/agreement.csv", GET: "public", params: body },
  { route: "bodies/:slug/compare", GET: "public", params: body },
  {
    route: "matters/:id",
    GET: "public",
    params: async (cast) => ({
      id: (await aMatter(cast.app.world, { placeId: cast.place.id })).id,
    }),
  },
  { route: "votes/new", GET: keepers, POST: keepers },
  { route: "votes/:id", GET: "public", params: motion },
  {
    route: "votes/:id/sources",
    POST: { ability: "import.run", in: "anywhere" },
    params: motion,
  },
  {
    route: "votes/:id/edit",
    GET: ofTheGroup,
    POST: ofTheGroup,
    params: motion,
  },
  {
    route: "votes/:id/roll-call",
    GET: ofTheGroup,
    POST: ofTheGroup,
    params: motion,
  },
  {
    route: "votes/:id/conflict",
    GET: "public",
    POST: ofTheGroup,
    params: motion,
  },
  {
    route: "votes/:id/conflict/reopening",
    GET: ofTheGroup,
    POST: ofTheGroup,
    params: motion,
  },
  {
    route: "votes/:id/protest",
    GET: ofTheGroup,
    POST: ofTheGroup,
    params: motion,
  },
  {
    route: "votes/:id/readings",
    GET: ofTheGroup,
    POST: ofTheGroup,
    params: motion,
  },
  {
    route: "votes/:id/readings/:reading/removal",
    POST: ofTheGroup,
    params: async (cast) => {
      const { id } = await motion(cast);
      const { id: reading } = await aReading(
        cast.app.world,
        id,
        cast.people.organizer.id,
      );
      return { id, reading };
    },
  },
  { route: "conflicts", GET: keepers },
  { route: "bodies/:slug/conflicts", GET: "public", params: body },
  {
    route: "meetings/:id/consent",
    GET: keepers,
    POST: keepers,
    params: meeting,
  },
  {
    route: "officials/:slug/record.csv",
    GET: "public",
    params: async (cast) => ({
      slug: (await anOfficial(cast.app.world, { placeId: cast.place.id })).slug,
    }),
  },
];
