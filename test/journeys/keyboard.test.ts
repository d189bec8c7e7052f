import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { launchChromium, visitAs } from "@test/support/browser";
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

type Reader = "visitor" | "volunteer" | "organizer" | "lead";

/** Pages of each make: lists, forms, pictures, tables, boards. */
async function pages(): Promise<Record<Reader, string[]>> {
  const db = site.world.db.read;
  const motion = await db
    .selectFrom("motions as m")
    .innerJoin("bodies as b", "b.id", "m.body_id")
    .innerJoin("demands as d", "d.id", "m.demand_id")
    .innerJoin("leans as l", "l.motion_id", "m.id")
    .select(["m.id", "b.slug as body", "d.campaign_id as campaign"])
    .where("m.meeting_id", "is not", null)
    .orderBy("m.id")
    .executeTakeFirstOrThrow();
  const petition = await db
    .selectFrom("petitions")
    .select("slug")
    .where("state", "=", "open")
    .executeTakeFirstOrThrow();
  const coalition = await db
    .selectFrom("coalitions")
    .select("slug")
    .executeTakeFirstOrThrow();
  return {
    visitor: [
      "/",
      "/policies",
      "/places/long-beach-ca",
      `/bodies/${motion.body}`,
      `/petitions/${petition.slug}`,
    ],
    volunteer: ["/home", "/tasks"],
    lead: [`/coalitions/${coalition.slug}`],
    organizer: [
      `/votes/${motion.id}/count`,
      `/board/campaigns/${motion.campaign}`,
      "/board/tasks/new",
    ],
  };
}

interface Stop {
  what: string;
  /** Which one it is in the order of the page. */
  at: number;
  visible: boolean;
  marked: boolean;
}

/** What has the focus, and whether somebody would see that. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // Seats and places of a picture show the focus on their own outline.
    const shape = element.closest("svg")
      ? element.querySelector("path, circle, rect")
      : null;
    return {
      what: element.outerHTML.slice(0, 90),
      at: [...document.querySelectorAll("*")].indexOf(element),
      visible:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.left < innerWidth,
      marked:
        (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) ||
        (shape !== null &&
          parseFloat(getComputedStyle(shape).strokeWidth) >= 4),
    };
  });
}

test.each([
  ["on a desk", false],
  ["on a phone with a keyboard", true],
])(
  "somebody without a mouse gets through every kind of page %s",
  async (_name, phone) => {
    const wrong: string[] = [];
    for (const [reader, addresses] of Object.entries(await pages()) as [
      Reader,
      string[],
    ][]) {
      const { page, context } = await visitAs(browser, site, {
        phone,
        ...(reader === "visitor"
          ? {}
          : { cookie: await site.cookieOf(site.people[reader]) }),
      });
      for (const address of addresses) {
        const say = (what: string) => wrong.push(`${address}: ${what}`);
        await page.goto(address);
        let last = -1;
        // A map has a stop for each state; the way past it is tried below.
        for (let stops = 0; stops < 400; stops += 1) {
          await page.keyboard.press("Tab");
          const stop = await focused(page);
          if (stop === null) break;
          // The parts of a date are stops of one field.
          if (stop.at < last) {
            // Round again from the top is no trap; back a little is.
            if (!stop.what.includes("skip-link")) say(`back to ${stop.what}`);
            break;
          }
          last = stop.at;
          if (!stop.visible) say(`out of sight: ${stop.what}`);
          if (!stop.marked) say(`not marked: ${stop.what}`);
        }
        if (last < 0) say("nothing takes the focus");
      }
      await context.close();
    }
    expect(wrong).toEqual([]);
  },
  240_000,
);

test("the skip link comes first and leads past the header", async () => {
  const { page, context } = await visitAs(browser, site, {});
  for (const address of ["/", "/policies", "/places/long-beach-ca", "/help"]) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    expect((await focused(page))?.what).toContain("skip-link");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(() =>
      Boolean(document.activeElement?.closest("main")),
    );
    expect([address, inside]).toEqual([address, true]);
  }
  await context.close();
});
