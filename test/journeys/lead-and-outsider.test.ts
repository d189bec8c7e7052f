import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { axeProblems, launchChromium, visitAs } from "@test/support/browser";
import { signersOf } from "@test/support/factories/petitions";
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

const BOARD = "/coalitions/harbor-and-hills-coalition";

/** Every page of the groups that only their people may open. */
async function innerPages(): Promise<string[]> {
  const { read } = site.world.db;
  const campaigns = await read.selectFrom("campaigns").select("id").execute();
  const petitions = await read.selectFrom("petitions").select("id").execute();
  // A vote on a public agenda may be counted by anyone who organizes (see the
  // next test); one that is only expected belongs to the group that expects it.
  const motions = await read
    .selectFrom("motions")
    .select("id")
    .where("demand_id", "is not", null)
    .where("meeting_id", "is", null)
    .execute();
  const groups = await read
    .selectFrom("groups")
    .select("slug")
    .where("slug", "!=", "faraway-friends")
    .execute();
  return [
    ...campaigns.flatMap(({ id }) => [
      `/board/campaigns/${id}`,
      `/board/campaigns/${id}/edit`,
      `/board/campaigns/${id}/demands`,
    ]),
    ...petitions.flatMap(({ id }) => [
      `/board/petitions/${id}`,
      `/board/petitions/${id}/signatures`,
      `/board/petitions/${id}/edit`,
    ]),
    ...motions.map(({ id }) => `/votes/${id}/count`),
    ...groups.flatMap(({ slug }) => [
      `/groups/${slug}/members`,
      `/groups/${slug}/invitations`,
      `/groups/${slug}/settings`,
      `/groups/${slug}/activity`,
    ]),
  ];
}

test.each([
  ["with script", true],
  ["without script", false],
])(
  "a coalition lead reads the vote board and can open no signer's name, %s",
  async (_name, javaScript) => {
    const { page, context, complaints } = await visitAs(browser, site, {
      javaScript,
      cookie: await site.cookieOf(site.people.lead),
    });
    const board = await page.goto(BOARD);
    expect(board?.status()).toBe(200);
    const text = await page.locator("main").innerText();
    expect(text).toContain("Long Beach City Council");
    expect(text).toContain("Signal Hill City Council");
    expect(text).toContain("Los Angeles County Board of Supervisors");
    // What a group keeps to itself does not show in the coalition's count.
    const secret = page.getByRole("row", {
      name: /Termination of the data sharing agreement/,
    });
    expect(await secret.innerText()).toContain("nothing heard yet");
    if (javaScript) expect(await axeProblems(page)).toEqual([]);

    const petitions = await site.world.db.read
      .selectFrom("petitions")
      .select("id")
      .orderBy("signature_count", "desc")
      .execute();
    const people = await signersOf(site.world, petitions[0]?.id ?? "");
    expect(people.length).toBeGreaterThan(1_000);
    const html = await page.content();
    for (const { email } of people) expect(html).not.toContain(email);

    for (const { id } of petitions) {
      for (const path of [
        `/board/petitions/${id}`,
        `/board/petitions/${id}/signatures`,
      ]) {
        // The lead is a volunteer of one of the groups: refused by role there
        // (403), everywhere else as if nothing were there (404).
        const answer = await page.goto(path);
        expect([403, 404], path).toContain(answer?.status());
        expect(await page.content(), path).not.toContain("@neighbors.example");
      }
    }
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test.each([
  ["with script", true],
  ["without script", false],
])("an outsider is refused everywhere, %s", async (_name, javaScript) => {
  const pages = await innerPages();
  expect(pages.length).toBeGreaterThan(30);

  const visitor = await visitAs(browser, site, { javaScript });
  const stranger = await visitAs(browser, site, {
    javaScript,
    cookie: await site.cookieOf(site.people.stranger),
  });
  for (const path of [...pages, BOARD]) {
    await visitor.page.goto(path);
    expect(new URL(visitor.page.url()).pathname, path).toBe("/sign-in");
    const answer = await stranger.page.goto(path);
    expect(answer?.status(), path).toBe(404);
    expect(await stranger.page.locator("h1").innerText(), path).toBe(
      "This page is not here",
    );
  }
  // From the page that is not here, a way on.
  await stranger.page.getByRole("main").getByRole("link").first().click();
  expect(stranger.page.url()).toContain("/places");
  await visitor.context.close();
  await stranger.context.close();
});

test("an organizer from elsewhere may count a vote on a public agenda, and starts from nothing", async () => {
  const { read } = site.world.db;
  const motions = await read
    .selectFrom("motions")
    .select("id")
    .where("demand_id", "is not", null)
    .where("meeting_id", "is not", null)
    .execute();
  const { page, context } = await visitAs(browser, site, {
    javaScript: false,
    cookie: await site.cookieOf(site.people.stranger),
  });
  expect(motions.length).toBeGreaterThan(3);
  for (const { id } of motions) {
    await page.goto(`/votes/${id}/count`);
    const html = await page.content();
    expect(html).not.toContain("Said so at public comment.");
    expect(html).not.toContain("From a talk with the office.");
    expect(html).not.toContain("Rosa Monteverde");
  }
  await context.close();
});
