import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startSession } from "~/server/session/session.server";

import {
  axeProblems,
  launchChromium,
  startSite,
  visitAs,
} from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { aCouncil } from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aLean, aVoteDemand } from "@test/support/factories/votes";

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

/** A demand to a council of nine; Rosa's group has not counted yet. */
async function aDemandToNine() {
  const { world, env } = site;
  const place = await aPlace(world, { name: "Riverbend" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  const council = await aCouncil(world, { placeId: place.id });
  const demand = await aVoteDemand(world, {
    groupId: group.id,
    placeId: place.id,
    bodyId: council.id,
    createdBy: rosa.id,
  });
  const cookie = await startSession(world, env, {
    id: rosa.id,
    device: "test",
  });
  return { group, rosa, council, demand, cookie: cookie.split(";")[0] ?? "" };
}

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test.each([
  ["with script", true],
  ["without script", false],
])(
  "an organizer counts votes on a nine-member council and sees that two are missing and who decides, %s",
  async (_name, javaScript) => {
    const { group, rosa, council, demand, cookie } = await aDemandToNine();
    const { page, context, complaints } = await visitAs(browser, site, {
      javaScript,
      phone: true,
      cookie,
    });
    const sound = async () => {
      if (!javaScript) return;
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    };

    // From the demand to a vote that would meet it.
    await page.goto(`/demands/${demand.id}`);
    await sound();
    await page.getByRole("link", { name: "Start counting votes" }).click();
    await page
      .getByLabel("Official title")
      .fill("An ordinance on the use of city records");
    await page.getByRole("button", { name: "Save this vote" }).click();
    await page.waitForURL(/\/votes\/[^/]+\/count$/);
    const count = page.url();
    const motionId = /votes\/([^/]+)\/count/.exec(count)?.[1] ?? "";
    await page
      .getByText("5 votes needed; 0 firm, 0 leaning: 5 short.")
      .waitFor();
    await sound();

    // Three members promised, three refused, two are torn.
    const believed = [
      "for",
      "for",
      "for",
      "against",
      "against",
      "against",
      "undecided",
      "undecided",
    ] as const;
    for (const [index, lean] of believed.entries()) {
      await aLean(site.world, {
        motionId,
        officialId: council.members[index]?.id ?? "",
        groupId: group.id,
        recordedBy: rosa.id,
        lean,
        evidenceOn: "2026-01-10",
      });
    }

    // The ninth has just told her.
    await page
      .getByRole("link", { name: "Record where Ines Marsh stands" })
      .click();
    await page.getByRole("radio", { name: "Leaning for" }).check();
    await page
      .getByLabel("What was said")
      .fill("Called back, sounds friendly.");
    await sound();
    await page.getByRole("button", { name: "Record this" }).click();
    await page.waitForURL(`${count}#seat-*`);
    await page
      .getByText("5 votes needed; 3 firm, 1 leaning: 2 short.")
      .waitFor();
    // Grace and Hugo are both undecided, and either of them decides alike.
    await page.getByText("2 members decide alike").first().waitFor();
    await sound();

    // What if both who are torn could be won?
    for (const name of ["Grace Okoro", "Hugo Silva"]) {
      await page.getByLabel(`What if: ${name}`).selectOption("for");
    }
    // With script it counts at once.
    if (!javaScript) await page.getByRole("button", { name: "Try it" }).click();
    await page
      .getByText("Changed: Grace Okoro: For; Hugo Silva: For")
      .waitFor();
    await sound();

    // A seat of the chamber is picked by keyboard, and let stand otherwise.
    await page
      .getByRole("link", { name: "Ana Reyes, Seat 1: For", exact: true })
      .focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Ana Reyes Seat 1" }).waitFor();
    await page.getByRole("link", { name: "Will be away", exact: true }).click();
    await page.getByText("3 things imagined: chance").waitFor();
    await sound();
    expect(page.url()).toContain("=absent");

    // One of them turned out true: it is kept, with its evidence.
    await page.getByRole("link", { name: "Keep these as leans" }).click();
    await page.waitForURL(/\/leans\?/);
    await sound();
    await page
      .getByRole("group", { name: "Ana Reyes" })
      .getByLabel("Record this one")
      .uncheck();
    await page
      .getByRole("group", { name: "Hugo Silva" })
      .getByLabel("Record this one")
      .uncheck();
    await page
      .getByRole("group", { name: "Grace Okoro" })
      .getByLabel("How you know")
      .selectOption("public_statement");
    await page.getByRole("button", { name: "Record these" }).click();
    await page.waitForURL(/count#members$/);
    await page
      .getByText("5 votes needed; 4 firm, 1 leaning: 1 short.")
      .waitFor();

    // Nothing else that was tried was kept, and the vote leads to its count.
    await page.goto(count.replace(/\/count$/, ""));
    await sound();
    await page.getByRole("link", { name: "Open the count" }).click();
    await page
      .getByText("5 votes needed; 4 firm, 1 leaning: 1 short.")
      .waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  },
);
