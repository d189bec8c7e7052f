import { expect, test } from "vitest";

import { startApp } from "../support/app";
import { aPetition } from "../support/factories/petitions";

test("a shared petition brings its words and says where it stands in the other language", async () => {
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
    'name="twitter:card" content="summary"',
    `rel="canonical" href="${at}?lang=es"`,
    `rel="alternate" hrefLang="en" href="${at}"`,
  ]) {
    expect(text).toContain(part);
  }
});
