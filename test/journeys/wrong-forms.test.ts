import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createFirstRunLink } from "~/features/accounts/service.server";
import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";

import {
  DESK,
  PHONE,
  axeProblems,
  launchChromium,
  oddities,
  startSite,
  visitAs,
} from "@test/support/browser";
import { startDemoSite } from "@test/support/demo-site";
import type { DemoSite } from "@test/support/demo-site";
import { places } from "@test/support/factories/places";

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

type Reader = "visitor" | "volunteer" | "organizer" | "admin";

/** Pages with a form that refuses to be sent empty. */
async function forms(): Promise<Record<Reader, string[]>> {
  const db = site.world.db.read;
  const motion = await db
    .selectFrom("motions as m")
    .innerJoin("bodies as b", "b.id", "m.body_id")
    .innerJoin("demands as d", "d.id", "m.demand_id")
    .innerJoin("memberships as s", "s.group_id", "m.group_id")
    .innerJoin("groups as g", "g.id", "m.group_id")
    .innerJoin("jurisdictions as j", "j.id", "g.jurisdiction_id")
    .select([
      "m.id",
      "b.slug as body",
      "d.id as demand",
      "d.campaign_id as campaign",
      "g.slug as group",
      "j.slug as place",
    ])
    .where("s.account_id", "=", site.people.organizer)
    .orderBy("m.id")
    .executeTakeFirstOrThrow();
  const petition = await db
    .selectFrom("petitions")
    .select("slug")
    .where("state", "=", "open")
    .executeTakeFirstOrThrow();
  const { body, place } = motion;
  return {
    visitor: [
      "/sign-in",
      "/forgotten-password",
      `/petitions/${petition.slug}/sign`,
    ],
    volunteer: ["/account/name", "/account/password", "/groups/new"],
    admin: [
      `/groups/${motion.group}/invitations`,
      `/groups/${motion.group}/settings`,
      "/coalitions/new",
    ],
    organizer: [
      `/bodies/new?place=${place}`,
      `/bodies/${body}/edit`,
      `/bodies/${body}/meetings/new`,
      `/officials/new?place=${place}`,
      `/places/${place}/policies/new`,
      `/demands/${motion.demand}/steps`,
      `/board/campaigns/${motion.campaign}/demands/new?place=${place}`,
      `/board/campaigns/new?place=${place}`,
      `/board/petitions/new?place=${place}`,
      "/board/tasks/new",
      `/votes/new?body=${body}`,
      `/votes/${motion.id}/edit`,
    ],
  };
}

/** Waits for the page that answers a form; call it before the form is sent. */
async function nextPage(page: Page): Promise<number> {
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === "POST"),
    page.waitForEvent("load"),
  ]);
  return response.status();
}

/** Empties the form of the page and sends it past the browser's own checks. */
async function sendEmptied(page: Page): Promise<number> {
  const answer = nextPage(page);
  await page.evaluate(() => {
    const form = [...document.querySelectorAll("main form")].find(
      (one): one is HTMLFormElement =>
        one instanceof HTMLFormElement &&
        one.method === "post" &&
        one.querySelector(".field") !== null,
    );
    if (!form) throw new Error("There is no form here");
    for (const field of form.querySelectorAll<
      HTMLInputElement | HTMLTextAreaElement
    >("textarea, input:not([type=hidden], [type=radio], [type=checkbox])")) {
      field.value = "";
    }
    form.noValidate = true;
    form.requestSubmit();
  });
  return answer;
}

/** What is wrong with the way in which the page says what is wrong. */
async function unclear(page: Page): Promise<string[]> {
  // The browser gives the focus in its own time.
  await page
    .locator("main [role=alert]:focus")
    .waitFor({ timeout: 2000 })
    .catch(() => undefined);
  return page.evaluate(() => {
    const summary = document.querySelector("main [role=alert]");
    if (!summary) return ["no sentence says what is wrong"];
    const links = [...summary.querySelectorAll("a")];
    return [
      document.activeElement !== summary && "the summary has no focus",
      ...links.map(({ hash, textContent }) => {
        const field = document.getElementById(
          decodeURIComponent(hash.slice(1)),
        );
        if (!field) return `“${textContent}” leads to no field (${hash})`;
        const told = field.matches("[aria-describedby]")
          ? field
          : field.querySelector("[aria-describedby]");
        const sentences = (told?.getAttribute("aria-describedby") ?? "")
          .split(" ")
          .map((id) => document.getElementById(id)?.textContent);
        return (
          !sentences.includes(textContent) &&
          `the field ${hash} does not say “${textContent}”`
        );
      }),
    ].filter((problem) => problem !== false);
  });
}

const LOOKS = [
  ["English on a phone, by day", "en", true, false],
  ["Spanish on a desk, by night", "es", false, true],
] as const;

/** All of axe as the page stands, then its colors by the other light. */
async function look(page: Page, language: string, dark: boolean) {
  const problems = [
    ...(await oddities(page, language)),
    ...(await axeProblems(page)),
  ];
  await page.emulateMedia({ colorScheme: dark ? "light" : "dark" });
  problems.push(...(await axeProblems(page, ["color-contrast"])));
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  return problems;
}

test.each(LOOKS)(
  "a form sent empty says beside each field what to write, in %s",
  async (_name, language, phone, dark) => {
    const wrong: string[] = [];
    await site.world.db.transaction((trx) =>
      trx.updateTable("accounts").set({ locale: language }).execute(),
    );
    for (const [reader, addresses] of Object.entries(await forms()) as [
      Reader,
      string[],
    ][]) {
      const { page, context, complaints } = await visitAs(browser, site, {
        phone,
        language,
        dark,
        ...(reader === "visitor"
          ? {}
          : { cookie: await site.cookieOf(site.people[reader]) }),
      });
      for (const address of addresses) {
        await page.goto(address);
        const status = await sendEmptied(page);
        const problems = [
          ...(status === 422 ? [] : [`answers ${status}`]),
          ...(await unclear(page)),
          ...(await look(page, language, dark)),
          ...complaints.splice(0),
        ];
        wrong.push(...problems.map((problem) => `${address}: ${problem}`));
      }
      await context.close();
    }
    expect(wrong).toEqual([]);
  },
);

test.each(LOOKS)(
  "what may not be seen, is not there, is gone or comes too often reads in %s",
  async (_name, language, phone, dark) => {
    const wrong: string[] = [];
    await site.world.db.transaction((trx) =>
      trx.updateTable("accounts").set({ locale: language }).execute(),
    );
    const { group } = await site.world.db.read
      .selectFrom("memberships as m")
      .innerJoin("groups as g", "g.id", "m.group_id")
      .select("g.slug as group")
      .where("m.account_id", "=", site.people.volunteer)
      .executeTakeFirstOrThrow();
    const { page, context } = await visitAs(browser, site, {
      phone,
      language,
      dark,
      cookie: await site.cookieOf(site.people.volunteer),
    });
    for (const [address, status] of [
      [`/groups/${group}/members`, 403],
      ["/coalitions/nowhere", 404],
      ["/start/used-up", 410],
    ] as const) {
      const response = await page.goto(address);
      if (response?.status() !== status) {
        wrong.push(`${address}: ${response?.status()}`);
      }
      wrong.push(
        ...(await look(page, language, dark)).map((p) => `${address}: ${p}`),
      );
    }
    await context.close();

    // Somebody who guesses passwords, until no more may be tried.
    const guesser = await visitAs(browser, site, { phone, language, dark });
    const guess = async () => {
      await guesser.page.goto("/sign-in");
      await guesser.page
        .locator("#f-email")
        .fill(`guessed-${language}@people.example`);
      await guesser.page.locator("#f-password").fill("one guess more");
      const answer = nextPage(guesser.page);
      await guesser.page.locator("main form button").first().click();
      return answer;
    };
    let status = 0;
    for (let times = 0; times < 10 && status !== 429; times += 1) {
      status = await guess();
    }
    expect(status).toBe(429);
    wrong.push(
      ...(await unclear(guesser.page)),
      ...(await look(guesser.page, language, dark)),
    );
    await guesser.context.close();
    expect(wrong).toEqual([]);
  },
);

test("the first page of an empty site reads, and says what a group needs", async () => {
  const empty = await startSite();
  await loadPlaces(empty.world, undefined, places());
  await loadCatalogue(empty.world);
  const link = await createFirstRunLink(empty.world, empty.env);
  for (const [, language, phone, dark] of LOOKS) {
    const { page, context, complaints } = await visitAs(browser, empty, {
      phone,
      language,
      dark,
    });
    const response = await page.goto(link ?? "");
    expect(response?.status()).toBe(200);
    expect(await look(page, language, dark)).toEqual([]);
    await page.setViewportSize(phone ? DESK : PHONE);
    expect(await oddities(page, language)).toEqual([]);
    expect(await sendEmptied(page)).toBe(422);
    expect(await unclear(page)).toEqual([]);
    expect(await look(page, language, dark)).toEqual([]);
    // A site without a single group, seen by a neighbor.
    for (const address of ["/", "/petitions", "/policies", "/places?q=long"]) {
      await page.goto(address);
      expect([address, ...(await look(page, language, dark))]).toEqual([
        address,
      ]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  }
  await empty.stop();
});
