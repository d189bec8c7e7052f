import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { factsMessages } from "~/features/votes/facts-messages";
import { voteMessages } from "~/features/votes/messages";
import { translator } from "~/i18n/translate";
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
import { aMeeting, aMotion, aRule } from "@test/support/factories/votes";

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

/** A council of nine that met last week; Rosa has the minutes before her. */
async function minutesOfNine(locale: "en" | "es") {
  const { world, env } = site;
  const place = await aPlace(world, { name: "Riverbend" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer", {
    name: "Rosa",
    locale,
  });
  const council = await aCouncil(world, { placeId: place.id });
  await aRule(world, council.id, { base: "seats" });
  const meeting = await aMeeting(world, council.id, {
    localDate: "2026-01-13",
    status: "held",
  });
  const motion = (title: string, sequence: number) =>
    aMotion(world, council.id, {
      meetingId: meeting.id,
      groupId: group.id,
      title,
      sequence,
    });
  const minutes = await motion("Minutes of the last meeting", 1);
  const towing = await motion("A contract for towing", 2);
  const session = await startSession(world, env, {
    id: rosa.id,
    device: "test",
  });
  const cookie = session.split(";")[0] ?? "";
  return { meeting, council, minutes, towing, cookie };
}

const WAYS = [
  { language: "en", javaScript: true },
  { language: "es", javaScript: true },
  { language: "en", javaScript: false },
  { language: "es", javaScript: false },
] as const;

describe.each(WAYS)("entering rolls, %o", ({ language, javaScript }) => {
  const t = translator(language, voteMessages);
  const f = translator(language, factsMessages);

  async function visit(cookie: string, phone = false) {
    const { page, context, complaints } = await visitAs(browser, site, {
      javaScript,
      language,
      phone,
      cookie,
    });
    const sound = async () => {
      if (javaScript) expect(await axeProblems(page)).toEqual([]);
    };
    return { page, context, complaints, sound };
  }

  /** Tab by Tab, without the mouse, until that field has the focus. */
  async function tabTo(page: Page, selector: string) {
    for (let presses = 0; presses < 60; presses++) {
      if (await page.locator(`${selector}:focus`).count()) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`no way by keyboard to ${selector}`);
  }

  test("a roll of nine takes less than 30 seconds from the keyboard", async () => {
    const { minutes, cookie } = await minutesOfNine(language);
    const { page, context, complaints, sound } = await visit(cookie);
    await page.goto(`/votes/${minutes.id}/roll-call`);
    await page.getByRole("button", { name: t("saveRoll") }).waitFor();
    await sound();
    const started = Date.now();
    if (javaScript) {
      // A letter marks the member and goes on to the next.
      await page.waitForFunction(
        () => document.querySelector("script[type=module]") !== null,
      );
      await tabTo(page, "[data-roll-row] input");
      for (const letter of "yyyyynna") await page.keyboard.press(letter);
      const live = page.getByRole("region", { name: f("liveHeading") });
      await live.getByText(t("result_passed")).waitFor();
      await page.keyboard.press("n");
      await live.getByText(f("liveMarked", { marked: 9, seats: 9 })).waitFor();
      await sound();
      await tabTo(page, "button[type=submit]:text-is('" + t("saveRoll") + "')");
    } else {
      await tabTo(page, "#f-letters");
      await page.keyboard.type("yyyyynnan", { delay: 60 });
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/votes/${minutes.id}$`));
    expect(Date.now() - started).toBeLessThan(30_000);
    await page
      .getByText(
        t("computedLine", {
          yes: 5,
          no: 3,
          needed: 5,
          because: t("because_reached"),
        }),
      )
      .waitFor();
    await sound();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a voice vote names its exceptions, and says of the others that there is no record", async () => {
    const { minutes, council, cookie } = await minutesOfNine(language);
    const { page, context, complaints } = await visit(cookie);
    await page.goto(`/votes/${minutes.id}/roll-call`);
    await page.getByRole("radio", { name: t("method_voice") }).check();
    const ben = page.getByRole("group", { name: council.members[1]?.name });
    await ben.getByRole("radio", { name: t("option_no"), exact: true }).check();
    await page.getByRole("radio", { name: t("recorded_pass") }).check();
    await page.getByRole("button", { name: t("saveRoll") }).click();
    await page.waitForURL(new RegExp(`/votes/${minutes.id}$`));
    await page.getByText(t("methodShort_voice")).first().waitFor();
    await page.getByText(t("noRecordHint")).waitFor();
    // Somebody's no is no result: nothing is in conflict with the record.
    expect(await page.getByText(f("conflictSolve")).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a correction keeps the earlier version", async () => {
    const { minutes, cookie } = await minutesOfNine(language);
    const { page, context, complaints } = await visit(cookie);
    for (const letters of ["yyyyynnnn", "yyyyyynnn"]) {
      await page.goto(`/votes/${minutes.id}/roll-call`);
      await page.locator("#f-letters").fill(letters);
      await page.getByRole("button", { name: t("saveRoll") }).click();
      await page.waitForURL(new RegExp(`/votes/${minutes.id}$`));
    }
    await page.getByRole("heading", { name: t("olderVersions") }).waitFor();
    await page
      .getByText(
        t("computedLine", {
          yes: 6,
          no: 3,
          needed: 5,
          because: t("because_reached"),
        }),
      )
      .waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a consent list is one vote, with one member's no on one item", async () => {
    const { meeting, minutes, towing, council, cookie } =
      await minutesOfNine(language);
    const { page, context, complaints, sound } = await visit(cookie, true);
    await page.goto(`/meetings/${meeting.id}`);
    await page.getByRole("link", { name: f("consentLink") }).click();
    for (const item of [0, 1]) {
      await page.locator(`[id="f-items[${item}].place-on"]`).check();
    }
    const ben = council.members[1]?.name ?? "";
    await page.locator('[id="f-items[1].exceptions"]').fill(`${ben}, no`);
    await page.getByRole("radio", { name: t("method_unanimous") }).check();
    await sound();
    await page.getByRole("button", { name: f("consentCheck") }).click();
    await page
      .getByText(
        f("consentPreviewLine", {
          title: "A contract for towing",
          result: t("result_passed"),
          yes: 8,
          no: 1,
        }),
      )
      .waitFor();
    await sound();
    await page.getByRole("button", { name: f("consentSave") }).click();
    await page.waitForURL(new RegExp(`/meetings/${meeting.id}$`));
    await page.goto(`/votes/${towing.id}`);
    await page.getByText(f("consentPart")).waitFor();
    await page.goto(`/votes/${minutes.id}`);
    await page
      .getByText(
        t("computedLine", {
          yes: 9,
          no: 0,
          needed: 5,
          because: t("because_reached"),
        }),
      )
      .waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("where record and rule disagree she finds out why, and lets the record stand", async () => {
    const { minutes, cookie } = await minutesOfNine(language);
    const { page, context, complaints, sound } = await visit(cookie, true);
    await page.goto(`/votes/${minutes.id}/roll-call`);
    await page.locator("#f-letters").fill("yyyyyyyyy");
    await page.getByRole("radio", { name: t("recorded_fail") }).check();
    await page.getByRole("button", { name: t("saveRoll") }).click();
    await page.waitForURL(new RegExp(`/votes/${minutes.id}$`));
    // It waits for her at home, too.
    await page.goto("/home");
    await page
      .getByRole("link", { name: "Minutes of the last meeting" })
      .first()
      .click();
    await page.waitForURL(/\/conflict$/);
    await sound();
    await page
      .getByLabel(f("standsWhy"))
      .fill("The clerk confirmed it by telephone.");
    await page.getByRole("button", { name: f("standsSave") }).click();
    await page.getByText(f("conflictStands")).waitFor();
    await page.getByText("The clerk confirmed it by telephone.").waitFor();
    await sound();
    await page.getByRole("link", { name: f("conflictReopen") }).click();
    await page.getByLabel(f("reopenWhy")).fill("The minutes say otherwise.");
    await page.getByRole("button", { name: f("conflictReopen") }).click();
    await page.getByText(f("conflictOpen")).waitFor();
    await page.getByText("The clerk confirmed it by telephone.").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
