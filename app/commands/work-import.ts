import { openDatabase } from "@db/connection.server";

import { carryOutImport } from "~/features/transfers/service/carry-out-import.server";
import { lookAgain } from "~/features/transfers/service/look-again.server";
import type { By } from "~/features/transfers/service/stored-run.server";
import { workTable } from "~/features/transfers/service/work-table.server";
import { readEnv } from "~/server/env.server";
import { createLogger, errorFacts } from "~/server/log.server";
import { realWorld } from "~/server/world.server";

// Started by the site itself. With the id of an upload: reads what somebody
// brought, or looks at what it would change. With that of an import, and who
// carries it out for which group: carries it out; told to look, looks again at
// what it would change.
const [id = "", accountId, groupId, task] = process.argv.slice(2);
const env = readEnv();
const log = createLogger(env.logLevel);
const db = openDatabase(env.databaseUrl);
const world = realWorld(db);
if (accountId === undefined || groupId === undefined) {
  await workTable(world, log, id, env);
} else {
  const by = { accountId, groupId };
  if (task === "look") await look(by);
  else await carryOut(by);
}
await db.close();

async function carryOut(by: By): Promise<void> {
  const carried = await carryOutImport(world, log, by, id);
  if (carried.ok) await carried.value.finished;
}

async function look(by: By): Promise<void> {
  try {
    await lookAgain(world, by, id);
  } catch (error) {
    log.error("the look at an import broke off", { id, ...errorFacts(error) });
  }
}
