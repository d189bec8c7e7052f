import { readFile } from "node:fs/promises";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startSession } from "~/server/session/session.server";

import {
  axeProblems,
  launchChromium,
  startSite,
  visitAs,
} from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { aGroup, aMember } from "@test/support/factories/people";
import { aPetition, aSignature } from "@test/support/factories/petitions";

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

test("an organizer hands over a list, and a clerk checks a line of it without script", async () => {
  const { world, env } = site;
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  const petition = await aPetition(world, {
    groupId: group.id,
    createdBy: rosa.id,
  });
  await aSignature(world, petition.id, {
    name: "Ben Nguyễn",
    disclosure: "full",
    state: "validated",
  });
  const session = await startSession(world, env, {
    id: rosa.id,
    device: "test",
  });
  const { page, complaints } = await visitAs(browser, site, {
    javaScript: true,
    cookie: session.split(";")[0] ?? "",
  });
  await page.goto(`/board/petitions/${petition.id}`);
  await page.getByRole("link", { name: "Prepare a delivery" }).click();
  await page.getByRole("button", { name: "Prepare a delivery" }).click();
  await page.getByLabel("To whom?").fill("City Clerk of Riverbend");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Freeze the list" }).click();
  await page
    .getByRole("heading", { name: "Delivery to City Clerk of Riverbend" })
    .waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByLabel("Reason").fill("For the meeting of the council");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  const pdf = await readFile(await download.path());
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.subarray(-6).toString()).toContain("%%EOF");
  expect(complaints).toEqual([]);

  const clerk = await visitAs(browser, site, {
    javaScript: false,
    phone: true,
  });
  await clerk.page.goto(`/petitions/${petition.slug}`);
  await clerk.page
    .getByRole("link", { name: /City Clerk of Riverbend/ })
    .click();
  const check = async (name: string) => {
    await clerk.page.getByLabel("Number").fill("1");
    await clerk.page.getByLabel("Name", { exact: true }).fill(name);
    await clerk.page.getByLabel("Postal code").fill("90802");
    await clerk.page.getByRole("button", { name: "Check" }).click();
    return clerk.page.getByRole("status").innerText();
  };
  expect(await check("Ben Ortiz")).toContain("No line of this list");
  expect(await check("Ben Nguyễn")).toContain("Yes: line 1 stands");
});
