import { insertPlaceName } from "@db/queries/own-places.server";
import { upsertPlaceAliases } from "@db/queries/place-aliases.server";

import { aPlace } from "../factories/people";
import type { Cast } from "./cast";

import { everybody } from "./shape";
import type { RouteRow } from "./shape";

const own = (inside: number, outside: number) => ({
  statuses: {
    visitor: outside,
    volunteer: 403,
    organizer: inside,
    admin: inside,
    neighbor: 404,
    stranger: 404,
    lead: 403,
  },
});
const add = { ability: "place.add", in: "anywhere" } as const;

/** Places are for everybody to look up. */
export const jurisdictions: readonly RouteRow[] = [
  { route: "places", GET: "public" },
  { route: "places/search.json", GET: "public" },
  { route: "places/compare", GET: "public" },
  {
    route: "places/ocd-division/*",
    params: async ({ app, place }) => {
      const ocdId = `country:us/state:ca/place:${place.id}`;
      await app.world.db.transaction((trx) =>
        upsertPlaceAliases(trx, [
          { ocdId: `ocd-division/${ocdId}`, placeId: place.id },
        ]),
      );
      return { "*": ocdId };
    },
    GET: { statuses: everybody(301) },
  },
  {
    route: "places/:slug",
    params: async ({ place }) => ({ slug: place.slug }),
    GET: "public",
  },
  ...["places/:slug/involved", "places/:slug/embed", "embed/places/:slug"].map(
    (route): RouteRow => ({
      route,
      params: async ({ place }) => ({ slug: place.slug }),
      GET: "public",
    }),
  ),
  {
    route: "places/:slug/districts/new",
    params: async ({ place }) => ({ slug: place.slug }),
    GET: add,
    POST: add,
  },
  ...["edit", "removal"].map((what): RouteRow => ({
    route: `places/:slug/${what}`,
    params: ofOwnPlace,
    GET: own(200, 302),
    POST: own(what === "edit" ? 422 : 303, 401),
  })),
  {
    route: "places/:slug/restoration",
    params: ofOwnPlace,
    POST: own(303, 401),
  },
  {
    route: "places/:slug/names",
    params: async ({ place }) => ({ slug: place.slug }),
    GET: add,
    POST: add,
  },
  {
    route: "places/:slug/names/:id/removal",
    params: async ({ app, place, group }) => {
      const id = app.world.newId();
      await app.world.db.transaction((trx) =>
        insertPlaceName(trx, {
          id,
          placeId: place.id,
          name: `Old Town ${id}`,
          groupId: group.id,
        }),
      );
      return { slug: place.slug, id };
    },
    POST: own(303, 401),
  },
];

async function ofOwnPlace({ app, place, group }: Cast) {
  const { id, slug } = await aPlace(app.world);
  await app.world.db.transaction((trx) =>
    trx
      .updateTable("jurisdictions")
      .set({
        kind: "campus",
        parent_id: place.id,
        created_by_group_id: group.id,
      })
      .where("id", "=", id)
      .execute(),
  );
  return { slug };
}
