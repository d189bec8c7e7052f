import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  axeProblems,
  launchChromium,
  startSite,
  visitAs,
} from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aTask } from "@test/support/factories/tasks";

import { startSession } from "~/server/session/session.server";

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

async function cookieOf(accountId: string): Promise<string> {
  const cookie = await startSession(site.world, site.env, {
    id: accountId,
    device: "test",
  });
  return cookie.split(";")[0] ?? "";
}

test.each([
  ["with script", true],
  ["without script", false],
])(
  "a volunteer claims the last place at a phone bank while another loses the race, %s",
  async (_name, javaScript) => {
    const { world } = site;
    const place = await aPlace(world, { name: "Long Beach" });
    const group = await aGroup(world, { jurisdictionId: place.id });
    const organizer = await aMember(world, group.id, "organizer");
    const task = await aTask(world, {
      groupId: group.id,
      createdBy: organizer.id,
      placeId: place.id,
      title: "Phone bank on Thursday",
      kind: "phone_bank",
      capacity: 1,
    });
    const people = await Promise.all(
      ["Ben", "Lucia"].map(async (name) => {
        const account = await aMember(world, group.id, "volunteer", { name });
        return visitAs(browser, site, {
          javaScript,
          phone: true,
          cookie: await cookieOf(account.id),
        });
      }),
    );
    // Both see the last place before either has pressed.
    for (const { page } of people) {
      await page.goto("/tasks");
      await page.getByText("Phone bank on Thursday").first().waitFor();
      if (javaScript) expect(await axeProblems(page)).toEqual([]);
    }
    await Promise.all(
      people.map(async ({ page }) => {
        await page
          .getByRole("button", { name: /I’ll do it/ })
          .first()
          .click();
        await page.waitForLoadState();
      }),
    );
    const texts = await Promise.all(
      people.map(({ page }) => page.locator("main").innerText()),
    );
    const won = texts.filter((text) => text.includes("You are signed up"));
    const lost = texts.filter((text) => text.includes("All places are taken"));
    expect([won.length, lost.length]).toEqual([1, 1]);

    const claims = await world.db.read
      .selectFrom("claims")
      .select("state")
      .where("task_id", "=", task.id)
      .execute();
    expect(claims.map((claim) => claim.state).sort()).toEqual([
      "registered",
      "waiting",
    ]);

    // The winner cannot come after all: one tap, and the other moves up.
    const winner = people[texts.findIndex((t) => won.includes(t))];
    await winner?.page.goto("/tasks/mine");
    await winner?.page
      .getByRole("button", { name: /^Cancel/ })
      .first()
      .click();
    await winner?.page.waitForLoadState();
    const after = await world.db.read
      .selectFrom("claims")
      .select("state")
      .where("task_id", "=", task.id)
      .orderBy("state")
      .execute();
    expect(after.map((claim) => claim.state)).toEqual([
      "cancelled",
      "registered",
    ]);
    for (const { context, complaints } of people) {
      expect(complaints).toEqual([]);
      await context.close();
    }
  },
);
