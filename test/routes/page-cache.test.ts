import { expect, test } from "vitest";

import { startApp } from "../support/app";
import { aGroup, aMember, aPlace } from "../support/factories/people";
import { aPetition, signersOf } from "../support/factories/petitions";

async function aSiteWithAPage() {
  const app = await startApp({ pageCacheSeconds: 60 });
  const place = await aPlace(app.world, { slug: "riverbend-ca" });
  const rename = (name: string) =>
    app.world.db.transaction((trx) =>
      trx
        .updateTable("jurisdictions")
        .set({ name })
        .where("id", "=", place.id)
        .execute(),
    );
  return { app, rename };
}

test("a page is shown again to visitors until somebody changes something", async () => {
  const { app, rename } = await aSiteWithAPage();
  const title = async () =>
    /<h1[^>]*>(.*?)<\/h1>/.exec(
      (await app.get("/places/riverbend-ca")).text,
    )?.[1];
  expect(await title()).toContain("Riverbend");
  await rename("Newbend");
  expect(await title()).toContain("Riverbend");
  await app.post("/language", { locale: "en", next: "/" });
  expect(await title()).toContain("Newbend");
});

test("each language has its own copy, and headers and nonce stay fresh", async () => {
  const { app } = await aSiteWithAPage();
  const english = await app.get("/places/riverbend-ca");
  const spanish = await app.get("/places/riverbend-ca", {
    headers: { "Accept-Language": "es" },
  });
  expect(english.text).toContain('<html lang="en">');
  expect(spanish.text).toContain('<html lang="es">');
  const again = await app.get("/places/riverbend-ca");
  expect(again.headers.get("Content-Security-Policy")).not.toBe(
    english.headers.get("Content-Security-Policy"),
  );
  expect(again.headers.get("Cache-Control")).toBe("private, no-cache");
});

test("a member never sees a visitor's copy, nor a visitor a member's", async () => {
  const { app } = await aSiteWithAPage();
  const group = await aGroup(app.world);
  const rosa = await aMember(app.world, group.id, "organizer", {
    name: "Rosa Riverbend",
  });
  const cookie = await app.cookieOf(rosa.id);
  await app.get("/places/riverbend-ca");
  const hers = await app.get("/places/riverbend-ca", { as: cookie });
  expect(hers.text).toContain("Rosa Riverbend");
  const theirs = await app.get("/places/riverbend-ca");
  expect(theirs.text).not.toContain("Rosa Riverbend");
});

test("two neighbors who got the same copy of a petition both sign", async () => {
  const { app } = await aSiteWithAPage();
  const petition = await aPetition(app.world, {});
  const form = async () => {
    const page = await app.get(`/petitions/${petition.slug}`);
    return /name="once"[^>]* value="([^"]+)"/.exec(page.text)?.[1];
  };
  const shared = await form();
  expect(shared).toBeDefined();
  expect(await form()).toBe(shared);
  for (const name of ["Ben", "Lucia"]) {
    const once = shared;
    await app.post(`/petitions/${petition.slug}/sign`, {
      name,
      email: `${name}@riverbend.example`,
      postalCode: "90802",
      disclosure: "count",
      once,
    });
  }
  const rows = await signersOf(app.world, petition.id);
  expect(rows.map((row) => row.name).sort()).toEqual(["Ben", "Lucia"]);
});
