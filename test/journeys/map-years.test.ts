import { gzipSync } from "node:zlib";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { DESK, launchChromium } from "@test/support/browser";
import { startDemoSite } from "@test/support/demo-site";
import type { DemoSite } from "@test/support/demo-site";

let browser: Browser;
let site: DemoSite;

beforeAll(async () => {
  browser = await launchChromium();
  site = await startDemoSite();
});
afterAll(async () => {
  await site.stop();
  await browser.close();
});

test("a journalist slides the national map to 2019, and the address can be shared", async () => {
  const page = await browser.newPage({ viewport: DESK });
  await page.goto(`${site.url}/policies?provision=no_holds`);
  const slider = page.getByRole("slider");
  await slider.fill("2019");
  await page.waitForURL(/year=2019/);
  await page.getByText("As of Dec 31, 2019").waitFor();
  // The slider keeps its focus: the page was not loaded anew.
  await slider.press("ArrowLeft");
  await page.getByText("As of Dec 31, 2018").waitFor();
  expect(new URL(page.url()).searchParams.get("provision")).toBe("no_holds");
  await page.close();
});

test("without script the slider has its button, and links lead a year on", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/policies?on=2019-12-31`);
  await page.getByRole("link", { name: "Year before: 2018" }).click();
  await page.getByText("As of Dec 31, 2018").waitFor();
  await page.getByRole("button", { name: "Show that year" }).click();
  await page.getByText("As of Dec 31, 2018").waitFor();
  await context.close();
});

test("the national map with its styles and script is under 150 kB as it travels", async () => {
  const html = await (await fetch(`${site.url}/policies`)).text();
  const parts = [
    ...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g),
  ].map((match) => match[1] ?? "");
  expect(parts.some((part) => part.endsWith(".css"))).toBe(true);
  const bodies = await Promise.all(
    parts.map(async (part) => (await fetch(site.url + part)).text()),
  );
  const bytes = [html, ...bodies].reduce(
    (sum, body) => sum + gzipSync(body).length,
    0,
  );
  expect(bytes).toBeLessThan(150_000);
});
