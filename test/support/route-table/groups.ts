import type { RouteRow } from "./shape";

export const groups: readonly RouteRow[] = [
  {
    route: "groups/:slug",
    params: async ({ group }) => ({ slug: group.slug }),
    GET: "public",
  },
];
