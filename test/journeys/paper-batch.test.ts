import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { paperMessages } from "~/features/petitions/paper-messages";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import { startSession } from "~/server/session/session.server";

import {
  axeProblems,
  launchChromium,
  startSite,
  visitAs,
} from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { aBatch } from "@test/support/factories/paper";

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

const NAMES = ["Ana Ruiz", "Beto Lara", "Cruz Mena", "Dora Paz", "Eli Soto"];

describe.each([
  { language: "en", javaScript: true },
  { language: "es", javaScript: false },
] as const)("a sheet from the keyboard, %o", ({ language, javaScript }) => {
  const t = translator(language, paperMessages);

  test("one person types, another reads again, and the batch counts", async () => {
    const { world, env } = site;
    const { id, petition, typist, checker } = await aBatch(world, {
      locale: language,
    });
    const as = async ({ accountId }: { accountId: string }) => {
      const session = await startSession(world, env, {
        id: accountId,
        device: "test",
      });
      const cookie = session.split(";")[0] ?? "";
      return visitAs(browser, site, { javaScript, language, cookie });
    };
    const rosa = await as(typist);
    const { page } = rosa;
    await page.goto(paths.petitions.paperSheet(petition.id, id, 1));
    if (javaScript) {
      expect(await axeProblems(page)).toEqual([]);
      // The first empty row has the focus; Enter goes on to the next.
      for (const name of NAMES) {
        await page.keyboard.type(name);
        await page.keyboard.press("Tab");
        await page.keyboard.type("90802");
        await page.keyboard.press("Enter");
      }
      await page.getByText(t("rowSaved")).nth(4).waitFor();
      await page.reload();
      const fifth = page.locator('[name="rows[4].name"]');
      expect(await fifth.inputValue()).toBe("Eli Soto");
    } else {
      for (const [index, name] of NAMES.entries()) {
        await page.fill(`[name="rows[${index}].name"]`, name);
        await page.fill(`[name="rows[${index}].postalCode"]`, "90802");
      }
      await page.locator('[name="rows[4].postalCode"]').press("Enter");
      await page.getByText(t("saved")).waitFor();
    }
    await page.goto(paths.petitions.batch(petition.id, id));
    await page.getByRole("button", { name: t("finish") }).click();
    await page.getByRole("link", { name: t("toCheck") }).click();
    await page.getByText(t("ownLines")).waitFor();

    const ben = await as(checker);
    await ben.page.goto(paths.petitions.paperCheck(petition.id, id));
    if (javaScript) expect(await axeProblems(ben.page)).toEqual([]);
    for (const [index, name] of NAMES.entries()) {
      // The lines stand in their order on the sheet, all five of five.
      await ben.page.fill(`[name="rows[${index}].name"]`, name);
      await ben.page.fill(`[name="rows[${index}].postalCode"]`, "90802");
    }
    await ben.page.getByRole("button", { name: t("saveCheck") }).click();
    await ben.page.getByRole("button", { name: t("count") }).click();
    const outcome = { counted: 5, online: 0, paper: 0, excluded: 0 };
    await ben.page.getByText(t("outcome", outcome)).waitFor();
    expect([...rosa.complaints, ...ben.complaints]).toEqual([]);
    await rosa.context.close();
    await ben.context.close();
  });
});
