import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  axeProblems,
  launchChromium,
  startSite,
  visitAs,
} from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { aCampaign, aDemand } from "@test/support/factories/campaigns";
import { aGroup, aMember } from "@test/support/factories/people";
import { aPetition } from "@test/support/factories/petitions";
import { places } from "@test/support/factories/places";
import { aPolicy } from "@test/support/factories/policies";

import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launchChromium();
  site = await startSite();
  await loadPlaces(site.world, undefined, places());
  await loadCatalogue(site.world);
  await boulderAndFortWorth();
});
afterAll(async () => {
  await site.stop();
  await browser.close();
});

/** Both promise something about holds; only Fort Worth says all are welcome. */
async function boulderAndFortWorth() {
  const { world } = site;
  const idOf = async (slug: string) =>
    (
      await world.db.read
        .selectFrom("jurisdictions")
        .select("id")
        .where("slug", "=", slug)
        .executeTakeFirstOrThrow()
    ).id;
  const [boulder, fortWorth] = [
    await idOf("boulder-co"),
    await idOf("fort-worth-tx"),
  ];
  const group = await aGroup(world, { jurisdictionId: boulder });
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  const by = { accountId: rosa.id, groupId: group.id };
  await aPolicy(
    world,
    boulder,
    { quote: "No person shall be held for ICE." },
    by,
  );
  await aPolicy(
    world,
    fortWorth,
    { quote: "No person shall ever be held for ICE." },
    by,
  );
  await aPolicy(world, fortWorth, { provision: "public_welcome" }, by);
  const campaign = await aCampaign(world, {
    groupId: group.id,
    createdBy: rosa.id,
    jurisdictionId: boulder,
  });
  const welcome = await world.db.read
    .selectFrom("provisions")
    .select("id")
    .where("key", "=", "public_welcome")
    .executeTakeFirstOrThrow();
  const demand = await aDemand(world, campaign, {
    provisionIds: [welcome.id],
  });
  const petition = await aPetition(world, {
    groupId: group.id,
    placeId: boulder,
    createdBy: rosa.id,
    titleEn: "Say that everyone is welcome",
    titleEs: "Digan que todos son bienvenidos",
    bodyEs: "Que lo diga el concejo.",
  });
  await world.db.transaction((trx) =>
    trx
      .updateTable("petitions")
      .set({ demand_id: demand.id })
      .where("id", "=", petition.id)
      .execute(),
  );
}

test.each([
  {
    language: "en",
    javaScript: true,
    search: "Search",
    compare: "Compare with other places",
    petition: /^Sign: Say that everyone is welcome/,
    name: "Your name",
    email: "Your email",
    postal: "Postal code",
    sign: "Sign",
  },
  {
    language: "es",
    javaScript: false,
    search: "Buscar",
    compare: "Comparar con otros lugares",
    petition: /^Firmar: Digan que todos son bienvenidos/,
    name: "Su nombre",
    email: "Su correo electrónico",
    postal: "Código postal",
    sign: "Firmar",
  },
] as const)(
  "a neighbor ($language) finds Boulder, holds it against Fort Worth, and signs for what is missing",
  async ({ language, javaScript, ...words }) => {
    const { page, context, complaints } = await visitAs(browser, site, {
      language,
      javaScript,
      phone: true,
    });
    await page.goto("/places");
    await page.getByRole("searchbox").fill("boulder");
    await page
      .getByRole("button", { name: words.search, exact: true })
      .first()
      .click();
    const found = page
      .getByRole("listitem")
      .filter({ hasText: "Boulder County, Colorado" });
    await found.getByRole("link", { name: "Boulder", exact: true }).click();
    await page.waitForURL(/\/places\/boulder-co$/);

    await page.getByRole("link", { name: words.compare }).click();
    await page.waitForURL(/\/places\/compare/);
    await page.getByRole("searchbox").fill("fort worth");
    await page
      .getByRole("button", { name: words.search, exact: true })
      .first()
      .click();
    await page.getByRole("link", { name: "Fort Worth", exact: true }).click();
    await page.waitForURL(/place=boulder-co&place=fort-worth-tx/);
    const added = page.getByRole("table").locator("ins");
    expect(await added.allInnerTexts()).toEqual([
      expect.stringContaining("ever"),
    ]);
    if (javaScript) expect(await axeProblems(page)).toEqual([]);

    await page.goto("/places/boulder-co");
    await page.getByRole("link", { name: words.petition }).click();
    await page.waitForURL(/\/petitions\/say-that-everyone-is-welcome/);
    await page.getByRole("textbox", { name: words.name }).fill("Lucía Peña");
    await page.getByLabel(words.email).fill(`lucia.${language}@people.example`);
    await page.getByRole("textbox", { name: words.postal }).fill("80302");
    await page.getByRole("button", { name: words.sign, exact: true }).click();
    await page.waitForURL(/\/thanks/);
    const signed = await site.world.db.read
      .selectFrom("signatures")
      .select("locale")
      .where("locale", "=", language)
      .execute();
    expect(signed).toHaveLength(1);
    expect(complaints).toEqual([]);
    await context.close();
  },
);
