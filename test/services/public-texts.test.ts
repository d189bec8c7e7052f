import { sql } from "kysely";
import { expect, test } from "vitest";

import { PUBLIC_TEXTS, TEXTS, isPlainColumn } from "@db/schema/public-texts";
import { freshWorld } from "@test/support/database";
import { aPlace } from "@test/support/factories/people";
import { aPolicy } from "@test/support/factories/policies";

import { findUnsafeTexts } from "~/server/find-unsafe-texts.server";
import type { World } from "~/server/world.server";

async function tablesOf(world: World) {
  const tables = await world.db.writer.introspection.getTables();
  return tables.filter(({ isView }) => !isView);
}

test("every column of text is classed by who reads it, and no other", async () => {
  const world = await freshWorld();
  const there = (await tablesOf(world)).flatMap(({ name, columns }) =>
    columns
      .filter(({ dataType }) => /text|char|json/i.test(dataType))
      .filter((column) => !isPlainColumn(column.name))
      .map((column) => `${name}.${column.name}`),
  );
  const classed = Object.entries(TEXTS).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  );
  // PostgreSQL's catalog may name a column twice.
  expect(classed.sort()).toEqual([...new Set(there)].sort());
});

/** A database whose rows may say anything and hang on nothing. */
async function lawlessWorld() {
  const world = await freshWorld();
  const { writer, engine } = world.db;
  if (engine === "sqlite") {
    await sql`pragma foreign_keys = off`.execute(writer);
    await sql`pragma ignore_check_constraints = on`.execute(writer);
    return world;
  }
  const { rows } = await sql<{ name: string; on: string }>`
    select conname as name, conrelid::regclass::text as on
    from pg_constraint
    where contype in ('c', 'f') and connamespace = 'public'::regnamespace
  `.execute(writer);
  for (const each of rows) {
    await sql`alter table ${sql.table(each.on)} drop constraint ${sql.ref(each.name)}`.execute(
      writer,
    );
  }
  return world;
}

/** A row that says just this, and whatever a column needs. */
async function plant(
  world: World,
  table: string,
  values: Record<string, string>,
): Promise<void> {
  const found = (await tablesOf(world)).find(({ name }) => name === table);
  const row = Object.fromEntries(
    (found?.columns ?? []).flatMap(
      ({ name, dataType, isNullable, hasDefaultValue }) => {
        if (values[name] !== undefined) return [[name, values[name]]];
        if (isNullable || hasDefaultValue) return [];
        return [[name, /text/i.test(dataType) ? `planted ${name}` : 1]];
      },
    ),
  );
  await world.db.transaction((trx) =>
    trx
      .insertInto(table as "tasks")
      .values(row as never)
      .execute(),
  );
}

test("a line planted in any public column is found, by table, row and column", async () => {
  const world = await lawlessWorld();
  for (const { table, key, columns, only } of PUBLIC_TEXTS) {
    await plant(world, table, {
      ...(only ? { [only.column]: only.is ?? "somebody" } : {}),
      [key]: "planted",
      ...Object.fromEntries(
        columns.map((name) => [name, "Text Rosa at 562-555-0142."]),
      ),
    });
  }
  const { read, found } = await findUnsafeTexts(world.db.read);
  const expected = PUBLIC_TEXTS.flatMap(({ table, columns }) =>
    columns.map((column) => ({
      table,
      id: "planted",
      column,
      because: "privatePhone",
    })),
  );
  expect(expected.length).toBeGreaterThan(60);
  expect(found).toEqual(expected);
  expect(read).toBe(expected.length);
});

test("what only a group reads is left to the group", async () => {
  const world = await lawlessWorld();
  await plant(world, "tasks", {
    id: "planted",
    visibility: "group",
    why: "Text Rosa at 562-555-0142.",
  });
  expect(await findUnsafeTexts(world.db.read)).toEqual({ read: 0, found: [] });
});

test("the last row of many is read like the first", async () => {
  const world = await freshWorld();
  const place = await aPlace(world);
  for (const title of ["First", "Second", "Third"]) {
    await aPolicy(world, place.id, { title });
  }
  await world.db.transaction((trx) =>
    trx
      .updateTable("policy_clauses")
      .set({ quote: "Write to rosa.vega@mail.test." })
      .execute(),
  );
  const { found } = await findUnsafeTexts(world.db.read, { page: 2 });
  expect(found).toHaveLength(3);
});
