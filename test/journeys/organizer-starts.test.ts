import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { launchChromium, startSite, visitAs } from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { places } from "@test/support/factories/places";

import { createFirstRunLink } from "~/features/accounts/service.server";
import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function newSite(): Promise<Site> {
  const site = await startSite();
  await loadPlaces(site.world, undefined, places());
  await loadCatalogue(site.world);
  return site;
}

test.each([
  ["with script", true],
  ["without script", false],
])(
  "an organizer starts a group and a campaign in Long Beach, California, %s",
  async (_name, javaScript) => {
    const site = await newSite();
    const { page, context, complaints } = await visitAs(browser, site, {
      javaScript,
    });
    const link = await createFirstRunLink(site.world, site.env);
    await page.goto(link ?? "");
    await page.getByLabel("Name of the group").fill("Harbor Neighbors");
    await page.getByLabel("Your name").fill("Rosa Riverbend");
    await page.getByLabel("Email").fill("rosa@harbor.example");
    await page.getByLabel("Password").fill("a table by the river");
    await page.getByRole("button", { name: "Create the group" }).click();
    await page
      .getByRole("heading", { level: 1, name: "Harbor Neighbors" })
      .waitFor();

    await page.goto("/board/campaigns/new");
    await page.getByRole("searchbox").fill("long beach");
    await page.getByRole("searchbox").press("Enter");
    await page
      .getByRole("link", { name: /Long Beach/ })
      .first()
      .click();
    await page.getByLabel("Name", { exact: true }).fill("Keep the promise");
    await page
      .locator("textarea")
      .fill("So that the city’s word becomes an ordinance.");
    await page.getByRole("button", { name: "Start the campaign" }).click();
    await page
      .getByRole("heading", { level: 1, name: "Keep the promise" })
      .waitFor();
    expect(page.url()).toMatch(/\/board\/campaigns\/[0-9a-f-]{36}$/);

    // The link worked once: nobody else becomes the first admin.
    await context.clearCookies();
    const again = await page.goto(link ?? "");
    expect(again?.status()).toBe(410);
    expect(complaints).toEqual([]);
    await context.close();
    await site.stop();
  },
);

test.each([
  ["with script", true],
  ["without script", false],
])(
  "a form that lacks something says so beside the field and keeps what was typed, %s",
  async (_name, javaScript) => {
    const site = await newSite();
    const { page, context } = await visitAs(browser, site, { javaScript });
    await page.goto((await createFirstRunLink(site.world, site.env)) ?? "");
    await page.getByLabel("Name of the group").fill("Harbor Neighbors");
    await page.getByLabel("Your name").fill("Rosa Riverbend");
    await page.getByLabel("Email").fill("rosa@harbor.example");
    await page.getByLabel("Password").fill("short");
    await page.getByRole("button", { name: "Create the group" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByLabel("Your name").inputValue()).toBe(
      "Rosa Riverbend",
    );
    expect(await page.getByLabel("Password").inputValue()).toBe("");
    await context.close();
    await site.stop();
  },
);
