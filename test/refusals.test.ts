import type { ServerBuild } from "@remix-run/node";
import { beforeAll, describe, expect, test } from "vitest";

import { roleMay } from "~/server/permissions";
import type { Role } from "~/server/permissions";

import { loadBuild, startApp } from "./support/app";
import { routeTable } from "./support/route-table";
import { gatherCast } from "./support/route-table/cast";
import type { Cast } from "./support/route-table/cast";
import { pathOf } from "./support/route-table/path";
import type { Access, RouteRow } from "./support/route-table/shape";

type Actor = keyof Cast["people"] | "visitor";
const ACTORS: readonly Actor[] = [
  "visitor",
  "volunteer",
  "organizer",
  "admin",
  "neighbor",
  "stranger",
  "lead",
];
const ROLE_IN_GROUP: Partial<Record<Actor, Role>> = {
  volunteer: "volunteer",
  organizer: "organizer",
  admin: "admin",
};
const ROLE_ANYWHERE: Partial<Record<Actor, Role>> = {
  ...ROLE_IN_GROUP,
  neighbor: "organizer",
  stranger: "admin",
};

/** A status that refuses, or "in": anything else. */
function expected(
  access: Access,
  actor: Actor,
  method: "GET" | "POST",
): number | "in" | "sign-in" {
  if (access === "public") return "in";
  if (typeof access === "object" && "statuses" in access) {
    return access.statuses[actor];
  }
  if (actor === "visitor") return method === "GET" ? "sign-in" : 401;
  if (access === "members") return "in";
  if (access === "lead") return actor === "lead" ? "in" : 404;
  if ("own" in access) return access.own === actor ? "in" : 404;
  if (access.in === "group") {
    const role = ROLE_IN_GROUP[actor];
    if (!role) return 404;
    return roleMay(role, access.ability) ? "in" : 403;
  }
  const role = ROLE_ANYWHERE[actor];
  return role && roleMay(role, access.ability) ? "in" : 403;
}

async function setStage(row: RouteRow) {
  const app = await startApp();
  const cast = await gatherCast(app);
  const params = (await row.params?.(cast)) ?? {};
  return {
    app,
    cast,
    path: pathOf(row.route, params) + (row.query?.(cast) ?? ""),
  };
}

let build: ServerBuild;
beforeAll(async () => {
  build = await loadBuild();
});

/** The full path of a route, its parents' included. */
function fullPath(id: string): string {
  const parts: string[] = [];
  for (
    let route = build.routes[id];
    route;
    route = route.parentId ? build.routes[route.parentId] : undefined
  ) {
    if (route.path) parts.unshift(route.path);
  }
  return parts.join("/");
}

test("every route and method of the site stands in the table, and nothing else", () => {
  const site = Object.values(build.routes)
    .filter((route) => route !== undefined)
    .filter((route) => route.id !== "root")
    .flatMap((route) => {
      const path = fullPath(route.id);
      const { module } = route;
      return [
        ...(module.loader || module.default ? [`GET ${path}`] : []),
        ...(module.action ? [`POST ${path}`] : []),
      ];
    });
  const table = routeTable.flatMap((row) => [
    ...(row.GET ? [`GET ${row.route}`] : []),
    ...(row.POST ? [`POST ${row.route}`] : []),
  ]);
  expect([...new Set(table)].sort()).toEqual([...new Set(site)].sort());
});

describe("who gets in where", () => {
  test.each(routeTable.map((row) => [row.route || "(front)", row] as const))(
    "%s",
    async (_name, row) => {
      for (const method of ["GET", "POST"] as const) {
        const access = row[method];
        if (!access) continue;
        let stage: Awaited<ReturnType<typeof setStage>> | undefined;
        for (const actor of ACTORS) {
          // A page changes nothing, so all may look at the same world; a form
          // that goes through changes it, so each tries one of their own.
          if (!stage || method === "POST") stage = await setStage(row);
          const { app, cast, path } = stage;
          const as =
            actor === "visitor" ? undefined : cast.people[actor].cookie;
          const page =
            method === "GET"
              ? await app.get(path, { as })
              : await app.post(path, {}, { as });
          const what = `${actor} ${method} ${path}`;
          const want = expected(access, actor, method);
          if (want === "sign-in") {
            expect(page.status, what).toBe(302);
            expect(page.location, what).toMatch(/^\/sign-in\?next=/);
          } else if (want === "in") {
            expect(page.status, what).toBeLessThan(500);
            expect([401, 403, 404], what).not.toContain(page.status);
            expect(page.location ?? "", what).not.toMatch(/^\/sign-in\?next=/);
          } else {
            expect(page.status, what).toBe(want);
          }
          expect(page.text, what).not.toMatch(/\bat .*\.[jt]s:\d+/);
        }
      }
    },
  );
});
