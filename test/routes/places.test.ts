import { describe, expect, test } from "vitest";

import { startApp } from "@test/support/app";
import { aState, places } from "@test/support/factories/places";

import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";

describe("/places", () => {
  test("without a query shows the states", async () => {
    const app = await withPlaces();
    const page = await app.get("/places");
    expect(page.status).toBe(200);
    expect(page.text).toContain("States and territories");
    expect(page.text).toContain('href="/places/colorado"');
  });

  test("shows kind, county and state of every place it finds", async () => {
    const app = await withPlaces();
    const { text } = await app.get("/places?q=boulder+city");
    const plain = text.replace(/<!-- -->/g, "");
    expect(plain).toContain("City or town · Clark County, Nevada");
    expect(plain).toContain("City or town · Boulder County, Colorado");
    expect(plain.indexOf("/places/boulder-city-nv")).toBeLessThan(
      plain.indexOf("/places/boulder-co"),
    );
    expect(plain).toContain('value="boulder city"');
  });

  test("speaks Spanish when asked to", async () => {
    const app = await withPlaces();
    const { text } = await app.get("/places?q=orleans&lang=es");
    expect(text).toContain("Ciudad y condado en uno");
    expect(text).toContain("1 lugar<");
  });

  test("says what to do when nothing has that name", async () => {
    const app = await withPlaces();
    const page = await app.get("/places?q=xyzzy");
    expect(page.status).toBe(200);
    expect(page.text).toContain("No place has that name");
  });

  test("an Open Civic Data id in any of its spellings leads to its place for good", async () => {
    const app = await withPlaces();
    for (const id of [
      "country:us/state:co/county:denver",
      "country:us/state:co/place:denver",
      "country%3Aus/state%3Aco/place%3Adenver",
    ]) {
      const page = await app.get(`/places/ocd-division/${id}`);
      expect(page.status, id).toBe(301);
      expect(page.headers.get("Location")).toBe("/places/denver-co");
    }
    for (const id of ["", "country:us/state:co/place:x/y", "%3Cb%3E"]) {
      const { status } = await app.get(`/places/ocd-division/${id}`);
      expect(status, id).toBe(404);
    }
  });

  test("never fails on what stands in the address", async () => {
    const app = await withPlaces();
    for (const address of [
      "/places?q=%20&page=-1",
      `/places?q=${"x".repeat(5000)}`,
      "/places?q=%F0%9F%92%A9&kind=nothing&page=many",
      "/places?q=%3Cscript%3Ealert(1)%3C/script%3E",
      "/places/search.json",
      "/places/search.json?q=%25&kind=county&kind=county",
      "/places/colorado?page=99",
    ]) {
      const page = await app.get(address);
      expect(page.status, address).toBe(200);
      expect(page.text).not.toContain("<script>alert(1)");
    }
  });
});

describe("/places/search.json", () => {
  test("gives the best ten, with the credit of their source", async () => {
    const app = await withPlaces();
    const page = await app.get("/places/search.json?q=saint+lou");
    const answer = JSON.parse(page.text) as {
      places: { slug: string; kind: string }[];
      credit: { text: string };
    };
    expect(answer.places).toMatchObject([
      { slug: "st-louis-mo", kind: "independent_city" },
    ]);
    expect(answer.credit.text).toContain("GeoNames");
    expect(page.headers.get("Cache-Control")).toBe("public, max-age=60");
  });

  test("offers only the kinds asked for", async () => {
    const app = await withPlaces();
    const { text } = await app.get("/places/search.json?q=boulder&kind=county");
    const { places: found } = JSON.parse(text) as { places: unknown[] };
    expect(found).toMatchObject([{ slug: "boulder-county-co" }]);
  });
});

describe("/places/:slug", () => {
  test("shows the other name and who governs above", async () => {
    const app = await withPlaces();
    const { status, text } = await app.get("/places/new-orleans-la");
    expect(status).toBe(200);
    expect(text).toContain("Also called Orleans Parish");
    expect(text).toContain('href="/places/louisiana"');
    expect(text).toContain("<title>New Orleans · Groundwork</title>");
  });

  test("says so where nobody governs", async () => {
    const app = await withPlaces();
    await loadPlaces(app.world, undefined, [
      ...places(),
      aState("CT", "Connecticut", { governs: false }),
    ]);
    const { text } = await app.get("/places/connecticut");
    expect(text).toContain("Has no government of its own");
  });

  test("is not there for an address nobody has", async () => {
    const app = await withPlaces();
    expect((await app.get("/places/riverbend-xx")).status).toBe(404);
  });
});

async function withPlaces() {
  const app = await startApp();
  await loadPlaces(app.world, undefined, places());
  return app;
}
