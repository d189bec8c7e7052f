import { expect, test } from "vitest";

import { startApp } from "@test/support/app";
import type { TestApp } from "@test/support/app";
import { aGroup, aMember, anAccount } from "@test/support/factories/people";

import { createFirstRunLink } from "~/features/accounts/service.server";
import { hashPassword } from "~/server/session/password.server";

const PASSWORD = "mi gata come nubes";

async function withRosa(app: TestApp) {
  const group = await aGroup(app.world);
  return aMember(app.world, group.id, "admin", {
    name: "Rosa",
    email: "rosa@riverbend.example",
    passwordHash: await hashPassword(PASSWORD),
  });
}

test("Rosa signs in and lands where she was going", async () => {
  const app = await startApp();
  await withRosa(app);
  const page = await app.get("/sign-in?next=/home%3Ftab%3D2");
  expect(page.status).toBe(200);
  const answer = await app.post("/sign-in", {
    email: "rosa@riverbend.example",
    password: PASSWORD,
    next: "/home?tab=2",
  });
  expect(answer.status).toBe(303);
  expect(answer.location).toBe("/home?tab=2");
  const cookie = answer.cookies.join("; ");
  expect(cookie).toMatch(/groundwork=/);
  expect((await app.get("/home", { as: cookie })).status).toBe(200);
});

test("the cookies of a site with TLS are bound to its host", async () => {
  const app = await startApp({ env: { publicUrl: "https://board.example" } });
  await withRosa(app);
  const answer = await app.post(
    "/sign-in",
    { email: "rosa@riverbend.example", password: PASSWORD },
    { headers: { Origin: "https://board.example" } },
  );
  for (const cookie of answer.headers.getSetCookie()) {
    expect(cookie).toMatch(/^__Host-(groundwork|device)=/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/Domain/i);
  }
});

test("signing in leads to no other site", async () => {
  const app = await startApp();
  await withRosa(app);
  for (const next of ["https://evil.example", "//evil.example", "/\\evil"]) {
    const answer = await app.post("/sign-in", {
      email: "rosa@riverbend.example",
      password: PASSWORD,
      next,
    });
    expect(answer.location).toBe("/home");
  }
});

test("unknown address and wrong password get the very same page", async () => {
  const app = await startApp();
  await withRosa(app);
  const ask = (email: string) =>
    app.post("/sign-in", { email, password: "not it at all" });
  const wrong = await ask("rosa@riverbend.example");
  const unknown = await ask("nadie@riverbend.example");
  expect(wrong.status).toBe(422);
  expect(unknown.status).toBe(422);
  const plain = (text: string) =>
    text
      .replace(/(rosa|nadie)@riverbend\.example/g, "")
      .replace(/nonce="[^"]*"/g, "");
  expect(plain(unknown.text)).toBe(plain(wrong.text));
  expect(wrong.text).toContain("do not go together");
  expect(wrong.text).not.toContain("not it at all");
});

test("after too many guesses the answer is 429, in Spanish too", async () => {
  const app = await startApp();
  await withRosa(app);
  const guess = () =>
    app.post(
      "/sign-in",
      { email: "rosa@riverbend.example", password: "a wrong guess" },
      { headers: { "Accept-Language": "es" } },
    );
  for (let tries = 0; tries < 6; tries++) await guess();
  const answer = await guess();
  expect(answer.status).toBe(429);
  expect(answer.text).toContain("demasiados intentos");
});

test("signing in gives a new session and ends the one before it", async () => {
  const app = await startApp();
  const rosa = await withRosa(app);
  const planted = await app.cookieOf(rosa.id);
  const answer = await app.post(
    "/sign-in",
    { email: "rosa@riverbend.example", password: PASSWORD },
    { as: planted },
  );
  const cookie = answer.cookies.join("; ");
  expect(cookie).not.toContain(planted);
  expect((await app.get("/home", { as: planted })).status).toBe(302);
  expect((await app.get("/home", { as: cookie })).status).toBe(200);
});

test("signing out ends the session, and a GET does not", async () => {
  const app = await startApp();
  const rosa = await withRosa(app);
  const cookie = await app.cookieOf(rosa.id);
  await app.get("/sign-out", { as: cookie });
  expect((await app.get("/home", { as: cookie })).status).toBe(200);
  const answer = await app.post("/sign-out", {}, { as: cookie });
  expect(answer.status).toBe(303);
  expect((await app.get("/home", { as: cookie })).status).toBe(302);
});

test("the demonstration's buttons sign in listed people, on no other site", async () => {
  const listed = async (app: TestApp) => {
    const rosa = await withRosa(app);
    const value = JSON.stringify([
      { accountId: rosa.id, label_en: "Rosa, admin", label_es: "Rosa, admin." },
    ]);
    await app.world.db.transaction((trx) =>
      trx
        .insertInto("settings")
        .values({ key: "demo_accounts", value })
        .execute(),
    );
    return rosa;
  };
  const demo = await startApp({ env: { demo: true } });
  const rosa = await listed(demo);
  const ben = await anAccount(demo.world, { name: "Ben" });
  expect((await demo.get("/sign-in")).text).toContain("Rosa, admin");
  const answer = await demo.post("/sign-in/demo", { accountId: rosa.id });
  expect(answer.location).toBe("/home");
  expect(
    (await demo.get("/home", { as: answer.cookies.join("; ") })).status,
  ).toBe(200);
  const unlisted = await demo.post("/sign-in/demo", { accountId: ben.id });
  expect(unlisted.status).toBe(404);

  const real = await startApp();
  const sameRosa = await listed(real);
  expect((await real.get("/sign-in")).text).not.toContain("Rosa, admin");
  const refused = await real.post("/sign-in/demo", { accountId: sameRosa.id });
  expect(refused.status).toBe(404);
});

const firstRun = {
  groupName: "Riverbend Neighbors",
  name: "Rosa",
  email: "rosa@riverbend.example",
  password: PASSWORD,
};

test("the first-run link makes a group and its admin, once", async () => {
  const app = await startApp();
  const link = await createFirstRunLink(app.world, app.env);
  const path = new URL(link ?? "").pathname;
  expect((await app.get(path)).status).toBe(200);
  const answer = await app.post(path, firstRun);
  expect(answer.location).toBe("/groups/riverbend-neighbors");
  const cookie = answer.cookies.join("; ");
  const group = await app.get("/groups/riverbend-neighbors", { as: cookie });
  expect(group.status).toBe(200);
  expect((await app.get(path)).status).toBe(410);
  expect((await app.post(path, firstRun)).status).toBe(410);
  expect(await createFirstRunLink(app.world, app.env)).toBeNull();
});

test("the first-run link stops working after a day", async () => {
  const app = await startApp();
  const link = await createFirstRunLink(app.world, app.env);
  const path = new URL(link ?? "").pathname;
  app.world.pass({ hours: 25 });
  expect((await app.get(path)).status).toBe(410);
  expect((await app.post(path, firstRun)).status).toBe(410);
});

test("a weak first password is refused beside its field and nothing is made", async () => {
  const app = await startApp();
  const link = await createFirstRunLink(app.world, app.env);
  const path = new URL(link ?? "").pathname;
  const answer = await app.post(path, { ...firstRun, password: "password123" });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain("tried first");
  expect(answer.text).toContain('value="Riverbend Neighbors"');
  expect((await app.get(path)).status).toBe(200);
});
