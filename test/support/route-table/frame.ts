import { everybody } from "./shape";
import type { RouteRow } from "./shape";

/** The pages that belong to no area. */
export const frame: readonly RouteRow[] = [
  { route: "", GET: "public" },
  { route: "language", GET: "public", POST: "public" },
  { route: "home", GET: "members" },
  { route: "help", GET: "public" },
  { route: "privacy", GET: "public" },
  { route: "help/permissions", GET: "public" },
  { route: "dev/mail", GET: "public" },
  {
    route: "*",
    params: async () => ({ "*": "nowhere" }),
    GET: { statuses: everybody(404) },
    POST: { statuses: everybody(404) },
  },
];
