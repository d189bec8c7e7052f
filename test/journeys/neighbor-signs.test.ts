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
import { aPetition, mailsOf } from "@test/support/factories/petitions";

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

async function anOpenPetition() {
  const { world } = site;
  const place = await aPlace(world, { name: "Long Beach" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  return aPetition(world, {
    groupId: group.id,
    placeId: place.id,
    createdBy: rosa.id,
    state: "open",
  });
}

test.each([
  ["with script", true],
  ["without script", false],
])(
  "a neighbor signs on a phone in Spanish and confirms, %s",
  async (_name, javaScript) => {
    const petition = await anOpenPetition();
    const { page, context, complaints } = await visitAs(browser, site, {
      javaScript,
      phone: true,
      language: "es",
    });
    await page.goto(`/petitions/${petition.slug}`);
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    const address = `lucia.${javaScript}@vecinas.example`;
    await page.getByRole("textbox", { name: "Su nombre" }).fill("Lucía Peña");
    await page.getByLabel("Su correo electrónico").fill(address);
    await page.getByRole("textbox", { name: "Código postal" }).fill("90802");
    await page.getByRole("button", { name: "Firmar", exact: true }).click();
    await page.waitForURL(/\/thanks/);
    if (javaScript) expect(await axeProblems(page)).toEqual([]);

    const mail = (await mailsOf(site.world)).at(-1);
    expect(mail?.to).toBe(address);
    const link = /https?:\/\/\S*\/petitions\/confirm\/\S+/.exec(
      mail?.text ?? "",
    )?.[0];
    // A mail scanner opens the link; nothing is confirmed by that.
    await page.goto(link ?? "");
    expect(await countOf(petition.id)).toBe(0);
    if (javaScript) expect(await axeProblems(page)).toEqual([]);
    await page.getByRole("main").getByRole("button").first().click();
    await page.waitForLoadState();
    expect(await countOf(petition.id)).toBe(1);

    // Pressing it again, or from another phone, changes nothing.
    await page.goto(link ?? "");
    expect(await countOf(petition.id)).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test("a name forgotten is asked for beside its field, in Spanish, and the rest is kept", async () => {
  const petition = await anOpenPetition();
  const { page, context } = await visitAs(browser, site, {
    javaScript: false,
    phone: true,
    language: "es",
  });
  await page.goto(`/petitions/${petition.slug}`);
  await page.getByRole("textbox", { name: "Su nombre" }).fill(" ");
  await page.getByLabel("Su correo electrónico").fill("lucia@vecinas.example");
  await page.getByRole("textbox", { name: "Código postal" }).fill("90802");
  await page.getByRole("button", { name: "Firmar", exact: true }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel("Su correo electrónico").inputValue()).toBe(
    "lucia@vecinas.example",
  );
  expect(await page.locator("#f-name-error").innerText()).toMatch(/\S/);
  await context.close();
});

async function countOf(petitionId: string): Promise<number> {
  const row = await site.world.db.read
    .selectFrom("petitions")
    .select("signature_count")
    .where("id", "=", petitionId)
    .executeTakeFirstOrThrow();
  return row.signature_count;
}
