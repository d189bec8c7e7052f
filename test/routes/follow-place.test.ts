import { expect, test } from "vitest";

import { ORIGIN, startApp } from "../support/app";
import { aFollow } from "../support/factories/follows";
import { aPlace, anAccount } from "../support/factories/people";
import { mailsOf } from "../support/factories/petitions";

async function aSite() {
  const app = await startApp();
  const place = await aPlace(app.world, { slug: "riverbend-ca" });
  return { app, place };
}
const typed = { email: "rosa@neighbors.example", language: "es" };

test("everybody who asks sees the same page, whether they follow already or not", async () => {
  const { app } = await aSite();
  const follow = "/places/riverbend-ca/follow?lang=en";
  const first = await app.post(follow, typed);
  expect(first.status).toBe(303);
  const second = await app.post(follow, typed);
  expect(second.location).toBe(first.location);
  const page = await app.get(first.location ?? "");
  expect(page.text).toContain("Look into your mailbox");
  expect(page.text).not.toContain("rosa@");
  const [mail] = await mailsOf(app.world);
  expect(mail?.subject).toContain("presione una vez");

  const wrong = await app.post(follow, { ...typed, email: "rosa at home" });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('value="rosa at home"');
  const odd = await app.post(follow, { ...typed, language: "xx" });
  expect(odd.status).toBe(422);
});

test("opening the links changes nothing; their buttons do", async () => {
  const { app, place } = await aSite();
  const { confirm, stop } = await aFollow(app.world, place.id);
  for (let i = 0; i < 2; i++) {
    const page = await app.get(`/follows/confirm/${confirm}?lang=es`);
    expect(page.text).toContain("¿Seguir Riverbend?");
  }
  const pressed = await app.post(`/follows/confirm/${confirm}?lang=es`);
  expect(pressed.location).toBe(`/follows/confirm/${confirm}?lang=es`);
  const after = await app.get(pressed.location ?? "");
  expect(after.text).toContain("Usted sigue Riverbend");
  const own = await app.get(`/follows/stop/${stop}`);
  expect(own.text).toContain("@neighbors.example");
  const stopped = await app.post(`/follows/stop/${stop}`);
  expect((await app.get(stopped.location ?? "")).text).toContain(
    "No more mail",
  );
  expect((await app.get(`/follows/confirm/${confirm}`)).status).toBe(410);
});

test("a mail program stops the mail by itself, in either form", async () => {
  const { app, place } = await aSite();
  const oneClick = { "List-Unsubscribe": "One-Click" };
  const asFile = new FormData();
  asFile.set("List-Unsubscribe", "One-Click");
  for (const body of [new URLSearchParams(oneClick), asFile]) {
    const { stop } = await aFollow(app.world, place.id);
    const answer = await app.fetch(
      new Request(`${ORIGIN}/follows/stop/${stop}?lang=en`, {
        method: "POST",
        body,
      }),
    );
    expect(answer.status).toBe(200);
  }
  const left = await app.world.db.read
    .selectFrom("place_follows")
    .select("id")
    .execute();
  expect(left).toEqual([]);
});

test("a member follows with one button, finds the place among their mails, and ends it", async () => {
  const { app } = await aSite();
  const nadia = await anAccount(app.world, { name: "Nadia" });
  const as = await app.cookieOf(nadia.id);
  const place = await app.get("/places/riverbend-ca", { as });
  expect(place.text).toContain('action="/places/riverbend-ca/following"');
  const done = await app.post("/places/riverbend-ca/following", {}, { as });
  expect((await app.get(done.location ?? "", { as })).text).toContain(
    "You follow Riverbend now.",
  );
  expect((await app.get("/account/mail", { as })).text).toContain(
    'href="/places/riverbend-ca"',
  );
  await app.post("/places/riverbend-ca/following/ending", {}, { as });
  expect((await app.get("/account/mail", { as })).text).toContain(
    "You follow no place",
  );
});

test("an area that nobody governs cannot be followed", async () => {
  const { app } = await aSite();
  await aPlace(app.world, {
    slug: "hamlet-ca",
    name: "Hamlet",
    governs: false,
  });
  const page = await app.get("/places/hamlet-ca");
  expect(page.text).not.toContain("/follow");
  expect((await app.get("/places/hamlet-ca/follow")).status).toBe(404);
  expect((await app.post("/places/hamlet-ca/follow", typed)).status).toBe(404);
});
