import { freshWorld } from "@test/support/database";
import { aGroup, aMember } from "@test/support/factories/people";
import { mailsOf } from "@test/support/factories/petitions";
import { aTask, memberOf } from "@test/support/factories/tasks";
import { aMailServer } from "@test/support/mail-server";
import type { TestWorld } from "@test/support/world";
import { expect, test } from "vitest";

import { NOTICE_KINDS } from "~/features/accounts/notices/types";
import {
  followMailLink,
  forgetMailLinks,
  queueNotice,
  readMailChoices,
  readMailLink,
  saveMailChoices,
} from "~/features/accounts/service/notices.server";
import {
  claimTask,
  confirmClaim,
} from "~/features/tasks/service/claim-task.server";
import { sendReminders } from "~/features/tasks/service/remind.server";
import { readEnv } from "~/server/env.server";
import { createLogger } from "~/server/log.server";
import { startMailRunner } from "~/server/mail/runner.server";

const site = { publicUrl: "https://board.example" };

async function ben(world: TestWorld, locale = "en") {
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer");
  const account = await aMember(world, group.id, "volunteer", {
    name: "Ben",
    locale,
  });
  return {
    group,
    rosa,
    to: { accountId: account.id, email: account.email, locale },
    member: memberOf(account, [{ id: group.id }]),
  };
}

const notice = (world: TestWorld, to: Parameters<typeof queueNotice>[3]) =>
  world.db.transaction((trx) =>
    queueNotice(world, trx, site, to, "digest", {
      subject: "The week",
      text: "Hello Ben.\n\nhttps://board.example/home\n",
    }),
  );

test("a notice ends with a link that stops its kind, and only its kind", async () => {
  const world = await freshWorld();
  const { to } = await ben(world);
  expect(await notice(world, to)).toBe(true);
  const [mail] = await mailsOf(world);
  const link = /https:\/\/board\.example\/mail\/stop\/([\w-]+)/.exec(
    mail?.text ?? "",
  );
  const headers = JSON.parse(
    (
      await world.db.read
        .selectFrom("outbox")
        .select("headers")
        .executeTakeFirstOrThrow()
    ).headers,
  ) as Record<string, string>;
  expect(headers["List-Unsubscribe"]).toBe(`<${link?.[0]}?lang=en>`);
  expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  const token = link?.[1] ?? "";
  expect(await readMailLink(world, token)).toEqual({
    kind: "digest",
    wanted: true,
  });

  expect(await followMailLink(world, token, false)).toBe("digest");
  expect(await followMailLink(world, token, false)).toBe("digest");
  expect(await readMailChoices(world, to)).toEqual(
    NOTICE_KINDS.filter((kind) => kind !== "digest"),
  );
  expect(await notice(world, to)).toBe(false);
  expect(await mailsOf(world)).toHaveLength(1);

  expect(await followMailLink(world, token, true)).toBe("digest");
  expect(await notice(world, to)).toBe(true);
});

test("no stored link opens anything, and links of old mails are forgotten", async () => {
  const world = await freshWorld();
  const { to } = await ben(world);
  await notice(world, to);
  const [stored] = await world.db.read
    .selectFrom("mail_links")
    .selectAll()
    .execute();
  expect(await readMailLink(world, stored?.token_hash ?? "")).toBeNull();
  expect(await followMailLink(world, "made-up", false)).toBeNull();
  world.pass({ days: 191 });
  await forgetMailLinks(world);
  expect(
    await world.db.read.selectFrom("mail_links").selectAll().execute(),
  ).toEqual([]);
});

test("a choice about one kind leaves the others as they were", async () => {
  const world = await freshWorld();
  const { to } = await ben(world);
  await saveMailChoices(world, to, ["reminders"], NOTICE_KINDS);
  expect(await readMailChoices(world, to)).toEqual(["reminders"]);
  await saveMailChoices(world, to, ["digest"], ["digest"]);
  expect(await readMailChoices(world, to)).toEqual(["reminders", "digest"]);
});

test("a shift over the change of clocks is reminded of once, by two processes, and asked again when it moves", async () => {
  const world = await freshWorld("2026-10-29T12:00:00.000Z");
  const { group, rosa, member } = await ben(world, "es");
  // Sunday noon in New York, on the day its clocks go back.
  const task = await aTask(world, {
    groupId: group.id,
    createdBy: rosa.id,
    title: "Mesa en el mercado",
    startsAt: "2026-11-01T17:00:00.000Z",
    endsAt: "2026-11-01T19:00:00.000Z",
    timeZone: "America/New_York",
  });
  await claimTask(world, member, task.id);
  const before = (await mailsOf(world)).length;
  const round = () =>
    Promise.all([sendReminders(world, site), sendReminders(world, site)]);

  world.setNow("2026-10-31T13:59:00.000Z");
  expect(await round()).toEqual([0, 0]);
  world.setNow("2026-10-31T14:00:00.000Z");
  expect((await round()).sort()).toEqual([0, 1]);
  expect(await round()).toEqual([0, 0]);
  const mails = await mailsOf(world);
  expect(mails).toHaveLength(before + 1);
  expect(mails.at(-1)?.subject).toBe("Mañana: Mesa en el mercado");
  expect(mails.at(-1)?.text).toContain("¿Va a venir?");
  expect(mails.at(-1)?.text).toContain(`/tasks/${task.id}`);

  // She has not confirmed: once more, three hours before.
  world.setNow("2026-11-01T14:00:00.000Z");
  expect((await round()).sort()).toEqual([0, 1]);
  expect((await mailsOf(world)).at(-1)?.subject).toBe(
    "Hoy: Mesa en el mercado",
  );

  await world.db.transaction((trx) =>
    trx
      .updateTable("tasks")
      .set({ starts_at: "2026-11-08T17:00:00.000Z" })
      .where("id", "=", task.id)
      .execute(),
  );
  world.setNow("2026-11-07T15:00:00.000Z");
  expect((await round()).sort()).toEqual([0, 1]);
});

test("who confirmed is reminded without the question, and not on the day", async () => {
  const world = await freshWorld("2026-12-01T18:00:00.000Z");
  const { group, rosa, member } = await ben(world);
  const task = await aTask(world, {
    groupId: group.id,
    createdBy: rosa.id,
    startsAt: "2026-12-05T22:00:00.000Z",
    timeZone: "America/Los_Angeles",
  });
  await claimTask(world, member, task.id);
  await confirmClaim(world, member, task.id);
  world.setNow("2026-12-04T18:30:00.000Z");
  expect(await sendReminders(world, site)).toBe(1);
  expect((await mailsOf(world)).at(-1)?.text).toContain(
    "You said that you will come.",
  );
  world.setNow("2026-12-05T20:00:00.000Z");
  expect(await sendReminders(world, site)).toBe(0);
});

test("a mail server that is down for an hour and comes back: each mail once, in text and HTML", async () => {
  const world = await freshWorld();
  const { to } = await ben(world, "es");
  const first = await aMailServer();
  await first.stop();
  const env = readEnv({ NODE_ENV: "test", SMTP_URL: first.url });
  const runner = startMailRunner(world, env, createLogger("silent"), 3600);
  for (let week = 0; week < 5; week++) await notice(world, to);
  for (let minutes = 0; minutes < 60; minutes += 10) {
    await runner.sendDue();
    world.pass({ minutes: 10 });
  }
  const back = await aMailServer("well", first.port);
  for (let hours = 0; hours < 4; hours++) {
    await runner.sendDue();
    world.pass({ hours: 1 });
  }
  await runner.stop();
  expect(back.letters).toHaveLength(5);
  const [letter] = back.letters;
  expect(letter?.raw).toContain("multipart/alternative");
  expect(letter?.raw).toContain('<html lang=3D"es">');
  expect(letter?.raw).toMatch(/^List-Unsubscribe:\s+</m);
});
