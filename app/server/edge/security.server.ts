import { randomBytes } from "node:crypto";

import type { MiddlewareHandler } from "hono";

/**
 * Mail programs post here by themselves, with no page of ours and either kind
 * of form body (RFC 8058). What stands in the address is the whole right to
 * do it, no cookie counts, and all it does is stop mail.
 */
const ONE_CLICK =
  /^\/(?:mail\/stop|petitions\/unsubscribe|follows\/stop)\/[\w-]+$/;

/** Pages that other sites may show within theirs. */
const FRAMED = /^\/embed\//;
/** Our own pages that show such a frame, as it will look there. */
const SHOWS_FRAMES = /^\/(?:places\/[^/]+|petitions\/[^/]+|policies)\/embed$/;

/** Whether a path may be framed: it sees no cookie and runs no script. */
export const isFramed = (path: string) => FRAMED.test(path);

/** A file that somebody brought, handed out as it is. */
const STORED_FILE = /^\/policies\/documents\/[^/]+\/files\/[^/]+$/;
export const isStoredFile = (path: string) => STORED_FILE.test(path);

/** A picture that other sites and newsletters show beside a link. */
const FOR_OTHER_PAGES = /^\/petitions\/[^/]+\/picture\.png$/;

/** Methods that change nothing. */
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a changing request comes from a page of ours. Browsers say so by
 * `Sec-Fetch-Site` or `Origin`; a request with neither is refused, because a
 * form of ours always sends one of them.
 */
export function comesFromOurselves(
  headers: Headers,
  publicUrl: string,
  here: string,
): boolean {
  const origin = headers.get("Origin");
  if (origin !== null) {
    return origin === publicUrl || (isLoopback(publicUrl) && origin === here);
  }
  return headers.get("Sec-Fetch-Site") === "same-origin";
}

function isLoopback(url: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(url);
}

/**
 * In front of the framework, for every path: Remix runs the action of a
 * resource route from any origin, so it must not be the one to check.
 */
export function refuseForeignOrigins(publicUrl: string): MiddlewareHandler {
  return async (c, next) => {
    if (SAFE.has(c.req.method)) return next();
    if (ONE_CLICK.test(c.req.path)) return next();
    const url = new URL(c.req.url);
    const here = `${url.protocol}//${url.host}`;
    if (comesFromOurselves(c.req.raw.headers, publicUrl, here)) return next();
    return c.text("This form came from another site, so it was not sent.", 403);
  };
}

/**
 * Browsers send our forms as POST. The framework would run an action for PUT,
 * PATCH and DELETE as well, so they end here.
 */
export function refuseOtherMethods(): MiddlewareHandler {
  return async (c, next) => {
    if (SAFE.has(c.req.method) || c.req.method === "POST") return next();
    return c.text("This site only knows GET and POST.", 405, {
      Allow: "GET, HEAD, POST",
    });
  };
}

const FORM = /^application\/x-www-form-urlencoded\b/i;
/** A body of a form that brings files. */
export const FORM_WITH_FILES = /^multipart\/form-data;\s*boundary=/i;

/**
 * Our forms send one kind of body; only those named by `takesFiles` send
 * files. Anything else was not written by a form of ours and is refused
 * before a route tries to read it.
 */
export function refuseOtherBodies(takesFiles: RegExp): MiddlewareHandler {
  return async (c, next) => {
    if (SAFE.has(c.req.method)) return next();
    const type = c.req.header("Content-Type") ?? "";
    const { pathname } = new URL(c.req.url);
    if (FORM.test(type)) return next();
    if (ONE_CLICK.test(pathname) && FORM_WITH_FILES.test(type)) return next();
    if (takesFiles.test(pathname) && FORM_WITH_FILES.test(type)) return next();
    return c.text("Only forms of this site can be sent here.", 415);
  };
}

export interface HeaderOptions {
  https: boolean;
  /** The answer is a file that somebody brought, not a page of ours. */
  isFile?: boolean;
  /** Vite's development client injects styles and a socket. */
  development: boolean;
}

/** A fresh value that marks our own scripts in one response. */
export function newNonce(): string {
  return randomBytes(16).toString("base64");
}

/** The headers that every response carries, pages and files alike. */
export function securityHeaders(
  path: string,
  nonce: string,
  { https, development, isFile = false }: HeaderOptions,
): Record<string, string> {
  const framed = isFramed(path);
  const page = [
    "default-src 'none'",
    framed ? "script-src 'none'" : `script-src 'self' 'nonce-${nonce}'`,
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    ...(SHOWS_FRAMES.test(path) ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framed ? "*" : "'none'"}`,
  ];
  // Whatever stands in the file: it runs nothing, and has no origin of ours.
  const csp = isFile
    ? ["sandbox", "default-src 'none'", "frame-ancestors 'none'"]
    : page;
  return {
    "Content-Security-Policy": csp.join("; "),
    "X-Content-Type-Options": "nosniff",
    // no-referrer would make browsers send "Origin: null" with every form.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy":
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy":
      framed || FOR_OTHER_PAGES.test(path) ? "cross-origin" : "same-origin",
    ...(framed ? {} : { "X-Frame-Options": "DENY" }),
    ...(https
      ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }
      : {}),
  };
}
