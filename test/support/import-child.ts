import { openDatabase } from "@db/connection.server";

import { carryOutImport } from "~/features/transfers/service/carry-out-import.server";
import { createLogger } from "~/server/log.server";
import { realWorld } from "~/server/world.server";

// A process that carries one waiting import out, to be killed in the middle:
//   tsx import-child.ts DATABASE RUN ACCOUNT GROUP
const [database, runId, accountId, groupId] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
];
const db = openDatabase(database);
const carried = await carryOutImport(
  realWorld(db),
  createLogger("silent"),
  { accountId, groupId },
  runId,
);
if (!carried.ok) throw new Error(carried.because);
await carried.value.finished;
await db.close();
