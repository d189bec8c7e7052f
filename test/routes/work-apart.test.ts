import { spawn } from "node:child_process";
import { once } from "node:events";

import { expect, onTestFinished, test } from "vitest";

import { openDatabase } from "@db/connection.server";

import { aFile, aTable } from "~/features/transfers/csv/riverbend.test-data";
import { standingOf } from "~/features/transfers/service/start-work.server";

import { bringFiles } from "../support/bring-files";
import { freshDatabaseUrl } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";
import { testWorld } from "../support/world";

test("a process of its own reads what somebody brought, and takes the files away", async () => {
  const url = await freshDatabaseUrl();
  const db = openDatabase(url);
  onTestFinished(() => db.close());
  const world = testWorld(db, new Date().toISOString());
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const upload = await bringFiles(
    world,
    { accountId: rosa.id, groupId: group.id },
    {
      place: place.slug,
      files: [aFile(aTable(["Date", "Title"], ["2026-03-03", "Trees"]))],
    },
  );
  const child = spawn(
    process.execPath,
    ["build/commands/work-import.js", upload.id],
    {
      stdio: "ignore",
      env: {
        ...process.env,
        DATABASE_URL: url,
        WORK_FOLDER: upload.site.workFolder,
      },
    },
  );
  expect(await once(child, "exit")).toEqual([0, null]);
  const waiting = await upload.waiting();
  expect(standingOf(waiting).next).toBe("columns");
  expect(waiting.profile.rows).toBe(1);
});
