import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";

import { openDatabase } from "@db/connection.server";
import { migrate } from "@db/migrate";

import { freshDatabaseUrl } from "../support/database";

const LATE = "2026-11-21-50-vote-words";

test("a step that landed after later ones is made up for, once", async () => {
  const db = openDatabase(await freshDatabaseUrl());
  onTestFinished(() => db.close());
  await sql`drop table vote_words`.execute(db.writer);
  await sql`delete from kysely_migration where name = ${LATE}`.execute(
    db.writer,
  );
  const now = new Date("2026-12-01T18:00:00Z");
  expect((await migrate(db, { now })).applied).toEqual([LATE]);
  expect((await migrate(db, { now })).applied).toEqual([]);
  const rows = await db.read.selectFrom("vote_words").select("word").execute();
  expect(rows).toEqual([]);
});
