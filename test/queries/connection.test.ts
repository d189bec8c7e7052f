import { expect, test } from "vitest";

import { isUniqueViolation, plus } from "@db/dialect.server";
import { readSetting, writeSetting } from "@db/queries/plumbing.server";

import { onceOnly } from "~/server/http/once.server";

import { freshWorld } from "../support/database";
import { aGroup, aPlace, anAccount } from "../support/factories/people";

test("a failed transaction leaves nothing behind", async () => {
  const world = await freshWorld();
  await expect(
    world.db.transaction(async (trx) => {
      await writeSetting(trx, "color", "teal");
      throw new Error("second thoughts");
    }),
  ).rejects.toThrow("second thoughts");
  expect(await readSetting(world.db.read, "color")).toBeNull();
});

test("fifty people who count at once are all counted", async () => {
  const world = await freshWorld();
  const place = await aPlace(world);
  await Promise.all(
    Array.from({ length: 50 }, () =>
      world.db.transaction((trx) =>
        trx
          .updateTable("jurisdictions")
          .set({ population: plus("population", 1) })
          .where("id", "=", place.id)
          .execute(),
      ),
    ),
  );
  const row = await world.db.read
    .selectFrom("jurisdictions")
    .select("population")
    .executeTakeFirstOrThrow();
  expect(row.population).toBe((place.population ?? 0) + 50);
});

test("two accounts cannot share one mailbox", async () => {
  const world = await freshWorld();
  await anAccount(world, { email: "rosa.m@gmail.example" });
  const second = anAccount(world, { email: "Rosa.M+board@gmail.example" });
  await expect(second).rejects.toSatisfy(isUniqueViolation);
});

test("a form sent twice is carried out once, and both get the same answer", async () => {
  const world = await freshWorld();
  let runs = 0;
  const submit = () =>
    onceOnly(world, "mark-1", null, async (trx) => {
      runs += 1;
      const id = world.newId();
      await writeSetting(trx, `made-${id}`, "yes");
      return id;
    });
  const answers = await Promise.all([submit(), submit(), submit()]);
  expect(new Set(answers).size).toBe(1);
  const made = await world.db.read
    .selectFrom("settings")
    .select("key")
    .execute();
  expect(made).toHaveLength(1);
  expect(runs).toBeGreaterThanOrEqual(1);
  expect(await submit()).toBe(answers[0]);
});

test("the activity log cannot be rewritten", async () => {
  const world = await freshWorld();
  const group = await aGroup(world);
  await world.db.transaction((trx) =>
    trx
      .insertInto("activity")
      .values({
        id: world.newId(),
        group_id: group.id,
        account_id: null,
        verb: "group.made",
        subject_kind: "group",
        subject_id: group.id,
        detail: "{}",
        at: world.now().toISOString(),
      })
      .execute(),
  );
  await expect(
    world.db.transaction((trx) =>
      trx.updateTable("activity").set({ verb: "other" }).execute(),
    ),
  ).rejects.toThrow(/append-only/);
  await expect(
    world.db.transaction((trx) => trx.deleteFrom("activity").execute()),
  ).rejects.toThrow(/append-only/);
});
