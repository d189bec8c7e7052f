import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";

import {
  axeProblems,
  launchChromium,
  startSite,
  visitAs,
} from "@test/support/browser";
import type { Site } from "@test/support/browser";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";

import { aTable } from "~/features/transfers/csv/riverbend.test-data";
import { startSession } from "~/server/session/session.server";

let browser: Browser;
let site: Site;
let cookie: string;

const HEAD = ["Fecha", "Expediente", "Asunto", "Resultado", "Nota"];
const NAMES = ["Vega", "Ortiz", "Lane", "Webb"];
const TIE =
  "Councilors split 2-2; Mayor Lund broke the tie by voting Nay (minutes).";

/** Wide, with a phone column, a word nobody knows, and days in doubt. */
const WIDE = aTable(
  [...HEAD, ...NAMES, "Teléfono"],
  [
    "03/04/2026",
    "CB 12",
    "Árboles",
    "Aprobada",
    "",
    "Sí",
    "Sí",
    "No",
    "Licencia",
    "555-0100",
  ],
  [
    "05/04/2026",
    "CB 13",
    "Parques",
    "No aprobada",
    TIE,
    "Sí",
    "Sí",
    "No",
    "No",
    "555-0101",
  ],
);

function asFile(name: string, text: string) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

beforeAll(async () => {
  browser = await launchChromium();
  site = await startSite();
  const place = await aPlace(site.world, { slug: "riverbend-ca" });
  const group = await aGroup(site.world, { jurisdictionId: place.id });
  const rosa = await aMember(site.world, group.id, "organizer");
  await site.world.db.transaction((trx) =>
    trx
      .updateTable("accounts")
      .set({ locale: "es" })
      .where("id", "=", rosa.id)
      .execute(),
  );
  const set = await startSession(site.world, site.env, {
    id: rosa.id,
    device: "test",
  });
  cookie = set.split(";")[0] ?? "";
});
afterAll(async () => {
  await site.stop();
  await browser.close();
});

test("Rosa matches a table's columns in Spanish, without script, and reads the roll", async () => {
  const { page, context } = await visitAs(browser, site, {
    javaScript: false,
    phone: true,
    language: "es",
    cookie,
  });
  await page.goto("/import");
  await page
    .getByLabel("Archivos de su concejo")
    .setInputFiles([asFile("votos.csv", WIDE)]);
  await page.getByRole("button", { name: "Ver qué cambiaría" }).click();
  expect(await page.locator("h1").innerText()).toBe(
    "¿Qué contiene cada columna?",
  );
  await page.getByText("No se guardan: Teléfono").waitFor();
  const choice = (column: string) =>
    page.getByLabel(`Qué contiene ${column}`, { exact: true });
  expect(await choice("Fecha").inputValue()).toBe("date");
  expect(await choice("Vega").inputValue()).toBe("member_votes");

  // A meaning given twice comes back with a sentence beside it.
  await choice("Nota").selectOption("title");
  await page.getByRole("button", { name: "Ver qué cambiaría" }).click();
  await page
    .getByText("Solo una columna puede contener esto")
    .first()
    .waitFor();
  await choice("Nota").selectOption("note");
  await page.getByLabel("Primero el día").check();
  await page.getByLabel("«Licencia» (una vez)").selectOption("excused");
  await page.getByRole("button", { name: "Ver qué cambiaría" }).click();

  expect(await page.locator("h1").innerText()).toBe(
    "Qué cambiaría esta importación",
  );
  const votes = page.getByRole("row", { name: /^Votos \d|^Votos/ }).first();
  expect(await votes.innerText()).toContain("8");
  await page.getByRole("button", { name: "Realizar la importación" }).click();

  // The day was written day first: the third of April.
  const motion = await site.world.db.read
    .selectFrom("motions as m")
    .innerJoin("meetings as g", "g.id", "m.meeting_id")
    .select(["m.id", "g.local_date as day"])
    .where("m.title", "=", "Árboles")
    .executeTakeFirstOrThrow();
  expect(motion.day).toBe("2026-04-03");
  await context.close();

  const visitor = await visitAs(browser, site, {});
  await visitor.page.goto(`/votes/${motion.id}`);
  await visitor.page.getByText("Árboles").first().waitFor();
  await visitor.page.getByText("Licencia").first().waitFor();
  await visitor.page.getByRole("link", { name: "Webb" }).first().click();
  await visitor.page.waitForURL(/officials\//);
  await visitor.page.getByText("Árboles").first().waitFor();
  await visitor.context.close();
});

test("the next file of the same heading goes straight to its dry run", async () => {
  const { page, context, complaints } = await visitAs(browser, site, {
    cookie,
  });
  await page.goto("/import");
  await page
    .getByLabel("Archivos de su concejo")
    .setInputFiles([asFile("mayo.csv", WIDE)]);
  await page.getByRole("button", { name: "Ver qué cambiaría" }).click();
  await page.getByText("como su grupo las asignó la última vez").waitFor();
  await page.getByText("no cambiarían nada").waitFor();
  await page
    .getByRole("link", { name: "Volver a asignar las columnas" })
    .click();
  await page.waitForURL(/import\/columns\//);
  expect(await axeProblems(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
