import { expect, test } from "vitest";

import { startApp } from "../support/app";
import { aPetition } from "../support/factories/petitions";

test("a shared petition brings its words, its other language and a picture", async () => {
  const app = await startApp();
  await aPetition(app.world, {
    slug: "keep-them-out",
    titleEn: "Keep them out",
    bodyEn: "We ask the council.",
    titleEs: "Que no entren",
    bodyEs: "Pedimos al concejo.",
  });
  const { text } = await app.get("/petitions/keep-them-out?lang=es");
  const at = "http://localhost:3000/petitions/keep-them-out";
  for (const part of [
    'property="og:title" content="Que no entren"',
    'property="og:locale" content="es_US"',
    'property="og:locale:alternate" content="en_US"',
    `property="og:image" content="${at}/picture.png?lang=es"`,
    'name="twitter:card" content="summary_large_image"',
    `rel="canonical" href="${at}?lang=es"`,
    `rel="alternate" hrefLang="en" href="${at}"`,
  ]) {
    expect(text).toContain(part);
  }
});

test("the picture is a PNG of 1200 by 630 that anybody may keep a minute; a draft has none", async () => {
  const app = await startApp();
  await aPetition(app.world, { slug: "keep-them-out" });
  const picture = await app.fetch(
    new Request("http://localhost:3000/petitions/keep-them-out/picture.png"),
  );
  expect(picture.status).toBe(200);
  expect(picture.headers.get("Cache-Control")).toMatch(/^public, max-age=60,/);
  expect(picture.headers.get("Set-Cookie")).toBeNull();
  expect(picture.headers.get("Cross-Origin-Resource-Policy")).toBe(
    "cross-origin",
  );
  const bytes = Buffer.from(await picture.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  const draft = await aPetition(app.world, { state: "draft" });
  const none = await app.get(`/petitions/${draft.slug}/picture.png`);
  expect(none.status).toBe(404);
});
