import { openDatabase } from "@db/connection.server";

import { carryOutImport } from "~/features/transfers/service/carry-out-import.server";
import { workTable } from "~/features/transfers/service/work-table.server";
import { readEnv } from "~/server/env.server";
import { createLogger } from "~/server/log.server";
import { realWorld } from "~/server/world.server";

// Started by the site itself. With the id of an upload: reads what somebody
// brought, or looks at what it would change. With that of an import, and who
// carries it out for which group: carries it out.
const [id = "", accountId, groupId] = process.argv.slice(2);
const env = readEnv();
const log = createLogger(env.logLevel);
const db = openDatabase(env.databaseUrl);
const world = realWorld(db);
if (accountId === undefined || groupId === undefined) {
  await workTable(world, log, id, env);
} else {
  const by = { accountId, groupId };
  const carried = await carryOutImport(world, log, by, id);
  if (carried.ok) await carried.value.finished;
}
await db.close();
