import { changeRole } from "~/features/groups/service/change-members.server";
import { expect, test } from "vitest";

import { ORIGIN, startApp } from "@test/support/app";
import type { TestApp } from "@test/support/app";
import { aGroup, aMember, anAccount } from "@test/support/factories/people";

import { hashPassword } from "~/server/session/password.server";
import { hashToken, timestamp } from "~/server/world.server";

const OLD = "mi gata come nubes";
const NEW = "el río sube en marzo";

async function rosaOf(app: TestApp, locale = "en") {
  return anAccount(app.world, {
    name: "Rosa",
    email: "rosa@riverbend.example",
    locale,
    passwordHash: await hashPassword(OLD),
  });
}

function mailsOf(app: TestApp) {
  return app.world.db.read
    .selectFrom("outbox")
    .select(["to_address", "subject", "body_text"])
    .orderBy("id")
    .execute();
}

async function mailedPath(app: TestApp): Promise<string> {
  const text = (await mailsOf(app)).at(-1)?.body_text ?? "";
  const link = /https?:\/\/\S+/.exec(text)?.[0] ?? "";
  return new URL(link).pathname;
}

const signIn = (app: TestApp, password: string) =>
  app.post("/sign-in", { email: "rosa@riverbend.example", password });

test("Rosa forgets her password and chooses another by mail", async () => {
  const app = await startApp();
  const rosa = await rosaOf(app);
  const elsewhere = await app.cookieOf(rosa.id);
  const asked = await app.post("/forgotten-password", {
    email: "ROSA@riverbend.example",
  });
  expect(asked.location).toBe("/forgotten-password?sent=sent");
  const path = await mailedPath(app);
  expect((await app.get(path)).text).toContain("rosa@riverbend.example");

  const answer = await app.post(path, { password: NEW });
  expect(answer.status).toBe(303);
  const cookie = answer.cookies.join("; ");
  expect((await app.get("/account", { as: cookie })).status).toBe(200);
  expect((await app.get("/account", { as: elsewhere })).status).toBe(302);
  expect((await signIn(app, OLD)).status).toBe(422);
  expect((await signIn(app, NEW)).status).toBe(303);

  // Once is enough.
  expect((await app.get(path)).status).toBe(410);
  expect((await app.post(path, { password: OLD })).status).toBe(410);
  expect((await mailsOf(app)).at(-1)?.subject).toContain("was changed");
});

test("the mail for a new password speaks the language of the page it was asked on", async () => {
  const app = await startApp();
  await rosaOf(app);
  await app.post(
    "/forgotten-password",
    { email: "rosa@riverbend.example" },
    { headers: { Cookie: "lang=es" } },
  );
  const [mail] = await mailsOf(app);
  expect(mail?.subject).toBe("Groundwork: elija una contraseña nueva");
  // The link opens in that language, on whatever device the mail is read.
  expect(mail?.body_text).toMatch(/\/new-password\/\S+\?lang=es\s/);
  const path = await mailedPath(app);
  expect((await app.get(`${path}?lang=es`)).text).toContain('lang="es"');
  // The warning that it was changed is for the owner, in the owner's language.
  await app.post(path, { password: NEW });
  expect((await mailsOf(app)).at(-1)?.subject).toContain("was changed");
});

test("the mailed link works for an hour", async () => {
  const app = await startApp();
  await rosaOf(app);
  await app.post("/forgotten-password", { email: "rosa@riverbend.example" });
  const path = await mailedPath(app);
  app.world.pass({ minutes: 59 });
  expect((await app.get(path)).status).toBe(200);
  app.world.pass({ minutes: 2 });
  expect((await app.get(path)).status).toBe(410);
  expect((await app.post(path, { password: NEW })).status).toBe(410);
});

test("a link that was asked for twice works, and setting the password ends the other one", async () => {
  const app = await startApp();
  await rosaOf(app);
  await app.post("/forgotten-password", { email: "rosa@riverbend.example" });
  const first = await mailedPath(app);
  await app.post("/forgotten-password", { email: "rosa@riverbend.example" });
  const second = await mailedPath(app);
  expect(second).not.toBe(first);
  expect((await app.post(first, { password: NEW })).status).toBe(303);
  expect((await app.get(second)).status).toBe(410);
});

test("nobody learns by asking for a link whether Rosa has an account", async () => {
  const app = await startApp();
  await rosaOf(app);
  const ask = async (email: string) => {
    const started = performance.now();
    const answer = await app.post("/forgotten-password", { email });
    return { answer, ms: performance.now() - started };
  };
  const known = await ask("rosa@riverbend.example");
  const unknown = await ask("nadie@riverbend.example");
  expect(unknown.answer.status).toBe(known.answer.status);
  expect(unknown.answer.location).toBe(known.answer.location);
  expect(unknown.ms).toBeGreaterThanOrEqual(245);
  expect(known.ms).toBeGreaterThanOrEqual(245);
  expect(await mailsOf(app)).toHaveLength(1);
});

test("Rosa's mailbox cannot be flooded, and the answer does not say so", async () => {
  const app = await startApp();
  await rosaOf(app);
  for (let time = 0; time < 5; time++) {
    const answer = await app.post("/forgotten-password", {
      email: "rosa@riverbend.example",
    });
    expect(answer.status).toBe(303);
  }
  expect(await mailsOf(app)).toHaveLength(3);
});

test("changing the password asks for the present one and signs out everywhere else", async () => {
  const app = await startApp();
  const rosa = await rosaOf(app);
  const here = await app.cookieOf(rosa.id);
  const elsewhere = await app.cookieOf(rosa.id);
  const wrong = await app.post(
    "/account/password",
    { presentPassword: "not it", newPassword: NEW },
    { as: here },
  );
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("not your present password");
  const weak = await app.post(
    "/account/password",
    { presentPassword: OLD, newPassword: "rosa@riverbend.example" },
    { as: here },
  );
  expect(weak.status).toBe(422);
  expect(weak.text).not.toContain(OLD);

  const answer = await app.post(
    "/account/password",
    { presentPassword: OLD, newPassword: NEW },
    { as: here },
  );
  expect(answer.location).toBe("/account?done=password");
  for (const cookie of [here, elsewhere]) {
    expect((await app.get("/account", { as: cookie })).status).toBe(302);
  }
  const fresh = answer.cookies.join("; ");
  expect((await app.get("/account", { as: fresh })).status).toBe(200);
  expect((await signIn(app, NEW)).status).toBe(303);
});

test("whoever sits at Rosa's laptop cannot try passwords all day", async () => {
  const app = await startApp();
  const rosa = await rosaOf(app);
  const as = await app.cookieOf(rosa.id);
  const guess = () =>
    app.post(
      "/account/password",
      { presentPassword: "a guess", newPassword: NEW },
      { as },
    );
  for (let time = 0; time < 6; time++) {
    expect((await guess()).status).toBe(422);
  }
  expect((await guess()).status).toBe(429);
});

test("Rosa changes her name and language, and nothing else goes in with it", async () => {
  const app = await startApp();
  const rosa = await rosaOf(app);
  const as = await app.cookieOf(rosa.id);
  const answer = await app.post(
    "/account/name",
    {
      name: "  Rosa Delgado ",
      locale: "es",
      email: "other@riverbend.example",
      password_hash: "x",
      id: "x",
    },
    { as },
  );
  expect(answer.location).toBe("/account?done=details");
  const row = await app.world.db.read
    .selectFrom("accounts")
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    id: rosa.id,
    name: "Rosa Delgado",
    locale: "es",
    email: rosa.email,
    password_hash: rosa.password_hash,
  });
  const page = await app.get("/account", {
    as: [as, ...answer.cookies].join("; "),
  });
  expect(page.text).toContain("Su cuenta");
});

test("a name is asked for, and what was typed is kept", async () => {
  const app = await startApp();
  const rosa = await rosaOf(app);
  const as = await app.cookieOf(rosa.id);
  const empty = await app.post("/account/name", { locale: "en" }, { as });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Please fill this in.");
});

test("Rosa sees where she is signed in and ends one session", async () => {
  const app = await startApp();
  const rosa = await rosaOf(app);
  const answer = await app.post(
    "/sign-in",
    { email: "rosa@riverbend.example", password: OLD },
    {
      headers: {
        "User-Agent": "Mozilla/5.0 (Android 14; Mobile) Firefox/128.0",
      },
    },
  );
  const phone = answer.cookies.join("; ");
  const laptop = await app.cookieOf(rosa.id);
  const page = await app.get("/account/sessions", { as: laptop });
  expect(page.text).toContain("Firefox · Android");
  expect(page.text).toContain("This browser");
  const ending = /\/account\/sessions\/[0-9a-f]{64}\/ending/.exec(page.text);
  const ended = await app.post(ending?.[0] ?? "", {}, { as: laptop });
  expect(ended.location).toBe("/account/sessions");
  expect((await app.get("/account", { as: phone })).status).toBe(302);
  expect((await app.get("/account", { as: laptop })).status).toBe(200);
});

test("Ben cannot end Rosa's session", async () => {
  const app = await startApp();
  const rosa = await rosaOf(app);
  const ben = await anAccount(app.world, { name: "Ben" });
  const hers = await app.cookieOf(rosa.id);
  const { id_hash } = await app.world.db.read
    .selectFrom("account_sessions")
    .select("id_hash")
    .executeTakeFirstOrThrow();
  await app.post(
    `/account/sessions/${id_hash}/ending`,
    {},
    { as: await app.cookieOf(ben.id) },
  );
  expect((await app.get("/account", { as: hers })).status).toBe(200);
});

test("signing out everywhere ends every session of Rosa's and nobody else's", async () => {
  const app = await startApp();
  const group = await aGroup(app.world);
  const ben = await aMember(app.world, group.id, "admin", { name: "Ben" });
  const his = await app.cookieOf(ben.id);
  const rosa = await rosaOf(app);
  const one = await app.cookieOf(rosa.id);
  const two = await app.cookieOf(rosa.id);
  const answer = await app.post("/account/sessions", {}, { as: one });
  expect(answer.location).toBe("/sign-in");
  for (const cookie of [one, two]) {
    expect((await app.get("/account", { as: cookie })).status).toBe(302);
  }
  expect((await app.get("/account", { as: his })).status).toBe(200);
});

test("the stored sessions, replayed as cookies, open nothing", async () => {
  const app = await startApp();
  const rosa = await rosaOf(app);
  await app.cookieOf(rosa.id);
  const rows = await app.world.db.read
    .selectFrom("account_sessions")
    .select("id_hash")
    .execute();
  for (const { id_hash } of rows) {
    const page = await app.get("/account", { as: `groundwork=${id_hash}` });
    expect(page.status).toBe(302);
  }
});

test("when Rosa's role changes her session gets another id; the old one soon opens nothing", async () => {
  const app = await startApp();
  const group = await aGroup(app.world);
  const ben = await aMember(app.world, group.id, "admin", { name: "Ben" });
  const rosa = await aMember(app.world, group.id, "volunteer", {
    name: "Rosa",
  });
  const old = await app.cookieOf(rosa.id);
  expect((await app.get("/account", { as: old })).cookies).toEqual([]);
  expect((await app.get("/account", { as: old })).cookies).toEqual([]);

  await changeRole(
    app.world,
    { accountId: ben.id },
    { groupId: group.id, accountId: rosa.id },
    "organizer",
  );
  const renewed = await app.get("/account/sessions", { as: old });
  expect(renewed.status).toBe(200);
  expect(renewed.cookies).toHaveLength(1);
  const next = renewed.cookies.join("; ");
  expect(next).not.toBe(old);
  // A page that was under way with the old id still comes in, quietly.
  const late = await app.get("/account", { as: old });
  expect([late.status, late.cookies]).toEqual([200, []]);
  expect((await app.get("/board/campaigns", { as: next })).status).toBe(200);

  app.world.pass({ minutes: 2 });
  expect((await app.get("/account", { as: old })).status).toBe(302);
  expect((await app.get("/account", { as: next })).status).toBe(200);
  // One browser stands in the list once.
  const list = await app.get("/account/sessions", { as: next });
  expect(list.text.match(/\/account\/sessions\/[0-9a-f]{64}/g)).toBeNull();
});

test("a visit an hour later is noted in the list of sessions", async () => {
  const app = await startApp();
  const rosa = await rosaOf(app);
  const as = await app.cookieOf(rosa.id);
  const seen = async () =>
    (
      await app.world.db.read
        .selectFrom("account_sessions")
        .select("last_seen_at")
        .executeTakeFirstOrThrow()
    ).last_seen_at;
  const before = await seen();
  app.world.pass({ minutes: 30 });
  await app.get("/account", { as });
  expect(await seen()).toBe(before);
  app.world.pass({ minutes: 31 });
  await app.get("/account", { as });
  expect(await seen()).toBe("2026-12-01T19:01:00.000Z");
});

test("Ben chooses what mail he gets", async () => {
  const app = await startApp();
  const group = await aGroup(app.world);
  const ben = await aMember(app.world, group.id, "volunteer");
  const as = await app.cookieOf(ben.id);
  const before = await app.get("/account", { as });
  expect(before.text).toContain("You get 5 of 5 kinds");
  const saved = await app.post(
    "/account/mail",
    { kinds: ["reminders", "task_changes"] },
    { as },
  );
  const page = await app.get(saved.location ?? "", { as });
  expect(page.text).toContain("Saved.");
  expect(page.text.match(/checked=""/g)).toHaveLength(2);
  // No box at all is a choice too.
  await app.post("/account/mail", {}, { as });
  const after = await app.get("/account", { as });
  expect(after.text).toContain("You get no mail but about your account");
});

test("a mail program stops a kind of mail by itself, and its reader takes it up again", async () => {
  const app = await startApp();
  const group = await aGroup(app.world);
  const ben = await aMember(app.world, group.id, "volunteer", {
    name: "Ben",
    locale: "es",
  });
  await app.world.db.transaction((trx) =>
    trx
      .insertInto("mail_links")
      .values({
        token_hash: hashToken("from-the-mail"),
        account_id: ben.id,
        kind: "digest",
        created_at: timestamp(app.world),
      })
      .execute(),
  );
  const wanted = async () =>
    (
      await app.world.db.read
        .selectFrom("mail_choices")
        .select("wanted")
        .executeTakeFirst()
    )?.wanted;
  const url = `${ORIGIN}/mail/stop/from-the-mail`;
  const oneClick = await app.fetch(
    new Request(url, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    }),
  );
  expect(oneClick.status).toBe(200);
  expect(await wanted()).toBe(0);

  const page = await app.get("/mail/stop/from-the-mail?lang=es");
  expect(page.text).toContain("No recibirá más de estos correos");
  const again = await app.post("/mail/stop/from-the-mail", { again: "yes" });
  expect(again.status).toBe(303);
  expect(await wanted()).toBe(1);

  // Opening the link (a scanner does) changes nothing.
  await app.get("/mail/stop/from-the-mail");
  expect(await wanted()).toBe(1);
  expect((await app.post("/mail/stop/unknown")).status).toBe(410);
});
