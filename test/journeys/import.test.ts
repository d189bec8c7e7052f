import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";

import {
  axeProblems,
  launchChromium,
  startSite,
  visitAs,
} from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";

import {
  anEvent,
  anItem,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";
import { startSession } from "~/server/session/session.server";

let browser: Browser;
let site: Site;
let cookie: string;

const RECORD = [
  anEvent(),
  anItem(),
  anItem({
    EventItemId: 500,
    EventItemTitle: "CALL TO ORDER",
    EventItemActionName: null,
    EventItemPassedFlag: null,
    EventItemPassedFlagName: null,
  }),
  ...["Rosa Vega", "Ben Ortiz", "Ana Lane"].map((name, index) =>
    aVote({
      VoteId: 1 + index,
      VotePersonId: 11 + index,
      VotePersonName: name,
    }),
  ),
];

beforeAll(async () => {
  browser = await launchChromium();
  site = await startSite();
  const place = await aPlace(site.world, { slug: "riverbend-ca" });
  const group = await aGroup(site.world, { jurisdictionId: place.id });
  const rosa = await aMember(site.world, group.id, "organizer");
  const set = await startSession(site.world, site.env, {
    id: rosa.id,
    device: "test",
  });
  cookie = set.split(";")[0] ?? "";
});
afterAll(async () => {
  await site.stop();
  await browser.close();
});

test("Rosa brings her council's votes in without script", async () => {
  const { page, context } = await visitAs(browser, site, {
    javaScript: false,
    phone: true,
    cookie,
  });
  await page.goto("/import");
  await page.getByLabel("Files of your council").setInputFiles([
    {
      name: "saved.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(RECORD)),
    },
    {
      name: "cut.json",
      mimeType: "application/json",
      buffer: Buffer.from("[{"),
    },
  ]);
  await page.getByLabel("Number of seats").fill("5");
  await page.getByRole("button", { name: "Look at what would change" }).click();
  expect(await page.locator("h1").innerText()).toBe(
    "What this import would change",
  );
  const votes = page.getByRole("row", { name: /^Votes/ });
  expect(await votes.getByRole("cell").first().innerText()).toBe("3");
  await page.getByRole("button", { name: "Carry it out" }).click();
  expect(await page.locator("h1").innerText()).toBe("What this import changed");
  await page.goto("/places/riverbend-ca/officials");
  await page.getByRole("link", { name: "City Council" }).click();
  await page.getByText("Rosa Vega").first().waitFor();
  await context.close();
});

test("the import pages have nothing that axe or the browser complains about", async () => {
  for (const how of [{}, { dark: true }, { language: "es" as const }]) {
    const { page, context, complaints } = await visitAs(browser, site, {
      ...how,
      cookie,
    });
    await page.goto("/import");
    expect(await axeProblems(page)).toEqual([]);
    await page.locator("tbody a").first().click();
    await page.waitForURL(/import\/./);
    expect(await axeProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  }
});
