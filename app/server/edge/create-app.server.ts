import { randomUUID } from "node:crypto";

import { serveStatic } from "@hono/node-server/serve-static";
import { createRequestHandler } from "@remix-run/node";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";

import { answers } from "@db/queries/plumbing.server";

import { chooseLocale } from "~/i18n/locales";

import type { Env } from "../env.server";
import { speakInKeys } from "../http/zod-words.server";
import { errorFacts } from "../log.server";
import type { Logger } from "../log.server";
import type { World } from "../world.server";
import { PageCache } from "./page-cache.server";
import {
  newNonce,
  refuseForeignOrigins,
  refuseOtherBodies,
  securityHeaders,
} from "./security.server";

const KIB = 1024;
/** Forms are text; only imports carry files. */
const FORM_LIMIT = 256 * KIB;
const IMPORT_LIMIT = 32 * KIB * KIB;

export interface AppParts {
  world: World;
  env: Env;
  log: Logger;
  /** The built (or, in development, the freshly loaded) Remix routes. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder of client files, or null when Vite serves them. */
  clientFolder: string | null;
  wakeMail?: () => void;
  /** How long a page may be shown again to people without an account. */
  pageCacheSeconds?: number;
}

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
  pageCacheSeconds = 0,
}: AppParts): Hono<{ Bindings: Bindings }> {
  speakInKeys();
  const app = new Hono<{ Bindings: Bindings }>();
  const handle = createRequestHandler(
    build,
    env.production ? "production" : "development",
  );
  const pages = new PageCache(pageCacheSeconds);
  const headerOptions = {
    https: env.publicUrl.startsWith("https:"),
    development: clientFolder === null,
  };

  app.use(async (c, next) => {
    const nonce = newNonce();
    c.set("nonce" as never, nonce as never);
    await next();
    const headers = securityHeaders(c.req.path, nonce, headerOptions);
    for (const [name, value] of Object.entries(headers)) {
      c.res.headers.set(name, value);
    }
  });
  app.use((c, next) => {
    try {
      decodeURIComponent(new URL(c.req.url).pathname);
    } catch {
      return Promise.resolve(c.text("This address is malformed.", 400));
    }
    return next();
  });
  app.use(refuseForeignOrigins(env.publicUrl));
  app.use(refuseOtherBodies(/^\/import$/));
  app.use(compress({ threshold: 1024 }));

  const tooLarge = () =>
    new Response("That is more than this form can take.", { status: 413 });
  const small = bodyLimit({ maxSize: FORM_LIMIT, onError: tooLarge });
  const large = bodyLimit({ maxSize: IMPORT_LIMIT, onError: tooLarge });
  app.use((c, next) =>
    c.req.path === "/import" ? large(c, next) : small(c, next),
  );

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
    const context: AppLoadContext = {
      world,
      env,
      log,
      nonce: c.get("nonce" as never) as string,
      requestId,
      network: networkOf(c.req.raw.headers, c.env?.incoming, env.trustProxy),
      cookies: [],
      wakeMail,
    };
    const request = c.req.raw;
    const render = async () => {
      const response = await handle(cleanRequest(request), context);
      const answer = new Response(response.body, response);
      for (const cookie of context.cookies) {
        answer.headers.append("Set-Cookie", cookie);
      }
      if (answer.headers.get("Content-Type")?.startsWith("text/html")) {
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
    if (request.method !== "GET" && request.method !== "HEAD") pages.forget();
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

  app.onError((error, c) => {
    log.error("unhandled", errorFacts(error));
    return c.text("Something went wrong on our side.", 500);
  });
  return app;
}

/**
 * What a page depends on when nobody is signed in: address and language. Null
 * when the request carries any cookie but the language.
 */
function anonymousKey(request: Request): string | null {
  const cookies = request.headers.get("Cookie") ?? "";
  if (cookies.replace(/(^|;\s*)lang=\w+/g, "").trim() !== "") return null;
  const url = new URL(request.url);
  const locale = chooseLocale({
    query: url.searchParams.get("lang"),
    cookie: /lang=(\w+)/.exec(cookies)?.[1] ?? null,
    acceptLanguage: request.headers.get("Accept-Language"),
  });
  return `${locale} ${url.pathname}${url.search}`;
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

function networkOf(
  headers: Headers,
  incoming: Bindings["incoming"],
  trustProxy: boolean,
): string {
  if (trustProxy) {
    const last = headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim();
    if (last) return last;
  }
  return incoming?.socket?.remoteAddress ?? "unknown";
}
