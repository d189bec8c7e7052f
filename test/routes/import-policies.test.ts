import { expect, test } from "vitest";

import { ORIGIN, startApp } from "@test/support/app";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";

import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { iceSheet } from "~/features/transfers/policies/riverbend.test-data";

async function rosaBrings(text: string, name: string) {
  const app = await startApp();
  await loadCatalogue(app.world);
  await aPlace(app.world, { slug: "riverbend-ca" });
  const group = await aGroup(app.world, { name: "Riverbend Neighbors" });
  const rosa = await aMember(app.world, group.id, "organizer");
  const as = await app.cookieOf(rosa.id);
  const form = new FormData();
  form.append("files", new File([text], name, { type: "text/csv" }));
  form.append("whole", "yes");
  const response = await app.fetch(
    new Request(`${ORIGIN}/import/policies`, {
      method: "POST",
      headers: { Cookie: as, Origin: ORIGIN },
      body: form,
    }),
  );
  return { app, as, response, to: response.headers.get("Location") ?? "" };
}

test("Rosa brings ICE's sheet, looks at what it would change, and stores it", async () => {
  const { app, as, response, to } = await rosaBrings(
    iceSheet(),
    "participating-2025-07-18.csv",
  );
  expect(response.status).toBe(303);
  const looked = await app.get(to, { as });
  expect(looked.text).toContain("1 of 1 agencies or places were found");
  expect((await app.get("/policies.csv")).text).not.toContain("contract");
  await app.post(`${to}/run`, {}, { as });
  expect((await app.get("/policies.csv")).text).toContain("contract");
  expect((await app.get(to, { as })).text).toContain("Stored");
});

test("a sheet that does not say its day is asked for it; a table is matched with one source for all", async () => {
  const nameless = await rosaBrings(iceSheet(), "sheet.csv");
  expect(nameless.response.status).toBe(422);
  expect(await nameless.response.text()).toContain("Say of which day");

  const { app, as, to } = await rosaBrings(
    "Place,State,Holds\nRiverbend,CA,Yes",
    "table.csv",
  );
  expect(to).toMatch(/\/columns$/);
  expect((await app.get(to, { as })).text).toContain("What the columns hold");
  const refused = await app.post(to, {}, { as });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Every claim needs a source");
  const sent = await app.post(
    to,
    { wholeSourceTitle: "A printed list of 2017", wholeStated: "2017" },
    { as },
  );
  expect(sent.status).toBe(303);
  const run = to.replace(/\/columns$/, "");
  expect((await app.get(run, { as })).text).toContain("1 new");
});
