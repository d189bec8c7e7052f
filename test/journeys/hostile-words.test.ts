import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { loadBuild } from "@test/support/app";
import { launchChromium, visitAs } from "@test/support/browser";
import { startDemoSite } from "@test/support/demo-site";
import type { DemoSite } from "@test/support/demo-site";
import { addresses } from "@test/support/every-page";
import type { Look, Reader } from "@test/support/every-page";
import { aSignature } from "@test/support/factories/petitions";
import {
  HOSTILE,
  actOnVote,
  plantEverywhere,
} from "@test/support/hostile-words";
import type { Planted } from "@test/support/hostile-words";

let browser: Browser;
let site: DemoSite;
let pages: Record<Reader, Look[]>;
let planted: Planted;
let signerToken: string;

beforeAll(async () => {
  browser = await launchChromium();
  site = await startDemoSite();
  pages = await addresses(site);
  const vote = at("votes/:id").split("/").pop() ?? "";
  await actOnVote(site.world, vote, site.people.organizer);
  // What signers write is sealed: it is planted before that.
  const petition = await site.world.db.read
    .selectFrom("petitions")
    .select("id")
    .where("slug", "=", at("petitions/:slug").split("/").pop() ?? "")
    .executeTakeFirstOrThrow();
  const { tokens } = await aSignature(site.world, petition.id, {
    state: "validated",
    email: "eve@evil.example",
    comment: HOSTILE,
  });
  signerToken = tokens.manage;
  planted = await plantEverywhere(site.world);
});
afterAll(async () => {
  await site.stop();
  await browser.close();
});

/** The address of one thing's page. */
const at = (route: string): string =>
  Object.values(pages)
    .flat()
    .find((look) => look.route === route)?.address ?? "";

const cookieOf = async (reader: Reader): Promise<string | undefined> =>
  reader === "visitor" ? undefined : site.cookieOf(site.people[reader]);

/** What came alive on the page, a word each; and whether the words are there. */
function whatRan(): { alive: string[]; shown: boolean } {
  const all = [...document.querySelectorAll("*")];
  const links = all.flatMap((one) =>
    ["href", "src", "action", "formaction", "xlink:href"].flatMap(
      (name) => one.getAttribute(name) ?? [],
    ),
  );
  return {
    alive: [
      ...("hasRun" in window ? ["a script ran"] : []),
      ...(document.querySelector("[data-ran]") ? ["an element"] : []),
      ...links.filter((link) => /^\s*(javascript|data|vbscript):/i.test(link)),
    ],
    shown: document.documentElement.outerHTML.includes("data-ran"),
  };
}

test("the words were put wherever people write", () => {
  expect(planted.words).toEqual(
    expect.arrayContaining([
      "agenda_items.note",
      "cast_votes.printed_name",
      "cast_votes.word",
      "conflict_steps.note",
      "demands.title",
      "leans.note",
      "matters.title",
      "meetings.location",
      "motion_protests.filed_by",
      "motion_readings.note",
      "motions.title",
      "officials.name",
      "petitions.title_en",
      "promise_notes.words",
      "promise_versions.quote",
      "roll_calls.note",
      "seats.label",
      "tasks.title",
    ]),
  );
  expect(planted.addresses.length).toBeGreaterThan(20);
});

test("hostile words run on no page of the site, and no browser has to refuse them", async () => {
  const wrong: string[] = [];
  let shown = 0;
  const readers = Object.entries(pages) as [Reader, Look[]][];
  await Promise.all(
    readers.map(async ([reader, looks]) => {
      const cookie = await cookieOf(reader);
      const { page, context, complaints } = await visitAs(browser, site, {
        language: "en",
        ...(cookie ? { cookie } : {}),
      });
      await page.addInitScript(() => {
        const ran = () => Object.assign(window, { hasRun: true });
        Object.assign(window, { ran, alert: ran });
      });
      for (const { address, status } of looks) {
        const response = await page.goto(address);
        if (response?.status() !== status) {
          wrong.push(`${address}: ${response?.status()}`);
        }
        const found = await page.evaluate(whatRan);
        if (found.shown) shown += 1;
        for (const what of [...found.alive, ...complaints.splice(0)]) {
          wrong.push(`${address}: ${what}`);
        }
      }
      await context.close();
    }),
  );
  expect(wrong).toEqual([]);
  expect(shown).toBeGreaterThan(100);
}, 300_000);

/** How a spreadsheet reads a cell: unseen characters at its start are skipped. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const NUMBER = /^-?\d+([.,]\d+)?$/;

/** Every file of rows or days the site hands out: whose, and where. */
const FILES: Record<string, [Reader, () => string]> = {
  "policies.csv": ["visitor", () => "/policies.csv"],
  "board/campaigns/:id/demands.csv": [
    "organizer",
    () => `${at("board/campaigns/:id/demands")}.csv`,
  ],
  "bodies/:slug/calendar.ics": [
    "visitor",
    () => `${at("bodies/:slug")}/calendar.ics`,
  ],
  "officials/:slug/record.csv": [
    "visitor",
    () => `${at("officials/:slug")}/record.csv`,
  ],
  "bodies/:slug/votes.csv": [
    "visitor",
    () => `${at("bodies/:slug/votes")}.csv`,
  ],
  "bodies/:slug/participation.csv": [
    "visitor",
    () => `${at("bodies/:slug/participation")}.csv`,
  ],
  "bodies/:slug/agreement.csv": [
    "visitor",
    () => `${at("bodies/:slug/agreement")}.csv`,
  ],
  "board/promises.csv": ["organizer", () => "/board/promises.csv"],
  "tasks/:id/calendar.ics": [
    "volunteer",
    () => `${at("tasks/:id")}/calendar.ics`,
  ],
  "campaigns/:slug/calendar.ics": [
    "visitor",
    () => `${at("campaigns/:slug")}/calendar.ics`,
  ],
  "coalitions/:slug/ledger.csv": [
    "lead",
    () => `${at("coalitions/:slug/ledger")}.csv`,
  ],
  "petitions/:slug/hours.csv": [
    "visitor",
    () => `${at("petitions/:slug")}/hours.csv`,
  ],
  "petitions/withdraw/:token/data.csv": [
    "visitor",
    () => `/petitions/withdraw/${signerToken}/data.csv`,
  ],
  "coalitions/:slug/votes.csv": [
    "lead",
    () => `${at("coalitions/:slug")}/votes.csv`,
  ],
  "import/:id/rows.csv": ["organizer", () => `${at("import/:id/rows")}.csv`],
};
/** Holds numbers alone; and an import that had no row to refuse. */
const WORDLESS = new Set(["petitions/:slug/hours.csv", "import/:id/rows.csv"]);
/** Handed out to forms only; their cells go through the same function. */
const BY_FORM = [
  "board/petitions/:id/signatures.csv",
  "board/tasks/:id/sign-ups.csv",
  "groups/:slug/people.csv",
];

test("every file for a spreadsheet or a calendar is looked at", async () => {
  const { routes } = await loadBuild();
  const files = Object.values(routes)
    .map((route) => route?.path ?? "")
    .filter((path) => /\.(csv|ics)$/.test(path));
  expect([...Object.keys(FILES), ...BY_FORM].sort()).toEqual(files.sort());
});

test.each(Object.entries(FILES))(
  "%s runs no formula and says nothing of an opponent's own",
  async (route, [reader, address]) => {
    const answer = await fetch(site.url + address(), {
      headers: { Cookie: (await cookieOf(reader)) ?? "" },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="[\w.-]+"$/,
    );
    const text = await answer.text();
    if (!WORDLESS.has(route)) expect(text).toContain("HYPERLINK");
    if (route.endsWith(".csv")) {
      const rows: string[][] = parse(text, { bom: true });
      for (const cell of rows.flat()) {
        expect(FORMULA.test(cell) && !NUMBER.test(cell), cell).toBe(false);
      }
      return;
    }
    const lines = text.split("\r\n");
    // Nothing but CR LF ends a line, and none is longer than 75 bytes.
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    const long = lines.filter((line) => Buffer.byteLength(line) > 75);
    expect(long).toEqual([]);
    expect(
      lines.filter((line) => /^(ATTENDEE|BEGIN:VALARM)/.test(line)),
    ).toEqual([]);
  },
);
