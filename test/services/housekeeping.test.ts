import { expect, test } from "vitest";

import {
  countWaitingMail,
  listDeadLetters,
  listRecentMail,
  reviveDeadLetters,
} from "@db/queries/plumbing.server";

import { readEnv } from "~/server/env.server";
import { forgetOld } from "~/server/jobs/forget-old.server";
import { createLogger } from "~/server/log.server";
import { queueMail } from "~/server/mail/outbox.server";
import { startMailRunner } from "~/server/mail/runner.server";

import { freshWorld } from "../support/database";
import { aMailServer } from "../support/mail-server";

const log = createLogger("silent");

test("a mail leaves once, to one recipient, from our own address", async () => {
  const world = await freshWorld();
  const { letters, url } = await aMailServer();
  await world.db.transaction((trx) =>
    queueMail(world, trx, {
      to: "rosa@riverbend.example",
      subject: "Confirme su firma",
      text: "Hola Rosa.\n",
    }),
  );
  const env = readEnv({
    NODE_ENV: "test",
    SMTP_URL: url,
    MAIL_FROM: "Riverbend <board@riverbend.example>",
  });
  const one = startMailRunner(world, env, log, 3600);
  const two = startMailRunner(world, env, log, 3600);
  await Promise.all([one.sendDue(), two.sendDue()]);
  await one.sendDue();
  await one.stop();
  await two.stop();
  expect(letters).toHaveLength(1);
  expect(letters[0]?.to).toEqual(["rosa@riverbend.example"]);
  expect(letters[0]?.from).toBe("board@riverbend.example");
  expect(letters[0]?.raw).toContain("Hola Rosa.");
});

test("a mail that cannot leave is tried again, later each time, then given up", async () => {
  const world = await freshWorld();
  const { url } = await aMailServer("badly");
  await world.db.transaction((trx) =>
    queueMail(world, trx, {
      to: "ben@riverbend.example",
      subject: "Shift tomorrow",
      text: "See you.",
    }),
  );
  const env = readEnv({ NODE_ENV: "test", SMTP_URL: url });
  const runner = startMailRunner(world, env, log, 3600);
  for (const hours of [0, 1, 2, 3, 4, 12, 48]) {
    world.pass({ hours });
    await runner.sendDue();
  }
  await runner.stop();
  const [mail] = await listRecentMail(world.db.read, 1);
  expect(mail?.sent_at).toBeNull();
  expect(mail?.given_up_at).not.toBeNull();

  // Whoever runs the site finds it, and lets it be tried anew.
  const [dead] = await listDeadLetters(world.db.read, 10);
  expect(dead).toMatchObject({ id: mail?.id, tries: 7 });
  expect(dead).not.toHaveProperty("to_address");
  expect(await countWaitingMail(world.db.read)).toBe(0);
  const now = world.now().toISOString();
  const revived = await world.db.transaction((trx) =>
    reviveDeadLetters(trx, { now, id: null }),
  );
  expect(revived).toBe(1);
  expect(await countWaitingMail(world.db.read)).toBe(1);
});

test("nobody smuggles a second recipient into a header", async () => {
  const world = await freshWorld();
  for (const bad of ["a@b.example\r\nBcc: c@d.example", "a@b.example\nx"]) {
    await expect(
      world.db.transaction((trx) =>
        queueMail(world, trx, { to: bad, subject: "s", text: "t" }),
      ),
    ).rejects.toThrow("line break");
    await expect(
      world.db.transaction((trx) =>
        queueMail(world, trx, { to: "a@b.example", subject: bad, text: "t" }),
      ),
    ).rejects.toThrow("line break");
  }
});

test("mails that left are forgotten after two weeks, waiting ones are kept", async () => {
  const world = await freshWorld();
  const { url } = await aMailServer();
  const write = (subject: string) =>
    world.db.transaction((trx) =>
      queueMail(world, trx, { to: "a@b.example", subject, text: "t" }),
    );
  await write("gone");
  const runner = startMailRunner(
    world,
    readEnv({ NODE_ENV: "test", SMTP_URL: url }),
    log,
    3600,
  );
  await runner.sendDue();
  await runner.stop();
  await write("waiting");
  world.pass({ days: 15 });
  expect(await forgetOld(world)).toMatchObject({ mails: 1 });
  const left = await listRecentMail(world.db.read, 10);
  expect(left.map((mail) => mail.subject)).toEqual(["waiting"]);
});
