import { randomUUID } from "node:crypto";

import { serveStatic } from "@hono/node-server/serve-static";
import { createRequestHandler } from "@remix-run/node";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";

import { answers } from "@db/queries/plumbing.server";

import { chooseLocale } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";

import { actorOf } from "../actor.server";
import type { RequestContext } from "../context.server";
import type { Env } from "../env.server";
import { speakInKeys } from "../http/zod-words.server";
import { errorFacts } from "../log.server";
import type { Logger } from "../log.server";
import type { World } from "../world.server";
import { handleNarrowly } from "./handle-narrowly.server";
import { PageCache } from "./page-cache.server";
import {
  FORM_WITH_FILES,
  isFramed,
  isStoredFile,
  newNonce,
  refuseForeignOrigins,
  refuseOtherBodies,
  refuseOtherMethods,
  securityHeaders,
} from "./security.server";
import {
  VisitorBudget,
  budgetKey,
  costOf,
  tooManyPages,
} from "./visitor-budget.server";

const KIB = 1024;
/** Forms are text; only imports carry files. */
const FORM_LIMIT = 256 * KIB;
const IMPORT_LIMIT = 32 * KIB * KIB;
/** Addresses whose forms bring files. */
const TAKES_FILES =
  /^\/(?:import(?:\/policies)?|policies\/documents\/[^/]+\/files|groups\/[^/]+\/people\/import)$/;
/** Takes its form from the wire by itself, and counts what comes. */
const COUNTS_ITSELF = /^\/import$/;

export interface AppParts {
  world: World;
  env: Env;
  log: Logger;
  /** The built (or, in development, the freshly loaded) Remix routes. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder of client files, or null when Vite serves them. */
  clientFolder: string | null;
  wakeMail?: () => void;
  apart?: RequestContext["apart"];
  /** How long a page may be shown again to people without an account. */
  pageCacheSeconds?: number;
  /** What one network's visitors may have rendered in a minute. */
  visitorPoints?: number;
  /**
   * Answers a form without the framework when all is well with it: where to
   * send whoever sent it, or null to let the page itself answer.
   */
  quickPost?: (post: QuickPost) => Promise<string | null>;
}

/** What is handed to a quick answer. */
export interface QuickPost {
  readonly pathname: string;
  readonly lang: string | null;
  readonly body: string;
  readonly context: Pick<
    RequestContext,
    "world" | "env" | "network" | "wakeMail"
  >;
}

/** Forms that may have a quick answer. */
const QUICK = /^\/petitions\/[^/]+\/sign$/;
/**
 * Forms of thousands of signers, which change no page but by the count; that
 * may be as old as a kept page may be.
 */
const KEEPS_PAGES =
  /^\/(?:petitions\/(?:[^/]+\/sign|confirm\/[^/]+)|places\/[^/]+\/follow|follows\/.*)$/;

interface Bindings {
  incoming?: { socket?: { remoteAddress?: string } };
}

/**
 * The whole site as one `fetch`: security headers, origin check, body limits,
 * files, and then Remix. Sockets are not its business, so tests call it as
 * the server does.
 */
export function createApp({
  world,
  env,
  log,
  build,
  clientFolder,
  wakeMail = () => {},
  apart,
  pageCacheSeconds = 0,
  visitorPoints,
  quickPost,
}: AppParts): Hono<{ Bindings: Bindings }> {
  speakInKeys();
  const app = new Hono<{ Bindings: Bindings }>();
  const mode = env.production ? "production" : "development";
  const handle =
    typeof build === "function"
      ? createRequestHandler(build, mode)
      : handleNarrowly(build, mode);
  const pages = new PageCache(pageCacheSeconds);
  const budget = new VisitorBudget(visitorPoints);
  const headerOptions = {
    https: env.publicUrl.startsWith("https:"),
    development: clientFolder === null,
  };

  app.use(async (c, next) => {
    const nonce = newNonce();
    c.set("nonce" as never, nonce as never);
    await next();
    const headers = securityHeaders(c.req.path, nonce, {
      ...headerOptions,
      isFile: isStoredFile(c.req.path) && c.res.status < 400,
    });
    for (const [name, value] of Object.entries(headers)) {
      c.res.headers.set(name, value);
    }
  });
  app.use((c, next) =>
    isReadable(new URL(c.req.url))
      ? next()
      : Promise.resolve(c.text("This address is malformed.", 400)),
  );
  app.use(refuseForeignOrigins(env.publicUrl));
  app.use(refuseOtherMethods());
  app.use(refuseOtherBodies(TAKES_FILES));
  app.use(compress({ threshold: 1024 }));

  const tooLarge = () =>
    new Response("That is more than this form can take.", { status: 413 });
  const small = bodyLimit({ maxSize: FORM_LIMIT, onError: tooLarge });
  const large = bodyLimit({ maxSize: IMPORT_LIMIT, onError: tooLarge });
  app.use((c, next) => {
    const files = FORM_WITH_FILES.test(c.req.header("Content-Type") ?? "");
    if (files && COUNTS_ITSELF.test(c.req.path)) return next();
    return TAKES_FILES.test(c.req.path) ? large(c, next) : small(c, next);
  });

  app.get("/health", async (c) => {
    try {
      await answers(world.db.read);
      return c.json({ ok: true });
    } catch {
      return c.json({ ok: false }, 503);
    }
  });

  if (clientFolder !== null) {
    app.use(
      "/assets/*",
      serveStatic({
        root: clientFolder,
        onFound: (_path, c) => {
          c.header("Cache-Control", "public, max-age=31536000, immutable");
        },
      }),
    );
    app.use(
      serveStatic({
        root: clientFolder,
        onFound: (_path, c) => {
          c.header("Cache-Control", "public, max-age=3600");
        },
      }),
    );
  }

  app.all("*", async (c) => {
    const started = performance.now();
    const requestId = randomUUID();
    const from = networkOf(c.req.raw.headers, c.env?.incoming, env.trustProxy);
    const context: AppLoadContext = {
      world,
      env,
      log,
      nonce: c.get("nonce" as never) as string,
      requestId,
      network: from.address,
      cookies: [],
      apart,
      wakeMail,
    };
    const framed = isFramed(c.req.path);
    let request = framed ? asNobody(c.req.raw) : c.req.raw;
    if (quickPost && request.method === "POST" && QUICK.test(c.req.path)) {
      const quick = await quickly(c.req.raw, context, from.told);
      if (quick instanceof Response) return quick;
      request = quick;
    }
    const render = async () => {
      const seconds = await mustWait(request, context, from.told);
      if (seconds > 0) return tooManyPages(localeFor(request), seconds);
      const response = await handle(cleanRequest(request), context);
      const answer = new Response(response.body, response);
      for (const cookie of context.cookies) {
        answer.headers.append("Set-Cookie", cookie);
      }
      if (framed) {
        answer.headers.delete("Set-Cookie");
        answer.headers.set("Cache-Control", keptInFrames(answer.status));
      } else if (answer.headers.get("Content-Type")?.startsWith("text/html")) {
        // Pages differ by reader and language; only the browser's own back
        // button may keep them.
        answer.headers.set("Cache-Control", "private, no-cache");
        answer.headers.append("Vary", "Cookie, Accept-Language");
      }
      return answer;
    };
    const key = request.method === "GET" ? anonymousKey(request) : null;
    const answer =
      key === null
        ? await render()
        : await pages.answer(
            key,
            /\bgzip\b/.test(request.headers.get("Accept-Encoding") ?? ""),
            context.nonce,
            render,
          );
    if (
      request.method !== "GET" &&
      request.method !== "HEAD" &&
      !KEEPS_PAGES.test(c.req.path)
    ) {
      pages.forget();
    }
    const ms = Math.round(performance.now() - started);
    const facts = {
      method: c.req.method,
      status: answer.status,
      ms,
      requestId,
    };
    if (answer.status >= 500) log.error("request failed", facts);
    else if (ms > 1000) log.warn("slow request", facts);
    return answer;
  });

  /** The quick answer, or the request again with its body unread. */
  async function quickly(
    request: Request,
    context: AppLoadContext,
    told: boolean,
  ): Promise<Response | Request> {
    const body = await request.text();
    const key = budgetKey(context.network, told);
    const wait = key === null ? 0 : await budget.look(key);
    const { pathname, searchParams } = new URL(request.url);
    const lang = searchParams.get("lang");
    const to =
      wait === 0 && quickPost
        ? await quickPost({ pathname, lang, body, context })
        : null;
    if (to !== null) {
      if (key !== null) await budget.take(key, "POST", 1);
      return new Response(null, { status: 303, headers: { Location: to } });
    }
    return new Request(request.url, {
      method: "POST",
      headers: request.headers,
      body,
    });
  }

  /**
   * Seconds until this visitor may have another page rendered; 0: right away.
   * People who signed in are not counted here: they have a name.
   */
  async function mustWait(
    request: Request,
    context: AppLoadContext,
    told: boolean,
  ): Promise<number> {
    const key = budgetKey(context.network, told);
    if (key === null) return 0;
    // A lookup that fails fails in the loaders too, and they say it better.
    const actor = await actorOf({ request, context }).catch(() => null);
    if (actor === null || actor.kind === "member") return 0;
    return budget.take(key, request.method, costOf(new URL(request.url)));
  }

  app.onError((error, c) => {
    log.error("unhandled", errorFacts(error));
    return c.text("Something went wrong on our side.", 500);
  });
  return app;
}

/**
 * Whether an address can be taken apart. A zero byte is no text: PostgreSQL
 * refuses it in a question, so nothing behind this gets to see one.
 */
function isReadable({ pathname, search }: URL): boolean {
  try {
    const path = decodeURIComponent(pathname);
    return !path.includes("\u0000") && !/%00/.test(search);
  } catch {
    return false;
  }
}

/**
 * What a page depends on when nobody is signed in: address and language. Null
 * when the request carries any cookie but the language.
 */
function anonymousKey(request: Request): string | null {
  const cookies = request.headers.get("Cookie") ?? "";
  if (cookies.replace(/(^|;\s*)lang=\w+/g, "").trim() !== "") return null;
  const { pathname, search } = new URL(request.url);
  // Files are many times larger than pages, and come from the disk anyway.
  if (isStoredFile(pathname)) return null;
  return `${localeFor(request)} ${pathname}${search}`;
}

/** The language that somebody without an account reads. */
function localeFor(request: Request): Locale {
  const cookies = request.headers.get("Cookie") ?? "";
  return chooseLocale({
    query: new URL(request.url).searchParams.get("lang"),
    cookie: /lang=(\w+)/.exec(cookies)?.[1] ?? null,
    acceptLanguage: request.headers.get("Accept-Language"),
  });
}

/**
 * A frame on somebody else's page shows everybody the same: whoever asks, no
 * cookie is read, and the language is the one that its address names.
 */
function asNobody(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete("Cookie");
  headers.delete("Accept-Language");
  return new Request(request, { headers });
}

/** How long anybody may keep what a frame shows. */
function keptInFrames(status: number): string {
  if (status === 200) return "public, max-age=300, stale-while-revalidate=3600";
  return status === 404 ? "public, max-age=60" : "no-store";
}

/**
 * Remix compares Origin with Host or X-Forwarded-Host by itself, and answers
 * an empty 500 where a proxy makes them differ. Our own check stands in front
 * and knows the public address, so Remix is handed neither.
 */
function cleanRequest(request: Request): Request {
  const { headers } = request;
  if (!headers.has("Origin") && !headers.has("X-Forwarded-Host")) {
    return request;
  }
  const cleaned = new Headers(headers);
  cleaned.delete("Origin");
  cleaned.delete("X-Forwarded-Host");
  return new Request(request, { headers: cleaned });
}

/** Where a request comes from, and whether a proxy of ours told us. */
function networkOf(
  headers: Headers,
  incoming: Bindings["incoming"],
  trustProxy: boolean,
): { address: string; told: boolean } {
  if (trustProxy) {
    const last = headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim();
    if (last) return { address: last, told: true };
  }
  return {
    address: incoming?.socket?.remoteAddress ?? "unknown",
    told: false,
  };
}
