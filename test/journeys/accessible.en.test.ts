import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { launchChromium } from "@test/support/browser";
import { startDemoSite } from "@test/support/demo-site";
import type { DemoSite } from "@test/support/demo-site";
import { addresses, pageRoutes, wrongPages } from "@test/support/every-page";

let browser: Browser;
let site: DemoSite;
let pages: Awaited<ReturnType<typeof addresses>>;

beforeAll(async () => {
  browser = await launchChromium();
  site = await startDemoSite();
  pages = await addresses(site);
});
afterAll(async () => {
  await site.stop();
  await browser.close();
});

test("every page of the site is looked at", async () => {
  const looks = Object.values(pages).flat();
  const routes = new Set(looks.map(({ route }) => route));
  expect([...routes].sort()).toEqual(await pageRoutes());
});

test("every page reads in English on a phone and on a desk, by day and by night, also with a screen reader", async () => {
  const wrong = await wrongPages(browser, site, pages, "en", {
    phone: true,
    dark: false,
  });
  expect(wrong).toEqual([]);
}, 600_000);
