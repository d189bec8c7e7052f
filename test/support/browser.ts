import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { AxeResults } from "axe-core";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";

import { openDatabase } from "@db/connection.server";

import { quickSign } from "~/routes/petitions/sign-post.server";
import { createApp } from "~/server/edge/create-app.server";
import { serve } from "~/server/edge/serve.server";
import { readEnv } from "~/server/env.server";
import type { Env } from "~/server/env.server";
import { createLogger } from "~/server/log.server";
import { startMailRunner } from "~/server/mail/runner.server";
import { serverKeysFrom } from "~/server/keys/server-keys.server";
import { realWorld } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { loadBuild } from "./app";
import { freshSqliteFile } from "./database";
import { TEST_KEY } from "./world";

export interface Site {
  world: World;
  env: Env;
  /** Origin to open, such as http://localhost:41234. */
  url: string;
  stop(): Promise<void>;
}

/** The built site on a real port, with a real clock and its own SQLite file. */
export async function startSite(
  settings: Record<string, string> = {},
): Promise<Site> {
  const db = openDatabase(await freshSqliteFile());
  const world = realWorld(db, serverKeysFrom([TEST_KEY]));
  const log = createLogger("silent");
  const build = await loadBuild();
  // The port is only known once the server listens, the address only then.
  const apps: { current?: ReturnType<typeof createApp> } = {};
  const running = await serve(
    {
      fetch: (request, ...rest) =>
        apps.current?.fetch(request, ...rest) ??
        new Response(null, { status: 503 }),
    },
    { port: 0, host: "127.0.0.1" },
  );
  const env = readEnv({
    NODE_ENV: "production",
    WORK_FOLDER: join(tmpdir(), "groundwork-test-uploads"),
    PUBLIC_URL: `http://localhost:${running.port}`,
    ...settings,
  });
  const mail = startMailRunner(world, env, log);
  apps.current = createApp({
    world,
    env,
    log,
    build,
    clientFolder: "build/client",
    wakeMail: () => mail.wake(),
    quickPost: quickSign,
  });
  return {
    world,
    env,
    url: env.publicUrl,
    async stop() {
      await running.stop();
      await mail.stop();
      await db.close();
    },
  };
}

/** One Chromium for a file of journeys. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject("chromium"),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP localhost 127.0.0.1",
    ],
  });
}

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What the browser complained about: errors and refused scripts. */
  complaints: string[];
}

/** A person with a browser of their own: language, screen, script or none. */
export async function visitAs(
  browser: Browser,
  site: Site,
  how: {
    javaScript?: boolean;
    language?: "en" | "es";
    phone?: boolean;
    dark?: boolean;
    cookie?: string;
  } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: site.url,
    javaScriptEnabled: how.javaScript ?? true,
    locale: how.language === "es" ? "es-US" : "en-US",
    colorScheme: how.dark ? "dark" : "light",
    viewport: how.phone ? PHONE : DESK,
    isMobile: how.phone ?? false,
    hasTouch: how.phone ?? false,
  });
  if (how.cookie) {
    const [name = "", value = ""] = how.cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: site.url }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (
      message.type() === "error" &&
      // Statuses are looked at by the tests themselves.
      !/Failed to load resource/.test(message.text())
    ) {
      complaints.push(message.text());
    }
  });
  return { page, context, complaints };
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/**
 * What axe finds wrong with the page as it stands (WCAG 2.2 A and AA), one
 * line per rule and first place; by `only` these rules and no others. Needs
 * JavaScript in the visit.
 */
export async function axeProblems(
  page: Page,
  only?: readonly string[],
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(axeSource);
  }
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run(d: Document, o: object): Promise<AxeResults> };
    };
    const { violations } = await axe.run(document, {
      resultTypes: ["violations"],
      runOnly: rules ?? [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
      ],
    });
    return violations.map(
      (v) => `${v.id}: ${v.help} @ ${v.nodes[0]?.target.join(" ")}`,
    );
  }, only);
}

/**
 * What is odd on the page without any tool for it: another language, no or
 * several main headings, a page wider than the window, a form nobody can send.
 */
export function oddities(page: Page, language: string): Promise<string[]> {
  return page.evaluate((expected) => {
    const { lang, scrollWidth } = document.documentElement;
    const headings = document.querySelectorAll("h1").length;
    return [
      lang !== expected && `is in ${lang}`,
      headings !== 1 && `${headings} main headings`,
      scrollWidth > innerWidth &&
        `${scrollWidth - innerWidth} px wider than ${innerWidth}`,
      ...[...document.forms].map(
        (form) =>
          !form.querySelector("button:not([type=button])") &&
          `a form without a button: ${form.action}`,
      ),
    ].filter((odd) => odd !== false);
  }, language);
}
