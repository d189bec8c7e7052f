import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";

import {
  axeProblems,
  launchChromium,
  startSite,
  visitAs,
} from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { places } from "@test/support/factories/places";

import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launchChromium();
  site = await startSite();
  await loadPlaces(site.world, undefined, places());
});
afterAll(async () => {
  await site.stop();
  await browser.close();
});

test("Rosa finds her city without script", async () => {
  const { page, context } = await visitAs(browser, site, {
    javaScript: false,
    phone: true,
  });
  await page.goto("/places");
  await page.getByRole("searchbox").fill("long be");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Long Beach" }).click();
  expect(await page.locator("h1").innerText()).toBe("Long Beach");
  await context.close();
});

test("Ben sees places while he types, and is told how many", async () => {
  const { page, context, complaints } = await visitAs(browser, site);
  await page.goto("/places", { waitUntil: "networkidle" });
  await page.getByRole("searchbox").pressSequentially("fort w");
  const link = page.getByRole("link", { name: "Fort Worth" });
  await link.waitFor();
  expect(await page.getByRole("status").innerText()).toBe("1 place");
  await link.click();
  await page.getByRole("heading", { level: 1, name: "Fort Worth" }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test.each([
  "/places",
  "/places?q=boulder+city",
  "/places?q=xyzzy&lang=es",
  "/places/new-orleans-la",
  "/places/colorado",
])("%s is accessible, light and dark", async (address) => {
  for (const dark of [false, true]) {
    const { page, context } = await visitAs(browser, site, {
      dark,
      phone: true,
    });
    await page.goto(address, { waitUntil: "networkidle" });
    expect(await axeProblems(page)).toEqual([]);
    await context.close();
  }
});
