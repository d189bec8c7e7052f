import { aPromise } from "../factories/promises";
import { aCouncil } from "../factories/officials";
import { aVoteDemand } from "../factories/votes";
import type { Cast } from "./cast";
import type { RouteRow } from "./shape";

/** A promise that only Rosa's group may see, with a note under it. */
const promise = async (cast: Cast) => {
  const { world } = cast.app;
  const council = await aCouncil(world, { placeId: cast.place.id, seats: 1 });
  const demand = await aVoteDemand(world, {
    groupId: cast.group.id,
    placeId: cast.place.id,
    bodyId: council.id,
    createdBy: cast.people.organizer.id,
  });
  const { id } = await aPromise(world, {
    officialId: council.members[0]?.id ?? "",
    groupId: cast.group.id,
    recordedBy: cast.people.organizer.id,
    demandId: demand.id,
  });
  const noteId = world.newId();
  await world.db.transaction((trx) =>
    trx
      .insertInto("promise_notes")
      .values({
        id: noteId,
        promise_id: id,
        act: "answer",
        group_id: cast.group.id,
        words: "That is not what I said.",
        on_date: "2026-04-01",
        source_url: null,
        recorded_by: cast.people.organizer.id,
        recorded_at: world.now().toISOString(),
        published_at: null,
        published_by: null,
      })
      .execute(),
  );
  return { id, noteId, act: "dispute" };
};
const keepers = { ability: "promise.record", in: "group" } as const;
/** Whoever reads counts: organizers everywhere, and leads. */
const readers = {
  visitor: 302,
  volunteer: 403,
  organizer: 200,
  admin: 200,
  neighbor: 200,
  stranger: 200,
  lead: 200,
};

export const promises: readonly RouteRow[] = [
  {
    route: "officials/:slug/promises",
    GET: "public",
    params: async (cast) => {
      const { world } = cast.app;
      const { members } = await aCouncil(world, {
        placeId: cast.place.id,
        seats: 1,
      });
      return { slug: members[0]?.slug ?? "" };
    },
  },
  { route: "board/promises", GET: { statuses: readers } },
  { route: "board/promises.csv", GET: { statuses: readers } },
  {
    route: "promises/new",
    GET: { ability: "promise.record", in: "anywhere" },
    POST: { ability: "promise.record", in: "anywhere" },
  },
  {
    // Marked for the group: its organizers read it, nobody else.
    route: "promises/:id",
    params: promise,
    GET: {
      statuses: {
        visitor: 404,
        volunteer: 404,
        organizer: 200,
        admin: 200,
        neighbor: 404,
        stranger: 404,
        lead: 404,
      },
    },
  },
  {
    route: "promises/:id/correction",
    params: promise,
    GET: keepers,
    POST: keepers,
  },
  {
    route: "promises/:id/acts/:act",
    params: promise,
    GET: keepers,
    POST: keepers,
  },
  {
    route: "promises/:id/notes/:noteId/publication",
    params: promise,
    POST: keepers,
  },
  {
    route: "promises/:id/notes/:noteId/holding-back",
    params: promise,
    POST: keepers,
  },
];
