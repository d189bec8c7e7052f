import { expect, test } from "vitest";

import { onceOnly } from "~/server/http/once.server";

import { freshWorld } from "../support/database";

test("of two clicks at once the second is told what the first one did", async () => {
  const world = await freshWorld();
  // The second finds the first one's change, and would be refused for it.
  const enter = () =>
    onceOnly(world, "form-1", null, async (trx) => {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto("settings")
        .values({ key: "seat", value: "taken" })
        .onConflict((oc) => oc.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n ? "entered" : "";
    });
  expect(await Promise.all([enter(), enter()])).toEqual(["entered", "entered"]);
});

test("a refusal of a form nobody carried out stays a refusal", async () => {
  const world = await freshWorld();
  const refuse = () =>
    onceOnly(world, "form-2", null, () => Promise.resolve(""));
  expect(await refuse()).toBe("");
  expect(await refuse()).toBe("");
});
