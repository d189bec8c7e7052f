import { expect, onTestFinished, test } from "vitest";

import {
  anEvent,
  anItem,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";

import { startApp } from "../support/app";
import { aGroup, aMember, aPlace } from "../support/factories/people";
import { MISHAPS, startLegistar } from "../support/legistar-server";

async function riverbend(allowed: boolean) {
  const twin = await startLegistar();
  onTestFinished(() => twin.stop());
  twin.tables.Bodies.push({ BodyId: 7, BodyName: "City Council" });
  twin.tables.Events.push(anEvent());
  twin.tables.EventItems.push(anItem());
  twin.tables.Votes.push(aVote());
  const app = await startApp({
    now: "2026-03-10T18:00:00.000Z",
    env: allowed
      ? { legistarHosts: [twin.origin], legistarLoopback: true }
      : {},
  });
  const place = await aPlace(app.world, { slug: "riverbend-ca" });
  const group = await aGroup(app.world, { jurisdictionId: place.id });
  const rosa = await aMember(app.world, group.id, "organizer");
  const as = await app.cookieOf(rosa.id);
  return { app, twin, as };
}

const COUNCIL = {
  place: "riverbend-ca",
  council: "riverbend",
  bodyName: "City Council",
  since: "2026-01-01",
};

test("Rosa adds her council, fetches what changed, and looks before it is stored", async () => {
  const { app, twin, as } = await riverbend(true);
  const added = await app.post("/import/sources", COUNCIL, { as });
  expect(added.location).toBe("/import/sources");
  const start = await app.get("/import", { as });
  const button = /\/import\/sources\/[^/"]+\/fetches/.exec(start.text)?.[0];
  const fetched = await app.post(button ?? "", {}, { as });
  expect(fetched.location).toMatch(/^\/import\/fetches\//);
  const page = await app.get(fetched.location ?? "", { as });
  expect(page.text).toContain("Everything has come");
  const dryRun = /\/import\/[0-9a-f-]{36}(?=")/.exec(page.text)?.[0] ?? "";
  expect((await app.get(dryRun, { as })).text).toContain("Nothing is stored");
  await app.post(`${dryRun}/run`, {}, { as });
  const votes = await app.world.db.read
    .selectFrom("cast_votes")
    .select("printed_name")
    .execute();
  expect(votes).toEqual([{ printed_name: "Rosa Vega" }]);
  expect(twin.atOnce).toBe(1);
});

test("a source that redirects is told, in Spanish, and can be set aside", async () => {
  const { app, twin, as } = await riverbend(true);
  twin.always = MISHAPS.redirect("http://169.254.169.254/");
  await app.post("/import/sources", COUNCIL, { as });
  const start = await app.get("/import", { as });
  const button = /\/import\/sources\/[^/"]+\/fetches/.exec(start.text)?.[0];
  const fetched = await app.post(button ?? "", {}, { as });
  const page = await app.get(`${fetched.location}?lang=es`, { as });
  expect(page.text).toContain("no se sigue ninguna");
  const aside = await app.post(`${fetched.location}/ending`, {}, { as });
  expect(aside.status).toBe(303);
  const after = await app.get(fetched.location ?? "", { as });
  expect(after.text).toContain("set aside");
});

test("without the switch the page says whom to ask, and a form adds nothing", async () => {
  const { app, as } = await riverbend(false);
  const page = await app.get("/import/sources", { as });
  expect(page.text).toContain("LEGISTAR_HOSTS");
  expect(page.text).not.toContain('name="council"');
  const forced = await app.post("/import/sources", COUNCIL, { as });
  expect(forced.status).toBe(422);
});

test("a name that is no name comes back with its sentence and what was typed", async () => {
  const { app, as } = await riverbend(true);
  const council = "river/../bend?x";
  const page = await app.post(
    "/import/sources",
    { ...COUNCIL, council },
    { as },
  );
  expect(page.status).toBe(422);
  expect(page.text).toContain("Letters, digits and hyphens only");
  expect(page.text).toContain(council);
});
