import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { anAccount } from "@test/support/factories/people";
import { mailsOf } from "@test/support/factories/petitions";
import { aTask, claimsOf } from "@test/support/factories/tasks";
import type { TestWorld } from "@test/support/world";
import { expect, test } from "vitest";

import {
  cancelByLink,
  claimByLink,
  confirmByLink,
  mailSignUpLink,
  readLink,
} from "~/features/tasks/service/mail-link.server";

const site = { publicUrl: "https://board.example" };

async function stage(given: Partial<Parameters<typeof aTask>[1]> = {}) {
  const world = await freshWorld();
  const { place, group, rosa } = await aCampaignOfRosas(world);
  const task = await aTask(world, {
    groupId: group.id,
    createdBy: rosa.id,
    placeId: place.id,
    visibility: "public",
    ...given,
  });
  const ask = (
    email: string,
    more: { once?: string; leaveEmpty?: string } = {},
  ) =>
    mailSignUpLink(world, site, {
      taskId: task.id,
      typed: { name: "Nina", email, ...more },
      locale: "en",
      network: "192.0.2.7",
    });
  return { world, task, ask };
}

async function lastToken(world: TestWorld): Promise<string> {
  const mails = await mailsOf(world);
  return /\/sign-up\/([\w-]+)/.exec(mails.at(-1)?.text ?? "")?.[1] ?? "";
}

const accounts = async (world: TestWorld) =>
  (await world.db.read.selectFrom("accounts").select("id").execute()).length;

test("Nina signs up, confirms and cancels by the link alone; opening it changes nothing", async () => {
  const { world, task, ask } = await stage();
  const before = await accounts(world);
  expect((await ask("nina@riverbend.example")).ok).toBe(true);
  const token = await lastToken(world);
  expect(await readLink(world, token)).toMatchObject({ state: null });
  expect([await accounts(world), await claimsOf(world, task.id)]).toEqual([
    before,
    [],
  ]);
  // Tapped twice at once: one account, one sign-up.
  const answers = await Promise.all([
    claimByLink(world, token),
    claimByLink(world, token),
  ]);
  expect(answers.map((answer) => answer.ok && answer.value)).toEqual([
    "registered",
    "registered",
  ]);
  expect(await accounts(world)).toBe(before + 1);
  expect(await claimsOf(world, task.id)).toHaveLength(1);
  expect((await confirmByLink(world, token)).ok).toBe(true);
  // The used link serves until the task is over, longer than the three days.
  world.setNow("2026-12-05T10:00:00.000Z");
  expect(await readLink(world, token)).toMatchObject({
    state: "confirmed",
    mayCancel: true,
  });
  expect((await cancelByLink(world, site, token)).ok).toBe(true);
  expect((await cancelByLink(world, site, token)).ok).toBe(true);
  expect((await claimsOf(world, task.id)).map((c) => c.state)).toEqual([
    "cancelled",
  ]);
});

test("whether an address has an account shows nowhere: one mail and one link either way", async () => {
  const { world, ask } = await stage();
  const ben = await anAccount(world, { name: "Ben", passwordHash: "x" });
  expect(await ask(ben.email)).toEqual(await ask("nobody@riverbend.example"));
  const mails = await mailsOf(world);
  expect(mails).toHaveLength(2);
  const words = (text: string | undefined) =>
    text?.replace(/sign-up\/[\w-]+/, "sign-up/…");
  expect(words(mails[0]?.text)).toBe(words(mails[1]?.text));
  // A link to the owner's mailbox signs up the account, and nobody in.
  const first = /\/sign-up\/([\w-]+)/.exec(mails[0]?.text ?? "")?.[1] ?? "";
  await claimByLink(world, first);
  expect(
    await world.db.read.selectFrom("account_sessions").selectAll().execute(),
  ).toEqual([]);
});

test("nobody’s mailbox is filled, double submits mail once, and machines get nothing", async () => {
  const { world, ask } = await stage();
  await ask("nina@riverbend.example", { once: "mark" });
  await ask("nina@riverbend.example", { once: "mark" });
  expect(await mailsOf(world)).toHaveLength(1);
  for (let n = 0; n < 20; n++) await ask("nina@riverbend.example");
  expect((await mailsOf(world)).length).toBe(6);
  await ask("omar@riverbend.example", { leaveEmpty: "buy" });
  expect((await mailsOf(world)).length).toBe(6);
});

test("only public and open tasks; links die after three days, and with their task", async () => {
  const closed = await stage({ visibility: "group" });
  expect(await closed.ask("nina@riverbend.example")).toMatchObject({
    because: "not_found",
  });
  const { world, task, ask } = await stage();
  await ask("nina@riverbend.example");
  const token = await lastToken(world);
  expect(await readLink(world, `${token}x`)).toBeNull();
  expect((await cancelByLink(world, site, "nonsense")).ok).toBe(false);
  const before = await accounts(world);
  await world.db.transaction((trx) =>
    trx
      .updateTable("tasks")
      .set({ state: "done" })
      .where("id", "=", task.id)
      .execute(),
  );
  expect(await claimByLink(world, token)).toMatchObject({
    because: "noLongerOpen",
  });
  // Who was refused has not been given an account either.
  expect(await accounts(world)).toBe(before);
  expect(await ask("nina@riverbend.example")).toMatchObject({
    because: "noLongerOpen",
  });
  world.pass({ days: 4 });
  expect(await readLink(world, token)).toBeNull();
});
