import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startSession } from "~/server/session/session.server";

import {
  axeProblems,
  launchChromium,
  startSite,
  visitAs,
} from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { aCountedVote } from "@test/support/factories/chambers";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launchChromium();
  site = await startSite();
});
afterAll(async () => {
  await site.stop();
  await browser.close();
});

/** Rosa's group counts a vote of a body of this size. */
async function aVoteOf(seats: number, locale: "en" | "es") {
  const { world, env } = site;
  const place = await aPlace(world, { name: "Riverbend" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer", {
    name: "Rosa",
    locale,
  });
  const vote = await aCountedVote(world, {
    placeId: place.id,
    groupId: group.id,
    recordedBy: rosa.id,
    seats,
    vacant: 1,
  });
  const cookie = await startSession(world, env, {
    id: rosa.id,
    device: "test",
  });
  return { ...vote, cookie: cookie.split(";")[0] ?? "" };
}

/** In the page: the numbers of the bar that are wider than what is behind. */
function numbersOffTheirGround(): string[] {
  return [...document.querySelectorAll(".whip-bar g:has(text)")]
    .filter((part) => {
      const ground = part.querySelector(".ground-sheet");
      const number = part.querySelector("text");
      if (!ground || !number) return true;
      const [outer, inner] = [ground, number].map((shape) =>
        shape.getBoundingClientRect(),
      );
      return !outer || !inner || inner.width > outer.width;
    })
    .map((part) => part.textContent ?? "");
}

test.each([
  [51, "en", true],
  [51, "es", false],
  [400, "es", true],
] as const)(
  "a body of %i seats is walked by keyboard, paged and read on a phone (%s, script %s)",
  async (seats, locale, javaScript) => {
    const { motion, cookie } = await aVoteOf(seats, locale);
    const { page, context, complaints } = await visitAs(browser, site, {
      javaScript,
      phone: true,
      cookie,
    });
    await page.goto(`/votes/${motion.id}/count`);
    const chamber = page.locator("svg.chamber a");
    expect(await chamber.count()).toBe(seats);
    expect(await page.locator(".count-table tbody tr").count()).toBe(30);
    if (javaScript) {
      expect(await axeProblems(page)).toEqual([]);
      // No number of the bar, of three digits either, leaves its ground.
      expect(await page.evaluate(numbersOffTheirGround)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth,
        ),
      ).toBe(false);
      // One stop of the Tab key; arrows walk on, and the panel follows.
      await page.waitForFunction(
        () => document.querySelectorAll('svg.chamber a[tabindex="-1"]').length,
      );
      expect(
        await page.locator('svg.chamber a:not([tabindex="-1"])').count(),
      ).toBe(1);
      await chamber.first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      const third = await chamber.nth(2).getAttribute("aria-label");
      await page.locator("#seat-panel").waitFor();
      expect(third).toContain(
        (await page.locator("#seat-panel-name").textContent())?.slice(0, 6) ??
          "–",
      );
      expect(
        await page.locator("svg.chamber a:focus").getAttribute("aria-label"),
      ).toBe(third);
      await page.keyboard.press("End");
      const last = page.locator("svg.chamber a:focus");
      expect(await last.getAttribute("aria-current")).toBe("true");
      expect(await axeProblems(page)).toEqual([]);
    }
    // The vacancy is found by its stand, on one page of the list.
    await page.locator("#f-stand").selectOption("vacant");
    await page.locator("#f-stand").press("Tab");
    await page.locator("form:has(#f-stand) button").click();
    await page.waitForURL(/stand=vacant/);
    expect(await page.locator(".count-table tbody tr").count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test.each(["en", "es"] as const)(
  "on paper the count keeps its chamber, table and numbers, and no button (%s)",
  async (locale) => {
    const { motion, seats, cookie } = await aVoteOf(9, locale);
    const { page, context } = await visitAs(browser, site, {
      javaScript: false,
      cookie,
    });
    await page.goto(`/votes/${motion.id}/count?seat-${seats[3]?.id}=for`);
    await page.emulateMedia({ media: "print" });
    for (const shown of ["svg.chamber", ".count-table tbody tr", ".whip-bar"])
      expect(await page.locator(shown).first().isVisible()).toBe(true);
    // What is imagined is printed beside the count, the strip is not.
    expect(await page.locator(".compared").isVisible()).toBe(true);
    for (const hidden of [
      ".what-if-strip",
      ".count-table select",
      ".site-header",
      "main button",
      ".count-table .button",
    ])
      expect(
        await page
          .locator(hidden)
          .evaluateAll((all) =>
            all.some((each) => each.getClientRects().length > 0),
          ),
      ).toBe(false);
    const heads = page.locator(".count-table thead th");
    const shown = await heads.evaluateAll(
      (all) => all.filter((each) => each.getClientRects().length > 0).length,
    );
    expect(shown).toBe(3);
    expect((await page.pdf({ format: "Letter" })).length).toBeGreaterThan(
      10_000,
    );
    await context.close();
  },
);
