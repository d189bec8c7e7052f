import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { launchChromium, startSite, visitAs } from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { memberOf } from "@test/support/factories/tasks";

import { claimTask } from "~/features/tasks/service/claim-task.server";
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

async function visit(accountId: string) {
  const cookie = await startSession(site.world, site.env, {
    id: accountId,
    device: "test",
  });
  return visitAs(browser, site, {
    javaScript: false,
    phone: true,
    cookie: cookie.split(";")[0] ?? "",
  });
}

/** Puts the shift of two hours so many hours from now. */
async function setTimes(id: string, hours: number) {
  const at = (plus: number) =>
    new Date(site.world.now().getTime() + plus * 3_600_000).toISOString();
  await site.world.db.transaction((trx) =>
    trx
      .updateTable("tasks")
      .set({ starts_at: at(hours), ends_at: at(hours + 2) })
      .where("id", "=", id)
      .execute(),
  );
}

test("on a phone an organizer posts a shift, forty people sign up, one cancels late with a word, and the rest get their hours in one screen", async () => {
  const { world } = site;
  const place = await aPlace(world, { name: "Riverbend" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  const organizer = await visit(rosa.id);
  const { page } = organizer;
  await page.goto("/board/tasks/new");
  await page.getByLabel("Kind of work").selectOption("canvass");
  await page.getByLabel("Title").fill("Doors in District 2");
  const soon = new Date(world.now().getTime() + 12 * 3_600_000);
  await page
    .getByLabel("Day of the shift")
    .fill(soon.toISOString().slice(0, 10));
  await page.getByLabel("From").fill("18:00");
  await page.getByLabel("Until").fill("20:00");
  await page.getByLabel("Fewest people needed").fill("30");
  await page.getByLabel("Most people that fit").fill("40");
  await page.getByRole("button", { name: "Post the task" }).click();
  await page.waitForURL(/\/tasks\/[\w-]+\?done=posted/);
  const id = /tasks\/([\w-]+)/.exec(page.url())?.[1] ?? "";

  // So near that taking a sign-up back is late.
  await setTimes(id, 12);
  const people = [];
  for (let n = 1; n <= 40; n++) {
    const account = await aMember(world, group.id, "volunteer", {
      name: `Person ${n}`,
    });
    people.push(account);
    // The first does it on a phone, in two taps.
    if (n > 1)
      await claimTask(world, memberOf(account, [{ id: group.id }]), id);
  }
  const first = await visit(people[0]?.id ?? "");
  await first.page.goto("/tasks");
  await first.page.getByRole("button", { name: /I’ll do it/ }).click();
  await first.page.getByText("You are signed up").first().waitFor();
  await first.page.getByLabel("A word to the organizer").fill("A fever");
  await first.page.getByRole("button", { name: "Cancel", exact: true }).click();
  await first.page.getByText("the organizer has been told").waitFor();

  // The shift is over: one did not come, everybody else did.
  await setTimes(id, -2.5);
  await page.goto(`/board/tasks/${id}/attendance`);
  await page
    .getByRole("group", { name: "Did Person 7 come?" })
    .getByLabel("Did not come")
    .check();
  await page.getByRole("button", { name: "The rest came" }).click();
  await page.getByText("39 people marked.").waitFor();
  const sums = await world.db.read
    .selectFrom("claims")
    .select(({ fn }) => [
      "state",
      fn.countAll<number>().as("count"),
      fn.sum<number>("hours").as("hours"),
    ])
    .where("task_id", "=", id)
    .groupBy("state")
    .orderBy("state")
    .execute();
  expect(sums).toEqual([
    { state: "attended", count: 38, hours: 76 },
    { state: "cancelled", count: 1, hours: null },
    { state: "missed", count: 1, hours: null },
  ]);
  expect(organizer.complaints).toEqual([]);
  expect(first.complaints).toEqual([]);
  await organizer.context.close();
  await first.context.close();
}, 60_000);
