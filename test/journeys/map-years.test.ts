import { gzipSync } from "node:zlib";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { DESK, PHONE, launchChromium } from "@test/support/browser";
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
  // What stands around the slider is of the same year.
  await page.getByRole("link", { name: "Year before: 2017" }).waitFor();
  expect(await page.locator("input[name=on]").inputValue()).toBe("2018-12-31");
  await page.close();
});

const viewOf = (page: Page) =>
  page.locator(".map-frame svg").getAttribute("viewBox");
const WHOLE = "0 0 1950 1300";

test("the map says names beside the pointer and the keys, comes nearer, and Escape puts all back", async () => {
  const page = await browser.newPage({ viewport: DESK });
  await page.goto(`${site.url}/policies?on=2020-12-31`);
  const tip = page.locator("[data-tip]");
  await page.locator(".map-frame a").nth(3).hover();
  await tip.getByText("Arizona").waitFor();
  await page.keyboard.press("Escape");
  expect(await tip.isHidden()).toBe(true);

  await page.getByRole("button", { name: "Closer" }).click();
  expect(await viewOf(page)).not.toBe(WHOLE);
  // Keys bring in what lies outside of what is shown.
  await page.locator(".map-frame a").first().focus();
  await page.keyboard.press("Tab");
  await tip.getByText("Alaska").waitFor();
  const shown = (await viewOf(page)) ?? "";
  expect(shown.startsWith("0 ")).toBe(true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await viewOf(page)).toBe(WHOLE);

  // The picture that the slider brings can do the same.
  await page.getByRole("slider").fill("2019");
  await page.getByText("As of Dec 31, 2019").waitFor();
  await page.getByRole("button", { name: "Closer" }).click();
  expect(await viewOf(page)).not.toBe(WHOLE);
  await page.close();
});

test("on a phone two fingers come nearer, the first tap says the name and the second opens it", async () => {
  const context = await browser.newContext({
    viewport: PHONE,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(`${site.url}/policies`);
  const map = page.locator(".map-frame svg");
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (!box) throw new Error("no map");
  const [x, y] = [box.x + box.width * 0.35, box.y + box.height * 0.45];
  const touch = await context.newCDPSession(page);
  const fingers = (type: "touchStart" | "touchMove", apart: number) =>
    touch.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: [
        { x: x - apart, y, id: 1 },
        { x: x + apart, y, id: 2 },
      ],
    });
  await fingers("touchStart", 20);
  for (const apart of [30, 40, 50, 60]) await fingers("touchMove", apart);
  await touch.send("Input.dispatchTouchEvent", {
    type: "touchEnd",
    touchPoints: [],
  });
  expect(await viewOf(page)).not.toBe(WHOLE);
  await page.getByRole("button", { name: "Whole map" }).tap();
  expect(await viewOf(page)).toBe(WHOLE);

  await page.touchscreen.tap(x, y);
  await page.getByText("Tap again to open.").waitFor();
  expect(new URL(page.url()).search).toBe("");
  await page.touchscreen.tap(x, y);
  await page.waitForURL(/state=CO|places\//);
  await context.close();
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
