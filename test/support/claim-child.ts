import { openDatabase } from "@db/connection.server";

import { claimTask } from "~/features/tasks/service/claim-task.server";
import { realWorld } from "~/server/world.server";

import { memberOf } from "./factories/tasks";

// A process of its own that races for places: parent sends the id of a task,
// child claims it at once and answers with the state it got, or the error.
//   tsx claim-child.ts DATABASE ACCOUNT GROUP
const [database, accountId, groupId] = process.argv.slice(2) as [
  string,
  string,
  string,
];
const db = openDatabase(database);
const world = realWorld(db);
const member = memberOf({ id: accountId, name: "Ben", email: "" }, [
  { id: groupId },
]);
process.on("message", (taskId: string) => {
  if (taskId === "") {
    void db.close().then(() => process.disconnect());
    return;
  }
  claimTask(world, member, taskId).then(
    (answer) => process.send?.(answer.ok ? answer.value.state : answer.because),
    (error: unknown) => process.send?.(`error ${String(error)}`),
  );
});
process.send?.("ready");
