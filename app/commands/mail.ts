import {
  countWaitingMail,
  listDeadLetters,
  reviveDeadLetters,
} from "@db/queries/plumbing.server";

import { readEnv } from "~/server/env.server";

import { openOrFail } from "./support/run-site";

// npm run mail              how much waits, and what was given up and why
// npm run mail -- --retry   tries everything that was given up anew
// npm run mail -- --retry ID
// Addresses and words of mails are nobody's business here: only their ids.
const MOST = 50;
const [flag, id] = process.argv.slice(2);
const db = openOrFail(readEnv());
if (flag === "--retry") {
  const count = await db.transaction((trx) =>
    reviveDeadLetters(trx, { now: new Date().toISOString(), id: id ?? null }),
  );
  console.log(`${count} mails will be tried again.`);
} else {
  const dead = await listDeadLetters(db.read, MOST);
  console.log(`${await countWaitingMail(db.read)} mails wait to be sent.`);
  console.log(
    dead.length === 0
      ? "None was given up."
      : `Given up, latest first (at most ${MOST}); npm run mail -- --retry tries them anew:`,
  );
  for (const mail of dead) {
    console.log(
      `${mail.id}  written ${mail.created_at}  given up ${mail.given_up_at}  after ${mail.tries} tries  ${mail.last_error ?? ""}`,
    );
  }
}
await db.close();
