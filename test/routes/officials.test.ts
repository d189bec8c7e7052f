import { describe, expect, test } from "vitest";

import { startApp } from "@test/support/app";
import { aBody, aCouncil } from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";

async function riverbend() {
  const app = await startApp();
  const { world } = app;
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer");
  const as = await app.cookieOf(rosa.id);
  return { app, world, place, as };
}

describe("a body's page", () => {
  test("shows anyone the seats, their holders and the vacancies", async () => {
    const { app, world, place } = await riverbend();
    const council = await aCouncil(world, { placeId: place.id, filled: 8 });
    const page = await app.get(`/bodies/${council.slug}`);
    expect(page.status).toBe(200);
    const text = page.text.replace(/<!-- -->/g, "");
    expect(text).toContain("8 seats filled of 9; 1 vacant");
    expect(text).toContain("Ben Ortiz");
    expect(text).not.toContain("End term");
    const es = await app.get(`/bodies/${council.slug}?lang=es`);
    expect(es.text).toContain("Vacante");
  });

  test("leads organizers, and nobody else, to importing its records", async () => {
    const { app, world, place, as } = await riverbend();
    const council = await aCouncil(world, { placeId: place.id, filled: 2 });
    const link = 'href="/import?place=riverbend-ca"';
    const address = `/bodies/${council.slug}`;
    expect((await app.get(address, { as })).text).toContain(link);
    expect((await app.get(address)).text).not.toContain(link);
  });
});

describe("entering a council", () => {
  test("from the place to nine seated names in two forms", async () => {
    const { app, as } = await riverbend();
    const asked = await app.get("/bodies/new?place=riverbend-ca", { as });
    expect(asked.text).toContain("Riverbend");
    const made = await app.post(
      "/bodies/new?place=riverbend-ca",
      {
        place: "riverbend-ca",
        name: "City Council",
        kind: "city_council",
        seatCount: 9,
      },
      { as },
    );
    expect(made.status).toBe(303);
    expect(made.location).toBe("/bodies/riverbend-city-council-ca/roster");
    const entered = await app.post(
      made.location ?? "",
      { lines: "Ana Reyes\nBen Ortiz\nSeat 9, Cora Lindqvist" },
      { as },
    );
    expect(entered.location).toBe("/bodies/riverbend-city-council-ca");
    const { text } = await app.get("/bodies/riverbend-city-council-ca", { as });
    expect(text).toContain("Cora Lindqvist");
    expect(text).toContain("End term");
  });

  test("a double click adds the body once", async () => {
    const { app, world, as } = await riverbend();
    const fields = {
      place: "riverbend-ca",
      name: "City Council",
      kind: "city_council",
      seatCount: 9,
      once: "the-same-form",
    };
    await app.post("/bodies/new", fields, { as });
    await app.post("/bodies/new", fields, { as });
    const bodies = await world.db.read
      .selectFrom("bodies")
      .select("id")
      .execute();
    expect(bodies).toHaveLength(1);
  });

  test("a check first shows what would happen and saves nothing", async () => {
    const { app, world, place, as } = await riverbend();
    const council = await aBody(world, { placeId: place.id, seats: 2 });
    const page = await app.post(
      `/bodies/${council.slug}/roster`,
      { lines: "Ana Reyes\nDistrict 2, Ben Ortiz", preview: "1" },
      { as },
    );
    expect(page.status).toBe(200);
    expect(page.text).toContain("What will be entered");
    const officials = await world.db.read
      .selectFrom("officials")
      .select("id")
      .execute();
    expect(officials).toEqual([]);
  });

  test("a line that does not fit comes back with its number, in Spanish", async () => {
    const { app, world, place, as } = await riverbend();
    const council = await aBody(world, { placeId: place.id, seats: 1 });
    const page = await app.post(
      `/bodies/${council.slug}/roster?lang=es`,
      { lines: "Ana Reyes\nBen Ortiz" },
      { as },
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain("Línea 2");
    expect(page.text).toContain("Ana Reyes");
  });
});

test("contact details without a source are sent back", async () => {
  const { app, as } = await riverbend();
  const page = await app.post(
    "/officials/new?place=riverbend-ca",
    {
      place: "riverbend-ca",
      name: "Ben Ortiz",
      email: "ben@riverbend.example",
    },
    { as },
  );
  expect(page.status).toBe(422);
  expect(page.text).toContain("Say where the contact details are published.");
});

test("a web address of another kind than http is refused", async () => {
  const { app, as } = await riverbend();
  const page = await app.post(
    "/officials/new",
    { place: "riverbend-ca", name: "Ben", website: "javascript:alert(1)" },
    { as },
  );
  expect(page.status).toBe(422);
});

test.each(["0", "-1", "1.5", "Infinity", "99999999999999999999"])(
  "page %s of a place's officials is the first page",
  async (page) => {
    const { app } = await riverbend();
    const answer = await app.get(`/places/riverbend-ca/officials?page=${page}`);
    expect(answer.status).toBe(200);
  },
);
