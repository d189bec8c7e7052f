import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import { createAdaptorServer } from "@hono/node-server";

import type { createApp } from "./create-app.server";

export interface Running {
  port: number;
  server: Server;
  /** Stops taking requests, finishes those under way, cuts the slow ones. */
  stop(): Promise<void>;
}

const DRAIN_MS = 8_000;

/** A whole request takes no longer, but for those that bring files. */
const REQUEST_MS = 60_000;
/** 200 MB by a line of 2 megabits a second. */
const UPLOAD_MS = 15 * 60_000;
const BRINGS_FILES = /^\/import(?:[/?]|$)/;

/**
 * Listens with `app`. Slow clients are cut: 20 s for headers, 60 s for a
 * whole request, a quarter of an hour where files are brought.
 */
export async function serve(
  app: Pick<ReturnType<typeof createApp>, "fetch">,
  { port, host }: { port: number; host: string },
): Promise<Running> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.headersTimeout = 20_000;
  server.requestTimeout = UPLOAD_MS;
  server.on("request", (request) => {
    if (BRINGS_FILES.test(request.url ?? "")) return;
    const cut = setTimeout(() => request.destroy(), REQUEST_MS);
    const over = () => clearTimeout(cut);
    request.once("end", over).once("close", over);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    server,
    stop: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
