import { expect, test } from "vitest";

import { startApp } from "../support/app";
import { aGroup, aMember, aPlace } from "../support/factories/people";
import { aPetition } from "../support/factories/petitions";
import { aPolicy } from "../support/factories/policies";
import { routeTable } from "../support/route-table";

async function aSiteWithRiverbend(options: { pageCacheSeconds?: number } = {}) {
  const app = await startApp(options);
  const place = await aPlace(app.world, {
    slug: "riverbend-ca",
    stateCode: "CA",
  });
  const group = await aGroup(app.world);
  const rosa = await aMember(app.world, group.id, "organizer", {
    name: "Rosa Riverbend",
  });
  await aPolicy(
    app.world,
    place.id,
    {},
    {
      accountId: rosa.id,
      groupId: group.id,
    },
  );
  return { app, rosa };
}

test("frames, and nothing else, may be framed; no frame runs a script or sets a cookie", async () => {
  const { app, rosa } = await aSiteWithRiverbend();
  const as = await app.cookieOf(rosa.id);
  const looked = [];
  for (const row of routeTable.filter(({ GET }) => GET)) {
    const path = `/${row.route.replace(/:\w+/g, "riverbend-ca").replace("*", "x")}`;
    const page = await app.get(path, { as });
    const csp = page.headers.get("Content-Security-Policy") ?? "";
    const framed = row.route.startsWith("embed/");
    looked.push(framed);
    expect(csp, path).toContain(
      framed ? "frame-ancestors *" : "frame-ancestors 'none'",
    );
    expect(page.headers.get("X-Frame-Options"), path).toBe(
      framed ? null : "DENY",
    );
    if (!framed) continue;
    expect(csp, path).toContain("script-src 'none'");
    expect(page.text, path).not.toContain("<script");
    expect(page.cookies, path).toEqual([]);
    expect(page.headers.get("Cache-Control"), path).toMatch(/^public/);
    expect(page.headers.get("Vary") ?? "", path).not.toMatch(/Cookie/i);
  }
  expect(looked.filter(Boolean)).toHaveLength(4);
  expect(looked.length).toBeGreaterThan(100);
});

test("a frame shows whoever is signed in the same as everybody", async () => {
  const { app, rosa } = await aSiteWithRiverbend();
  const plain = await app.get("/embed/places/riverbend-ca");
  const hers = await app.get("/embed/places/riverbend-ca", {
    as: await app.cookieOf(rosa.id),
    headers: { "Accept-Language": "es" },
  });
  expect(plain.status).toBe(200);
  expect(hers.text).toBe(plain.text);
  expect(hers.text).toContain('<html lang="en">');
  expect(hers.text).not.toContain("Rosa");
});

test("a card says what holds and leads to the whole page in a tab of its own", async () => {
  const { app } = await aSiteWithRiverbend({ pageCacheSeconds: 60 });
  const { text } = await app.get("/embed/places/riverbend-ca?lang=es");
  expect(text).toContain('<html lang="es">');
  expect(text).toContain("qué protege a la gente aquí");
  expect(text).toContain("Protegido");
  const links = [...text.matchAll(/<a\b[^>]*>/g)].map(([tag]) => tag);
  expect(links.length).toBeGreaterThan(1);
  for (const tag of links) {
    expect(tag).toContain('target="_blank"');
    expect(tag).toContain('rel="noopener"');
    expect(tag).toContain("lang=es");
  }
  const english = await app.get("/embed/places/riverbend-ca");
  expect(english.text).toContain('<html lang="en">');
});

test("a card tells of districts where something else holds: a few by name, of many how many", async () => {
  const { app, rosa } = await aSiteWithRiverbend();
  const row = await app.world.db.read
    .selectFrom("jurisdictions")
    .select("id")
    .where("slug", "=", "riverbend-ca")
    .executeTakeFirstOrThrow();
  const group = await aGroup(app.world, { name: "The Lanterns" });
  const by = { accountId: rosa.id, groupId: group.id };
  expect((await app.get("/embed/places/riverbend-ca")).text).not.toContain(
    "something else holds",
  );
  const campus = async (name: string) => {
    const place = await aPlace(app.world, {
      name,
      kind: "campus",
      parentId: row.id,
    });
    await aPolicy(app.world, place.id, { provision: "public_welcome" }, by);
    return place;
  };
  const north = await campus("North Campus");
  const few = await app.get("/embed/places/riverbend-ca");
  expect(few.text).toContain(
    "In 1 district or campus something else holds than in the place itself:",
  );
  expect(few.text).toContain(`/places/${north.slug}`);
  expect(few.text).toMatch(/aria-label="North Campus"[^]*A public welcome/);
  for (const name of ["South", "East", "West"]) await campus(name);
  const many = await app.get("/embed/places/riverbend-ca?lang=es");
  expect(many.text).toContain("En 4 distritos o campus rige algo distinto");
  expect(many.text).not.toContain("North Campus");
});

test("the map of the country and of a state stand in frames; what is none says so", async () => {
  const { app } = await aSiteWithRiverbend();
  const nation = await app.get("/embed/map");
  expect(nation.text).toContain("<svg");
  const state = await app.get("/embed/map?state=CA&provision=no_holds");
  expect(state.text).toContain("Policies in California");
  for (const path of [
    "/embed/places/nowhere",
    "/embed/map?state=ZZ",
    "/embed/map?state=%27--",
    "/embed/petitions/x/y",
  ]) {
    const page = await app.get(path);
    expect(page.status, path).toBe(404);
    expect(page.text, path).toContain("There is nothing here to show");
    expect(page.text, path).not.toContain("<header");
    expect(page.headers.get("Content-Security-Policy"), path).toContain(
      "frame-ancestors *",
    );
  }
});

test("the page that offers the code shows the frame as it will look", async () => {
  const { app } = await aSiteWithRiverbend();
  const page = await app.get("/places/riverbend-ca/embed?in=es");
  expect(page.text).toContain(
    "&lt;iframe src=&quot;http://localhost:3000/embed/places/riverbend-ca?lang=es&quot;",
  );
  expect(page.text).toMatch(
    /<iframe[^>]*src="\/embed\/places\/riverbend-ca\?lang=es"/,
  );
  const csp = (p: { headers: Headers }) =>
    p.headers.get("Content-Security-Policy");
  expect(csp(page)).toContain("frame-src 'self'");
  expect(csp(page)).toContain("frame-ancestors 'none'");
  const map = await app.get("/policies/embed?state=CA&provision=no_holds");
  expect(csp(map)).toContain("frame-src 'self'");
  expect(map.text).toContain(
    "embed/map?state=CA&amp;amp;provision=no_holds&quot;",
  );
  const place = await app.get("/places/riverbend-ca");
  expect(csp(place)).not.toContain("frame-src");
  expect(place.text).toContain("/places/riverbend-ca/embed");
  expect((await app.get("/policies?state=CA")).text).toContain(
    "/policies/embed?state=CA",
  );
});

test("a petition's card leads to its page; its codes and its open data are offered beside it", async () => {
  const app = await startApp();
  const petition = await aPetition(app.world, { slug: "keep-them-out" });
  const card = await app.get("/embed/petitions/keep-them-out?lang=es");
  expect(card.status).toBe(200);
  expect(card.text).toContain("Firmar esta petición");
  expect(card.text).toMatch(
    /<a href="\/petitions\/keep-them-out\?lang=es#sign" target="_blank" rel="noopener"/,
  );
  const draft = await aPetition(app.world, { state: "draft" });
  const none = await app.get(`/embed/petitions/${draft.slug}`);
  expect(none.status).toBe(404);
  expect(none.text).toContain("There is no petition here");
  expect((await app.get(`/petitions/${draft.slug}/embed`)).status).toBe(404);

  const offer = await app.get(`/petitions/${petition.slug}/embed?in=es`);
  expect(offer.text).toContain("/embed/petitions/keep-them-out?lang=es&quot;");
  expect(offer.text).toContain("class=&quot;groundwork-petition&quot;");
  expect(offer.headers.get("Content-Security-Policy")).toContain(
    "frame-src 'self'",
  );
  const script = await app.get("/embed/petition.js");
  expect(script.text).toContain("groundwork-petition");
  expect(script.headers.get("Cross-Origin-Resource-Policy")).toBe(
    "cross-origin",
  );
  expect(script.cookies).toEqual([]);

  const page = await app.get("/petitions/keep-them-out");
  for (const to of ["embed", "counts.json", "hours.csv"]) {
    expect(page.text).toContain(`href="/petitions/keep-them-out/${to}"`);
  }
});
