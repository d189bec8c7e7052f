import { expect, test } from "vitest";

import { startApp } from "@test/support/app";
import { aPlace } from "@test/support/factories/people";
import { aPolicy } from "@test/support/factories/policies";

test("a neighbor finds the search, the map and three ways to change it", async () => {
  const app = await startApp();
  const { status, text } = await app.get("/");
  expect(status).toBe(200);
  expect(text).toContain('action="/places"');
  expect(text).toContain('href="/policies"');
  for (const way of ["Demand", "Build", "Run for office"]) {
    expect(text).toContain(`<h3>${way}</h3>`);
  }
  expect(text).not.toContain("<script");
});

test("nothing is headed as open petitions while none is open", async () => {
  const app = await startApp();
  expect((await app.get("/")).text).not.toContain("Open petitions");
});

test("the small map shows what a state's law grants, in Spanish too", async () => {
  const app = await startApp();
  const california = await aPlace(app.world, {
    name: "California",
    kind: "state",
    geoid: "06",
    slug: "california",
  });
  await aPolicy(app.world, california.id, { instrument: "state_law" });
  const { text } = await app.get("/?lang=es");
  expect(text).toContain('fill="url(#p-count_few)"');
  expect(text).toContain("Tres maneras de cambiarlo");
});
