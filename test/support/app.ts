import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import type { ServerBuild } from "@remix-run/node";

import { quickSign } from "~/routes/petitions/sign-post.server";
import { createApp } from "~/server/edge/create-app.server";
import { readEnv } from "~/server/env.server";
import type { Env } from "~/server/env.server";
import { createLogger } from "~/server/log.server";
import { startSession } from "~/server/session/session.server";

import { freshFilesFolder, freshWorld } from "./database";
import type { TestWorld } from "./world";

export const ORIGIN = "http://localhost:3000";

let build: Promise<ServerBuild> | undefined;

/** The built site, as the server loads it. */
export function loadBuild(): Promise<ServerBuild> {
  build ??= import(
    /* @vite-ignore */ pathToFileURL(resolve("build/server/index.js")).href
  ) as Promise<ServerBuild>;
  return build;
}

interface Options {
  /** Whose cookie to send: from `app.cookieOf(account)`. */
  as?: string | undefined;
  headers?: Record<string, string>;
}

export interface Page {
  status: number;
  headers: Headers;
  /** Where a redirect leads, without the origin. */
  location: string | null;
  text: string;
  /** `name=value` pairs of the cookies it sets. */
  cookies: string[];
}

type Fields = Record<string, string | number | readonly string[] | undefined>;

export interface TestApp {
  world: TestWorld;
  env: Env;
  fetch(request: Request): Promise<Response>;
  get(path: string, options?: Options): Promise<Page>;
  post(path: string, fields?: Fields, options?: Options): Promise<Page>;
  /** Signs an account in and returns its cookie. */
  cookieOf(accountId: string): Promise<string>;
}

/** The whole built site on a database of its own, called without a socket. */
export async function startApp(
  options: {
    now?: string;
    env?: Partial<Env>;
    pageCacheSeconds?: number;
    visitorPoints?: number;
    /** Without the quick answer to a signature: the page's own action. */
    quick?: boolean;
  } = {},
): Promise<TestApp> {
  const world = await freshWorld(options.now);
  const env: Env = {
    ...readEnv({
      NODE_ENV: "production",
      WORK_FOLDER: join(tmpdir(), "groundwork-test-uploads"),
    }),
    filesFolder: freshFilesFolder(),
    ...options.env,
  };
  const app = createApp({
    world,
    env,
    log: createLogger("silent"),
    build: await loadBuild(),
    clientFolder: "build/client",
    pageCacheSeconds: options.pageCacheSeconds ?? 0,
    ...(options.quick !== false && { quickPost: quickSign }),
    ...(options.visitorPoints && { visitorPoints: options.visitorPoints }),
  });
  const send = async (request: Request): Promise<Page> => {
    const response = await app.fetch(request);
    const location = response.headers.get("Location");
    return {
      status: response.status,
      headers: response.headers,
      location: location?.replace(ORIGIN, "") ?? null,
      text: await response.text(),
      cookies: response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";")[0] ?? ""),
    };
  };
  const headersOf = (o: Options, extra: Record<string, string> = {}) => ({
    "Accept-Language": "en",
    ...extra,
    ...(o.as ? { Cookie: o.as } : {}),
    ...o.headers,
  });
  return {
    world,
    env,
    fetch: async (request) => app.fetch(request),
    get: (path, o = {}) =>
      send(new Request(ORIGIN + path, { headers: headersOf(o) })),
    post: (path, fields = {}, o = {}) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) {
        for (const one of Array.isArray(value) ? value : [value]) {
          if (one !== undefined) body.append(name, String(one));
        }
      }
      return send(
        new Request(ORIGIN + path, {
          method: "POST",
          body,
          headers: headersOf(o, { Origin: ORIGIN }),
        }),
      );
    },
    async cookieOf(accountId) {
      const cookie = await startSession(world, env, {
        id: accountId,
        device: "test",
      });
      return cookie.split(";")[0] ?? "";
    },
  };
}
