import { describe, expect, test } from "vitest";

import { ACCEPTED } from "./support/accepted";
import { startApp } from "./support/app";
import type { Page, TestApp } from "./support/app";
import { formsOn } from "./support/forms";
import { routeTable } from "./support/route-table";
import { gatherCast } from "./support/route-table/cast";
import type { Cast } from "./support/route-table/cast";
import { pathOf } from "./support/route-table/path";
import type { RouteRow } from "./support/route-table/shape";

/** Whoever finds the form on the page sends it; the mightiest ask first. */
const ACTORS = ["admin", "lead", "organizer", "volunteer"] as const;

/** What an opponent adds to a form: rights, owners, states and counts. */
function stowaways({ otherGroup, people, place }: Cast): [string, string][] {
  const own = (name: string, value: string): [string, string][] => [
    [name, value],
    [name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), value],
  ];
  return [
    ["role", "admin"],
    ["id", "01900000-0000-7000-8000-00000000beef"],
    ["slug", "hostile"],
    ["state", "open"],
    ["status", "held"],
    ["visibility", "public"],
    ["version", "99"],
    ["number", "99"],
    ["weight", "99"],
    ["email", "eve@evil.example"],
    ["locale", "es"],
    ["token", "hostile"],
    ["account", people.stranger.id],
    ["lead", "on"],
    ["admin", "on"],
    ["verified", "on"],
    ["kind", "hostile"],
    ["official", "hostile"],
    ...own("groupId", otherGroup.id),
    ...own("accountId", people.stranger.id),
    ...own("createdBy", people.stranger.id),
    ...own("recordedBy", people.stranger.id),
    ...own("recordedAt", "2000-01-01T00:00:00.000Z"),
    ...own("createdAt", "2000-01-01T00:00:00.000Z"),
    ...own("validatedAt", "2000-01-01T00:00:00.000Z"),
    ...own("acceptedAt", "2000-01-01T00:00:00.000Z"),
    ...own("withdrawnAt", "2000-01-01T00:00:00.000Z"),
    ...own("expiresAt", "2099-01-01T00:00:00.000Z"),
    ...own("jurisdictionId", place.id),
    ...own("coalitionId", "hostile"),
    ...own("isLead", "1"),
    ...own("isAdmin", "1"),
    ...own("signatureCount", "9999"),
    ...own("passwordHash", "hostile"),
    ...own("confirmTokenHash", "hostile"),
    ...own("mayContact", "1"),
  ];
}

/** Fields of another form that this one means something else by, or nothing. */
const READ_ELSEWHERE = /^(group|preview)$/;

/** What no two runs share: salted hashes, and sessions by the real clock. */
const NEVER_ALIKE = /^(password_hash|account_sessions\.expires_at)$/;

/** Every row of every table, one text each, by table and content. */
async function everyRow(app: TestApp): Promise<string[]> {
  const { read } = app.world.db;
  const rows: string[] = [];
  for (const { name } of await read.introspection.getTables()) {
    const table = read.selectFrom(name as "accounts").selectAll();
    for (const row of await table.execute()) {
      const facts = Object.entries(row).filter(
        ([column, value]) =>
          value === null ||
          !(NEVER_ALIKE.test(column) || NEVER_ALIKE.test(`${name}.${column}`)),
      );
      rows.push(`${name} ${JSON.stringify(Object.fromEntries(facts))}`);
    }
  }
  return rows.sort();
}

/** Where a form with a person's first guesses would be refused. */
const FILL: Record<
  string,
  { query?: string; fields: (cast: Cast) => Record<string, string> }
> = {
  "account/name": { fields: () => ({ name: "Rosa R. Organizer" }) },
  "coalitions/:slug/groups": { fields: () => ({ group: "faraway-friends" }) },
  "coalitions/:slug/leads": {
    fields: ({ people }) => ({ email: people.neighbor.email }),
  },
  "bodies/new": { query: "?place=riverbend-ca", fields: () => ({}) },
  "bodies/:slug/roster": {
    fields: () => ({ lines: "Ben Ortiz", preview: "" }),
  },
  "officials/new": {
    query: "?place=riverbend-ca",
    fields: () => ({ email: "", phone: "", contactVerifiedOn: "" }),
  },
  "officials/:slug/terms/new": { fields: () => ({}) },
  "petitions/:slug/sign": {
    fields: () => ({ name: "Nina Díaz", postalCode: "95987", leaveEmpty: "" }),
  },
  "board/petitions/new": {
    query: "?place=riverbend-ca&group=riverbend-neighbors",
    fields: () => ({ closesOn: "2027-03-01" }),
  },
  "board/petitions/:id/edit": { fields: () => ({ closesOn: "2027-03-01" }) },
  "board/tasks/new": {
    query: "?place=riverbend-ca&group=riverbend-neighbors",
    fields: () => ({ ...NO_SHIFT, wanted: "2", capacity: "4" }),
  },
  "board/tasks/:id/edit": {
    fields: () => ({ ...NO_SHIFT, wanted: "2", capacity: "4" }),
  },
  "board/campaigns/new": {
    query: "?place=riverbend-ca",
    fields: () => ({}),
  },
  "tasks/:id/report": { fields: () => ({ hours: "2" }) },
};
const NO_SHIFT = { day: "", from: "", until: "", dueOn: "2026-12-20" };

/**
 * Sets the stage anew (ids and clock repeat, so two stages are alike to the
 * last id), sends the form as it stands on its page, and tells what came of it.
 */
async function send(row: RouteRow, withStowaways: boolean) {
  const app = await startApp();
  const cast = await gatherCast(app);
  const staged = await ACCEPTED[row.route]?.(cast);
  const params = staged?.params ?? (await row.params?.(cast)) ?? {};
  const own = FILL[row.route];
  const query = staged?.query ?? own?.query ?? row.query?.(cast) ?? "";
  const path = pathOf(row.route, params) + query;
  const before = await everyRow(app);
  const post = async (as: string, action: string, fields: Field[]) => {
    const filled = withoutNulls({
      ...Object.fromEntries(fields),
      ...own?.fields(cast),
      ...staged?.fields,
    });
    const taken = new Set(Object.keys(filled).map((n) => n.split(/[.[]/)[0]));
    const more = stowaways(cast).filter(
      ([name]) => !taken.has(name) && !READ_ELSEWHERE.test(name),
    );
    return app.post(
      action,
      { ...filled, ...(withStowaways ? Object.fromEntries(more) : {}) },
      { as },
    );
  };
  const cookies = ACTORS.map((actor) => cast.people[actor].cookie);
  for (const as of row.GET ? cookies : []) {
    const page = await app.get(path, { as });
    const form = formsOn(page.text, path).find(
      ({ action }) => action.split("?")[0] === path.split("?")[0],
    );
    if (form) return outcome(await post(as, form.action, form.fields));
  }
  // A form of one button that stands on another page.
  for (const as of cookies) {
    const page = await post(as, path, []);
    if (![401, 403, 404].includes(page.status)) return outcome(page);
  }
  return { status: 404, location: null, rows: before, changed: false };

  async function outcome({ status, location }: Page) {
    const rows = await everyRow(app);
    const changed = JSON.stringify(rows) !== JSON.stringify(before);
    return { status, location, rows, changed };
  }
}

function withoutNulls(
  fields: Record<string, string | null>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  );
}

type Field = [name: string, value: string];

const posts = routeTable.filter((row) => row.POST);
const took = new Set<string>();

describe("what a form did not ask for changes nothing", () => {
  test.each(posts.map((row) => [row.route, row] as const))(
    "%s",
    async (route, row) => {
      const plain = await send(row, false);
      const laden = await send(row, true);
      expect(laden.status).toBe(plain.status);
      expect(laden.location).toBe(plain.location);
      expect(laden.rows.filter((r) => !plain.rows.includes(r))).toEqual([]);
      expect(laden.rows).toHaveLength(plain.rows.length);
      if (plain.changed) took.add(route);
    },
  );

  test("and that compares more than refusals: most forms went through", () => {
    const refused = Object.keys(ACCEPTED).filter((route) => !took.has(route));
    expect(refused).toEqual([]);
    expect(took.size).toBeGreaterThan(60);
  });
});
