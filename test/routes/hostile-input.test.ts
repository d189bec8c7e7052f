import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";

import { demandSchema } from "~/features/demands/schema";
import { leanSchema, ruleSchema } from "~/features/votes/schema";
import { parseForm } from "~/server/http/parse-form.server";
import { speakInKeys } from "~/server/http/zod-words.server";

import { ORIGIN, startApp } from "../support/app";
import { aBody } from "../support/factories/officials";
import { routeTable } from "../support/route-table";
import { gatherCast } from "../support/route-table/cast";
import { pathOf } from "../support/route-table/path";

describe("addresses nobody types", () => {
  test.each([
    "/places?q=a%00b",
    "/policies?state=%00",
    "/petitions/a%00b",
    "/places/%ED%A0%80",
    "/%",
  ])("%s is refused with a sentence", async (path) => {
    const app = await startApp();
    const page = await app.get(path);
    expect(page.status).toBe(400);
    expect(page.text).toBe("This address is malformed.");
  });

  test.each(["%E2%80%AE", "%0d%0aX-A:%20b", "%F0%9F%98%80"])(
    "a token of %s leads back to a page, not to an error",
    async (token) => {
      const app = await startApp();
      const page = await app.get(`/petitions/withdraw/${token}/contact`);
      expect(page.status).toBe(302);
      expect(page.headers.has("X-A")).toBe(false);
      const next = await app.get(page.location ?? "");
      expect(next.status).toBeLessThan(500);
    },
  );
});

test.each(["PUT", "PATCH", "DELETE"])(
  "no form of ours is sent as %s, so nothing carries it out",
  async (method) => {
    const app = await startApp();
    const answer = await app.fetch(
      new Request(`${ORIGIN}/sign-in`, {
        method,
        body: new URLSearchParams({ email: "rosa@riverbend.example" }),
        headers: { Origin: ORIGIN },
      }),
    );
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toContain("POST");
  },
);

describe("field names that are commands to the parser", () => {
  beforeAll(speakInKeys);
  const schemas = [demandSchema, leanSchema, ruleSchema] as const;

  test.each([
    ["__state__", "{"],
    ["__intent__", "{"],
    ["__intent__", "null"],
    ["__intent__", '{"type":"insert"}'],
    ["__proto__.admin", "1"],
    ["constructor.prototype.admin", "1"],
    ["officialIds[4294967294]", "a"],
    ["officialIds[99999999]", "a"],
    ["officialIds.length", "4294967295"],
    [`a${"[0]".repeat(40)}`, "a"],
    ["a..b", "a"],
    ["[", "a"],
  ])("%s=%s is left aside at once", (name, value) => {
    for (const schema of schemas) {
      const data = new FormData();
      data.append(name, value);
      const started = performance.now();
      const parsed = parseForm(data, schema, { locale: "en" });
      expect(parsed.ok).toBe(false);
      expect(performance.now() - started).toBeLessThan(200);
      expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
    }
  });

  test("a form of more fields than any of ours is refused", () => {
    const data = new FormData();
    for (let i = 0; i < 6_000; i++) data.append("title", "a");
    expect(() => parseForm(data, demandSchema, { locale: "en" })).toThrow(
      expect.objectContaining({ status: 413 }),
    );
  });

  test("no field, whatever its name and value, is more than a refusal", () => {
    const names = fc.oneof(
      fc.constantFrom("title", "ask", "needs", "needs.how", "officialIds"),
      fc.string({ maxLength: 12 }),
      fc.stringMatching(/^[a-z_]{1,6}([.[\]0-9a-z_]{0,6})$/),
    );
    const field = fc.tuple(names, fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(fc.array(field, { maxLength: 6 }), (fields) => {
        for (const schema of schemas) {
          const data = new FormData();
          for (const [name, value] of fields) data.append(name, value);
          expect(parseForm(data, schema, { locale: "es" }).ok).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Words in an address that every object answers to, or that are no day. */
const ODD = [
  "constructor",
  "__proto__",
  "toString",
  "-1",
  "1e308",
  "99999999999999999999",
  "2026-02-30",
  "0000-01-01",
  "99999-01-01",
  "%25",
  "_",
  "%5C",
  "%FF",
  "%ED%A0%80",
  "'",
  "%E2%80%AE",
] as const;
const QUERIES =
  "q page place sort state on year done no kind body meeting demand campaign group official motion copy provision preset marked".split(
    " ",
  );

test("no page breaks over an odd word in its address", async () => {
  const gather = async () => gatherCast(await startApp());
  let cast = await gather();
  for (const row of routeTable.filter((row) => row.GET)) {
    // Some things can only be made once in a cast's life.
    const params = await row.params?.(cast).catch(async () => {
      cast = await gather();
      return row.params?.(cast);
    });
    const path = pathOf(row.route, params ?? {});
    // Whoever gets furthest in.
    let as: string | undefined;
    for (const actor of ["admin", "lead", "volunteer"] as const) {
      as = cast.people[actor].cookie;
      if ((await cast.app.get(path, { as })).status < 400) break;
    }
    // Three words a page: neighbors in the table get different ones.
    for (const step of [0, 1, 2]) {
      const word = ODD[(row.route.length + step * 7) % ODD.length] ?? "";
      const query = QUERIES.map((name) => `${name}=${word}`).join("&");
      const page = await cast.app.get(`${path}?${query}`, { as });
      expect(page.status, `${path} ${word}`).toBeLessThan(500);
    }
  }
}, 120_000);

test.each(["0026-11-28", "0000-01-01", "0001-01-01", "2026-02-30"])(
  "a meeting on %s is refused beside its field",
  async (localDate) => {
    const app = await startApp();
    const cast = await gatherCast(app);
    const { slug } = await aBody(app.world, { placeId: cast.place.id });
    const page = await app.post(
      `/bodies/${slug}/meetings/new`,
      { localDate, localTime: "18:00", status: "scheduled" },
      { as: cast.people.organizer.cookie },
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain(localDate);
  },
);
