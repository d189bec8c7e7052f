import { expect, test } from "vitest";

import { startApp } from "@test/support/app";
import { aBody, anOfficial } from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aMotion, aRoll } from "@test/support/factories/votes";

async function riverbend() {
  const app = await startApp();
  const { world } = app;
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer");
  const as = await app.cookieOf(rosa.id);
  const vega = await anOfficial(world, { placeId: place.id, name: "Ana Vega" });
  const twin = await anOfficial(world, {
    placeId: place.id,
    name: "Ana P. Vega",
  });
  return { app, world, place, as, vega, twin };
}

test("Rosa finds the twin by the surname, merges, and undoes it", async () => {
  const { app, as, vega, twin } = await riverbend();
  const page = await app.get(`/officials/${vega.slug}`, { as });
  expect(page.text).toContain(`/officials/${vega.slug}/merging`);
  const search = await app.get(`/officials/${vega.slug}/merging`, { as });
  expect(search.text).toContain("Ana P. Vega");
  const compare = `/officials/${vega.slug}/merging?twin=${twin.slug}`;
  expect((await app.get(compare, { as })).text).toContain("Put them together");

  const blank = await app.post(
    compare,
    { twin: twin.slug, stays: "twin" },
    { as },
  );
  expect(blank.status).toBe(422);
  const merged = await app.post(
    compare,
    { twin: twin.slug, stays: "twin", why: "Married in May" },
    { as },
  );
  expect(merged.location).toBe(`/officials/${twin.slug}`);
  const old = await app.get(`/officials/${vega.slug}`);
  expect(old.status).toBe(302);
  expect(old.location).toBe(`/officials/${twin.slug}`);

  const kept = await app.get(`/officials/${twin.slug}/merging`, { as });
  expect(kept.text).toContain("Married in May");
  const undo = /\/merges\/[^/]+\/undoing/.exec(kept.text)?.[0] ?? "";
  const undone = await app.post(undo, {}, { as });
  expect(undone.location).toBe(`/officials/${vega.slug}`);
  expect((await app.get(`/officials/${vega.slug}`)).status).toBe(200);
});

test("two who voted in one roll are told apart, and no form is offered", async () => {
  const { app, world, place, as, vega, twin } = await riverbend();
  const council = await aBody(world, { placeId: place.id });
  const motion = await aMotion(world, council.id, { title: "Item 9" });
  await aRoll(world, motion.id, [
    { officialId: vega.id, option: "yes" },
    { officialId: twin.id, option: "no" },
  ]);
  const compare = `/officials/${vega.slug}/merging?twin=${twin.slug}`;
  const page = await app.get(`${compare}&lang=es`, { as });
  expect(page.text).toContain("Son dos personas");
  expect(page.text).toContain("Item 9");
  expect(page.text).not.toContain('name="stays"');
  const forced = await app.post(
    compare,
    { twin: twin.slug, stays: "this", why: "x" },
    { as },
  );
  expect(forced.status).toBeGreaterThanOrEqual(400);
  expect((await app.get(`/officials/${twin.slug}`)).status).toBe(200);
});
