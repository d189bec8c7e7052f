import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";

import { demandSchema } from "~/features/demands/schema";
import { leanSchema, ruleSchema } from "~/features/votes/schema";
import { parseForm } from "~/server/http/parse-form.server";
import { speakInKeys } from "~/server/http/zod-words.server";

import { ORIGIN, startApp } from "../support/app";

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
    [`a${"[0]".repeat(20_000)}`, "a"],
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
