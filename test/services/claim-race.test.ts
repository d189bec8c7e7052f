import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

import { openDatabase } from "@db/connection.server";
import { expect, onTestFinished, test } from "vitest";

import { realWorld } from "~/server/world.server";

import { freshDatabaseUrl } from "../support/database";
import { aGroup, aMember } from "../support/factories/people";
import { aTask, claimsOf, takenOf } from "../support/factories/tasks";

// RACES=1000 npx vitest run test/services/claim-race.test.ts
const RACES = Number(process.env.RACES ?? 20);

const answerOf = async (child: ChildProcess) =>
  String(((await once(child, "message")) as [unknown])[0]);

test(`four processes race for the last place ${RACES} times: one winner each, the others wait in order`, async () => {
  const url = await freshDatabaseUrl();
  const db = openDatabase(url);
  onTestFinished(() => db.close());
  const world = realWorld(db);
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer");
  const children: ChildProcess[] = [];
  for (const name of ["Ben", "Lucia", "Nina", "Omar"]) {
    const { id } = await aMember(world, group.id, "volunteer", { name });
    const child = fork("test/support/claim-child.ts", [url, id, group.id], {
      execArgv: ["--import", "tsx"],
      // What vitest sets up for itself is not for others.
      env: { PATH: process.env.PATH, NODE_ENV: "test" },
    });
    onTestFinished(() => void child.kill());
    children.push(child);
  }
  await Promise.all(children.map(answerOf));

  for (let race = 0; race < RACES; race++) {
    const task = await aTask(world, {
      groupId: group.id,
      createdBy: rosa.id,
      startsAt: new Date(Date.now() + 86_400_000).toISOString(),
      capacity: 1,
    });
    const answers = children.map(answerOf);
    for (const child of children) child.send(task.id);
    expect((await Promise.all(answers)).sort()).toEqual([
      "registered",
      "waiting",
      "waiting",
      "waiting",
    ]);
    expect(await takenOf(world, task.id)).toBe(1);
    expect(await claimsOf(world, task.id)).toHaveLength(4);
  }
  for (const child of children) child.send("");
}, 900_000);
