import type { RouteRow } from "./shape";

/** Places are for everybody to look up. */
export const jurisdictions: readonly RouteRow[] = [
  { route: "places", GET: "public" },
  { route: "places/search.json", GET: "public" },
  { route: "places/compare", GET: "public" },
  {
    route: "places/:slug",
    params: async ({ place }) => ({ slug: place.slug }),
    GET: "public",
  },
];
