import type { Ability } from "~/server/permissions";

import type { Cast } from "./cast";

/**
 * Who gets in:
 * - `public`: everybody;
 * - `members`: everybody who is signed in;
 * - an ability with `in: "group"`: people of Rosa's group whose role has it;
 *   others of that group get 403, people outside get 404;
 * - an ability with `in: "anywhere"`: people who have it in some group of
 *   theirs; others who are signed in get 403;
 * - `lead`: the lead of the coalition; everybody else who is signed in 404;
 * - `account`: only the person whose own thing it is; others 404;
 * - a list of statuses by actor, for what fits none of these.
 */
export type Access =
  | "public"
  | "members"
  | "lead"
  | { ability: Ability; in: "group" | "anywhere" }
  | { own: keyof Cast["people"] }
  | { statuses: Record<keyof Cast["people"] | "visitor", number> };

export interface RouteRow {
  /** The path as in app/routes.ts: "board/campaigns/:id". */
  route: string;
  GET?: Access;
  POST?: Access;
  /**
   * Makes the object of Rosa's group that the route is about, and returns
   * what fills the path's parameters. Called once a row.
   */
  params?: (cast: Cast) => Promise<Record<string, string>>;
  /** Query to add, such as "?place=riverbend-ca". */
  query?: (cast: Cast) => string;
}

/** The same status for every actor. */
export function everybody(status: number) {
  return {
    visitor: status,
    volunteer: status,
    organizer: status,
    admin: status,
    neighbor: status,
    stranger: status,
    lead: status,
  };
}
