import { index, route } from "@remix-run/route-config";
import type { RouteConfig } from "@remix-run/route-config";

/** The URL map on one page, grouped by area. One route, one form. */
export default [
  index("routes/front.tsx"),
  route("language", "routes/language.ts"),
  route("home", "routes/home.tsx"),

  // jurisdictions
  route("places", "routes/places/search.tsx"),
  route("places/search.json", "routes/places/search-json.ts"),
  route("places/:slug", "routes/places/show.tsx"),

  // accounts
  route("start/:token", "routes/accounts/start.tsx"),
  route("sign-in", "routes/accounts/sign-in.tsx"),
  route("sign-in/demo", "routes/accounts/sign-in.demo.ts"),
  route("sign-out", "routes/accounts/sign-out.ts"),

  // groups
  route("groups/:slug", "routes/groups/show.tsx"),

  // officials

  // policies

  // demands

  // votes

  // petitions

  // tasks

  // campaigns

  // transfers

  // help
  route("help/permissions", "routes/help/permissions.tsx"),
  route("dev/mail", "routes/dev/mail.tsx"),

  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
