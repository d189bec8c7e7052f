import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import type { ServerBuild } from "@remix-run/node";

import { openDatabase } from "@db/connection.server";
import type { Db } from "@db/connection.server";

import { jobsOf } from "~/jobs/all-jobs.server";
import { quickSign } from "~/routes/petitions/sign-post.server";
import { createApp } from "~/server/edge/create-app.server";
import { serve } from "~/server/edge/serve.server";
import type { Env } from "~/server/env.server";
import { startSchedule } from "~/server/jobs/schedule.server";
import { createLogger } from "~/server/log.server";
import { startMailRunner } from "~/server/mail/runner.server";
import { realWorld } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { startApart } from "./apart";
import { prepareDatabase } from "./prepare-database";

/** Ends the process with one sentence a person can act on. */
export function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Opens the database of `env`, or says plainly why it cannot. */
export function openOrFail(env: Env): Db {
  try {
    return openDatabase(env.databaseUrl);
  } catch (error) {
    return fail(
      `The database cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/**
 * Migrates, loads what is missing, serves, and stops cleanly on SIGTERM or
 * Ctrl-C.
 */
export async function runSite(
  env: Env,
  options: { afterPreparing?: (world: World) => Promise<void> } = {},
): Promise<void> {
  const db = openOrFail(env);
  const world = realWorld(db);
  const log = createLogger(env.logLevel);
  const firstRun = await prepareDatabase(world, env).catch((error: unknown) =>
    fail(error instanceof Error ? error.message : String(error)),
  );
  await options.afterPreparing?.(world);

  const buildFile = resolve("build/server/index.js");
  if (!existsSync(buildFile)) {
    fail("There is no build yet. Run: npm run build");
  }
  const build = (await import(pathToFileURL(buildFile).href)) as ServerBuild;
  const mail = startMailRunner(
    world,
    env.worker ? { ...env, smtpUrl: undefined } : env,
    log,
  );
  const apart = startApart(log);
  const app = createApp({
    world,
    env,
    log,
    build,
    clientFolder: join("build", "client"),
    wakeMail: () => mail.wake(),
    apart: apart.run,
    pageCacheSeconds: 5,
    quickPost: quickSign,
  });
  const running = await serve(app, env).catch((error: unknown) => {
    const code = (error as { code?: string }).code;
    return fail(
      code === "EADDRINUSE"
        ? `Port ${env.port} is taken. Choose another one: PORT=3001 npm start`
        : `The server cannot listen on ${env.host}:${env.port} (${code}).`,
    );
  });
  console.log(`Groundwork is at ${env.publicUrl}`);
  if (firstRun) {
    console.log(
      `\nNo group exists yet. Create the first one and its admin here (the link works once, for 24 hours):\n\n  ${firstRun}\n`,
    );
  }

  const stopJobs = startSchedule(world, log, jobsOf(env));

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await running.stop();
    await apart.stop();
    await stopJobs();
    await mail.stop();
    await db.close();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
}
