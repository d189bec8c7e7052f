import { expect, test } from "vitest";

import { startApp } from "../support/app";
import type { TestApp } from "../support/app";
import { aGroup, aMember } from "../support/factories/people";

const POINTS = 40;

const behindAProxy = (pageCacheSeconds = 0) =>
  startApp({
    env: { trustProxy: true },
    visitorPoints: POINTS,
    pageCacheSeconds,
  });

const from = (network: string) => ({
  headers: { "X-Forwarded-For": network },
});

/** Asks for made-to-order pages until one is refused, or `most` went through. */
async function askUntilRefused(app: TestApp, network: string, most: number) {
  for (let i = 0; i < most; i++) {
    const page = await app.get(`/places/search.json?q=${i}`, from(network));
    if (page.status === 429) return { asked: i, page };
  }
  return { asked: most, page: null };
}

test("one network's visitors have a bounded number of pages a minute made for them", async () => {
  const app = await behindAProxy();
  const { asked, page } = await askUntilRefused(
    app,
    "203.0.113.7",
    POINTS + 10,
  );
  expect(asked).toBe(POINTS);
  expect(Number(page?.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(Number(page?.headers.get("Retry-After"))).toBeLessThanOrEqual(60);
  expect(page?.text).toContain("One moment, please");
  expect(page?.headers.get("Cache-Control")).toBe("no-store");

  // In their language.
  const spanish = await app.get("/help?lang=es", from("203.0.113.7"));
  expect(spanish.status).toBe(429);
  expect(spanish.text).toContain('<html lang="es">');
  expect(spanish.text).toContain("Un momento, por favor");

  // A made-up cookie is no account.
  const masked = await app.get("/help", {
    as: "groundwork=made-up",
    ...from("203.0.113.7"),
  });
  expect(masked.status).toBe(429);

  // Whoever has one, and everybody elsewhere, reads on …
  const group = await aGroup(app.world);
  const rosa = await aMember(app.world, group.id, "organizer");
  const as = await app.cookieOf(rosa.id);
  expect((await app.get("/help", { as, ...from("203.0.113.7") })).status).toBe(
    200,
  );
  expect((await app.get("/help", from("203.0.113.8"))).status).toBe(200);

  // … and forms are still taken: they are counted by themselves.
  const form = await app.post("/sign-in", { email: "no" }, from("203.0.113.7"));
  expect(form.status).toBe(422);
});

test("searches and other days of the map cost more than a page", async () => {
  const app = await behindAProxy();
  let through = 0;
  for (; through < POINTS; through++) {
    const day = `20${10 + through}-01-01`;
    const { status } = await app.get(
      `/policies?on=${day}`,
      from("198.51.100.1"),
    );
    if (status === 429) break;
  }
  expect(through).toBe(POINTS / 4);
});

test("a file of all records costs what forty pages do", async () => {
  const app = await behindAProxy();
  const ask = () => app.get("/policies.csv", from("198.51.100.2"));
  expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(429);
});

test("a school that opens one page again and again costs next to nothing", async () => {
  const app = await behindAProxy(60);
  for (let i = 0; i < POINTS * 5; i++) {
    const page = await app.get("/help", from("203.0.113.9"));
    expect(page.status).toBe(200);
  }
});

test("without a trusted proxy, visitors who share its address are not taken for one", async () => {
  const app = await startApp({ visitorPoints: POINTS });
  const { page } = await askUntilRefused(app, "203.0.113.7", POINTS + 10);
  expect(page).toBeNull();
});
