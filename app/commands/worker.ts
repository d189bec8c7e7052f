import { readEnv } from "~/server/env.server";
import { createLogger } from "~/server/log.server";
import { startMailRunner } from "~/server/mail/runner.server";
import { realWorld } from "~/server/world.server";

import { fail, openOrFail } from "./support/run-site";

// npm run worker: sends the mail of a site that runs with WORKER=1.
const env = readEnv();
if (!env.smtpUrl) fail("SMTP_URL is not set, so there is nothing to send by.");
const db = openOrFail(env);
const runner = startMailRunner(
  realWorld(db),
  env,
  createLogger(env.logLevel),
  5,
);
// The runner's own timer does not keep a process alive; this does.
const alive = setInterval(() => {}, 60_000);
const stop = async () => {
  clearInterval(alive);
  await runner.stop();
  await db.close();
  process.exit(0);
};
process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());
console.log("Sending mail as it comes.");
