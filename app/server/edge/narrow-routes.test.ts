import { matchRoutes } from "@remix-run/react";
import fc from "fast-check";
import { expect, test } from "vitest";

import { possibleRoutes } from "./narrow-routes";

type Manifest = Record<
  string,
  { id: string; parentId?: string; path?: string; index?: boolean }
>;

const PATHS = [
  "votes",
  "votes/new",
  "votes/:id",
  "votes/:id/edit",
  "Votes/:id/roll-call",
  "votes/file.csv",
  ":lang/votes",
  ":lang?/help",
  "help/pages?/last",
  "calendar/:token.ics",
  "files/*",
  "*",
];

/** Some routes beside each other and some below a layout with its own index. */
function manifestOf(paths: readonly string[], below: readonly string[]) {
  const manifest: Manifest = { root: { id: "root", path: "" } };
  const add = (id: string, rest: Omit<Manifest[string], "id">) => {
    manifest[id] = { id, ...rest };
  };
  add("front", { parentId: "root", index: true });
  for (const path of paths) add(path, { parentId: "root", path });
  add("layout", { parentId: "root", path: "board/:id" });
  add("layout index", { parentId: "layout", index: true });
  add("nameless", { parentId: "layout" });
  for (const path of below)
    add(`board ${path}`, { parentId: "nameless", path });
  return manifest;
}

type Tree = { id: string; path?: string; index?: boolean; children?: Tree[] };

function treeOf(manifest: Manifest, ids: readonly string[], parent?: string) {
  return ids.flatMap((id): Tree[] => {
    const route = manifest[id];
    if (!route || route.parentId !== parent) return [];
    const { path, index } = route;
    const own = { id, ...(path === undefined ? {} : { path }) };
    return index
      ? [{ ...own, index }]
      : [{ ...own, children: treeOf(manifest, ids, id) }];
  });
}

function matched(manifest: Manifest, ids: readonly string[], pathname: string) {
  const found = matchRoutes(
    treeOf(manifest, ids) as Parameters<typeof matchRoutes>[0],
    pathname,
  );
  return found?.map(({ route, params }) => [route.id, params]) ?? null;
}

const words = fc.constantFrom(
  "votes",
  "VOTES",
  "new",
  "v%6Ftes",
  "edit",
  "roll-call",
  "file.csv",
  "es",
  "help",
  "pages",
  "last",
  "calendar",
  "abc.ics",
  "files",
  "board",
  "",
  "ñ%2Fx",
);

test("the router finds the same page among the routes that are left as among all", () => {
  fc.assert(
    fc.property(
      fc.subarray(PATHS),
      fc.subarray(PATHS),
      fc.array(words, { maxLength: 5 }),
      (paths, below, address) => {
        const manifest = manifestOf(paths, below);
        const pathname = `/${address.join("/")}`;
        const left = possibleRoutes(manifest)(pathname);
        expect(matched(manifest, left, pathname)).toEqual(
          matched(manifest, Object.keys(manifest), pathname),
        );
      },
    ),
    { seed: 78, numRuns: 1_500 },
  );
});

test("an address leaves only what it can be for", () => {
  const left = possibleRoutes(
    manifestOf(["votes", "votes/new", "votes/:id", "officials/:slug"], ["x"]),
  );
  expect(left("/votes/new")).toEqual(["root", "votes/new", "votes/:id"]);
  expect(left("/board/7")).toEqual(["root", "layout", "layout index"]);
  expect(left("/nowhere")).toEqual(["root"]);
});
