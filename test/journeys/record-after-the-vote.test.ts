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
import {
  aMeeting,
  aMotion,
  aRoll,
  aVoteDemand,
} from "@test/support/factories/votes";

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

/** A council of three with a public demand, and three votes of last year. */
async function riverbend() {
  const { world, env } = site;
  const place = await aPlace(world, { name: "Riverbend" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  const council = await aCouncil(world, { placeId: place.id, seats: 3 });
  const demand = await aVoteDemand(world, {
    groupId: group.id,
    placeId: place.id,
    bodyId: council.id,
    createdBy: rosa.id,
    visibility: "public",
  });
  await world.db.transaction((trx) =>
    trx
      .updateTable("demands")
      .set({ state: "delivered" })
      .where("id", "=", demand.id)
      .execute(),
  );
  const meet = (localDate: string) =>
    aMeeting(world, council.id, { localDate, status: "held" });
  for (const [index, options] of [
    ["yes", "yes", "yes"],
    ["yes", "no", "yes"],
    ["no", "no", "yes"],
  ].entries()) {
    const motion = await aMotion(world, council.id, {
      meetingId: (await meet(`2025-0${index + 3}-04`)).id,
      title: `Ordinance number ${index + 1}`,
      kind: index === 1 ? "budget" : "ordinance",
      recordedResult: "pass",
    });
    await aRoll(
      world,
      motion.id,
      council.members.map(({ id, name }, member) => ({
        officialId: id,
        printedName: name,
        option: options[member] === "yes" ? "yes" : "no",
      })),
    );
  }
  const asked = await aMotion(world, council.id, {
    meetingId: (await meet("2026-03-03")).id,
    title: "An ordinance on city records",
    demandId: demand.id,
    groupId: group.id,
  });
  const cookie = await startSession(world, env, {
    id: rosa.id,
    device: "test",
  });
  const [ana, ben] = council.members;
  return {
    council,
    demand,
    asked,
    cookie: cookie.split(";")[0] ?? "",
    ana: ana ?? { slug: "", name: "" },
    ben: ben ?? { slug: "", name: "" },
  };
}

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

const WORDS = {
  en: {
    contested: "Only contested votes",
    kind: "Kind of motion",
    budget: "Budget",
    show: "Show",
    votes: "1 vote",
    source: "Source of: Ordinance number 2",
    compare: "Compare with other members of Riverbend City Council",
    second: "Member 2",
    go: "Compare",
    alike: "2 of 3 votes alike",
    differed: "1 vote on which they differed, the latest first",
    agreement: "Agreement",
    unanimous: "1 of 3 votes were unanimous.",
    only: "Count only contested votes",
    cell: "50%",
  },
  es: {
    contested: "Solo votaciones disputadas",
    kind: "Tipo de moción",
    budget: "Presupuesto",
    show: "Mostrar",
    votes: "1 votación",
    source: "Fuente de: Ordinance number 2",
    compare: "Comparar con otras personas de Riverbend City Council",
    second: "Integrante 2",
    go: "Comparar",
    alike: "igual en 2 de 3 votaciones",
    differed:
      "1 votación en la que votaron distinto, primero las más recientes",
    agreement: "Coincidencias",
    unanimous: "1 de 3 votaciones fueron unánimes.",
    only: "Contar solo las votaciones disputadas",
    cell: "50",
  },
} as const;

test.each([
  ["in English with script", "en", true],
  ["in Spanish without script", "es", false],
] as const)(
  "a neighbor filters an official's record, compares two members and reads who votes with whom, %s",
  async (_name, language, javaScript) => {
    const { ana, ben, council } = await riverbend();
    const words = WORDS[language];
    const { page, context, complaints } = await visitAs(browser, site, {
      javaScript,
      language,
      phone: true,
    });
    const sound = async () => {
      if (!javaScript) return;
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    };

    await page.goto(`/officials/${ana.slug}`);
    await page.getByLabel(words.contested).check();
    await page.getByLabel(words.kind).selectOption(words.budget);
    await page.getByRole("button", { name: words.show, exact: true }).click();
    await page.waitForURL(/contested=1/);
    await page.getByText(words.votes, { exact: true }).waitFor();
    await page.getByRole("link", { name: "Ordinance number 2" }).waitFor();
    await sound();

    await page.getByRole("link", { name: words.compare }).click();
    await page.getByLabel(words.second).selectOption(ben.name);
    await page.getByRole("button", { name: words.go, exact: true }).click();
    await page.getByText(words.alike).waitFor();
    await page.getByText(words.differed).waitFor();
    await sound();

    await page.getByRole("link", { name: words.agreement }).click();
    await page.waitForURL(/\/agreement$/);
    await page.getByText(words.unanimous).waitFor();
    await page.getByRole("link", { name: words.only }).click();
    await page.waitForURL(/contested=1/);
    await page
      .getByRole("cell", { name: new RegExp(`^${words.cell}`) })
      .first()
      .waitFor();
    expect(await page.getByRole("row").count()).toBe(
      council.members.length + 1,
    );
    await sound();
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test.each([
  ["with script", true],
  ["without script", false],
])(
  "Rosa records a promise, the roll breaks it, she disputes it, and everybody can read why, %s",
  async (_name, javaScript) => {
    const { ana, demand, asked, cookie, council } = await riverbend();
    const { page, context, complaints } = await visitAs(browser, site, {
      javaScript,
      cookie,
    });
    const sound = async () => {
      if (!javaScript) return;
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    };

    // From the demand; what is missing is said beside its field.
    await page.goto(`/demands/${demand.id}`);
    await page.getByRole("link", { name: "Record a promise" }).click();
    await page.getByLabel("In their words").fill("You have my vote.");
    await page.getByLabel("Who may see it").selectOption("public");
    await page.getByLabel("Said on").fill("2026-02-10");
    await page
      .getByLabel("Official", { exact: true })
      .selectOption({ label: `${ana.name} · Riverbend City Council` });
    await page.getByRole("button", { name: "Record this promise" }).click();
    await page
      .getByText("What everybody reads needs a source")
      .first()
      .waitFor();
    expect(await page.getByLabel("In their words").inputValue()).toBe(
      "You have my vote.",
    );
    await sound();
    await page
      .getByLabel("Source (web address)")
      .fill("https://riverbend.example/forum");
    await page.getByRole("button", { name: "Record this promise" }).click();
    await page.waitForURL(/\/promises\/[0-9a-f-]+$/);
    await page.getByText("No vote on it has been taken since.").waitFor();
    await sound();
    const promise = page.url();

    // The roll comes in, through the form that clerks' minutes go through.
    await page.goto(`/votes/${asked.id}/roll-call`);
    await page.getByLabel("One letter a seat").fill("NYY");
    await page.getByRole("button", { name: "Save this roll" }).click();
    await page.waitForURL(`**/votes/${asked.id}`);
    await page.locator(".badge", { hasText: "Broken" }).waitFor();
    await sound();

    await page.goto(promise);
    await page
      .getByText("The last yes or no since then is not what was promised.")
      .waitFor();
    await page
      .getByRole("row", { name: /An ordinance on city records.*No/ })
      .waitFor();
    await page.getByRole("link", { name: "Dispute it" }).click();
    await page
      .getByLabel("What is disputed")
      .fill("She had promised it for another text.");
    await page.getByLabel("Everybody may read this note").check();
    await sound();
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(promise);
    await page.getByText("This entry is disputed").waitFor();
    await sound();

    // Her ledger, and what a neighbor reads.
    await page.goto("/board/promises?fate=broken");
    await page
      .getByRole("row", { name: new RegExp(`${ana.name}.*Broken.*Disputed`) })
      .waitFor();
    await sound();
    const neighbor = await visitAs(browser, site, { javaScript });
    await neighbor.page.goto(`/officials/${ana.slug}/promises`);
    await neighbor.page
      .getByText("0 kept, 1 broken, 0 open, 0 neither")
      .waitFor();
    await neighbor.page
      .getByRole("link", { name: /Evidence and votes/ })
      .click();
    await neighbor.page
      .getByText("She had promised it for another text.")
      .waitFor();
    expect(await neighbor.page.getByText("Rosa").count()).toBe(0);
    expect(council.members).toHaveLength(3);
    expect([...complaints, ...neighbor.complaints]).toEqual([]);
    await neighbor.context.close();
    await context.close();
  },
);
