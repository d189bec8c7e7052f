import { createServer as createHttpServer } from "node:http";

import { getRequestListener } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/node";
import { createServer as createViteServer } from "vite";

import { createApp } from "~/server/edge/create-app.server";
import { readEnv } from "~/server/env.server";
import { createLogger } from "~/server/log.server";
import { startMailRunner } from "~/server/mail/runner.server";
import { realWorld } from "~/server/world.server";

import { prepareDatabase } from "./support/prepare-database";
import { openOrFail } from "./support/run-site";

// npm run dev: the site with reloading, on the same database as `npm start`.
const env = readEnv();
const db = openOrFail(env);
const world = realWorld(db);
const log = createLogger(env.logLevel);
const firstRun = await prepareDatabase(world, env);
const http = createHttpServer();
const vite = await createViteServer({
  server: { middlewareMode: true, hmr: { server: http } },
});
const mail = startMailRunner(world, env, log);
const app = createApp({
  world,
  env,
  log,
  clientFolder: null,
  wakeMail: () => mail.wake(),
  build: () =>
    vite.ssrLoadModule(
      "virtual:remix/server-build",
    ) as Promise<unknown> as Promise<ServerBuild>,
});
const listener = getRequestListener(app.fetch);
http.on("request", (req, res) => {
  vite.middlewares(req, res, () => void listener(req, res));
});
http.listen(env.port, env.host, () => {
  console.log(`Groundwork (development) is at ${env.publicUrl}`);
  if (firstRun) console.log(`First run: ${firstRun}`);
});
