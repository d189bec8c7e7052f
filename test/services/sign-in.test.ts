import { expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { anAccount } from "@test/support/factories/people";

import { signIn } from "~/features/accounts/service/sign-in.server";
import { readEnv } from "~/server/env.server";
import { knownDeviceCookie } from "~/server/session/known-device.server";
import { hashPassword } from "~/server/session/password.server";
import type { World } from "~/server/world.server";

const env = readEnv({ NODE_ENV: "test" });
const PASSWORD = "mi gata come nubes";
const home = { network: "203.0.113.7", cookies: "" };

async function rosaIn(world: World) {
  return anAccount(world, {
    name: "Rosa",
    email: "rosa@riverbend.example",
    passwordHash: await hashPassword(PASSWORD),
  });
}

const typed = (password: string, email = "rosa@riverbend.example") => ({
  email,
  password,
});

test("Rosa signs in with her address, in whatever case she types it", async () => {
  const world = await freshWorld();
  const rosa = await rosaIn(world);
  const result = await signIn(
    world,
    env,
    typed(PASSWORD, "Rosa@Riverbend.example"),
    home,
  );
  expect(result).toMatchObject({ ok: true, value: { id: rosa.id } });
});

test("a wrong password and an unknown address are refused for the same reason", async () => {
  const world = await freshWorld();
  await rosaIn(world);
  const wrong = await signIn(world, env, typed("something else"), home);
  const unknown = await signIn(
    world,
    env,
    typed(PASSWORD, "nobody@riverbend.example"),
    home,
  );
  expect(wrong).toEqual({ ok: false, because: "wrongSignIn" });
  expect(unknown).toEqual(wrong);
});

test("an invited person who has not chosen a password cannot be signed in as", async () => {
  const world = await freshWorld();
  await anAccount(world, { email: "ben@riverbend.example" });
  const result = await signIn(
    world,
    env,
    typed("", "ben@riverbend.example"),
    home,
  );
  expect(result).toEqual({ ok: false, because: "wrongSignIn" });
});

test("a guesser runs out of tries, and Rosa still gets in from another network", async () => {
  const world = await freshWorld();
  await rosaIn(world);
  const guesser = { network: "198.51.100.9", cookies: "" };
  const answers = [];
  for (let guess = 0; guess < 8; guess++) {
    const answer = await signIn(world, env, typed(`guess ${guess}`), guesser);
    answers.push(answer.ok ? "in" : answer.because);
  }
  expect(answers.filter((a) => a === "wrongSignIn")).toHaveLength(6);
  expect(answers.slice(6)).toEqual(["too_many", "too_many"]);
  expect((await signIn(world, env, typed(PASSWORD), guesser)).ok).toBe(false);
  expect((await signIn(world, env, typed(PASSWORD), home)).ok).toBe(true);
});

test("when a thousand networks guess at Rosa, her own browser still gets in", async () => {
  const world = await freshWorld();
  const rosa = await rosaIn(world);
  let hashed = 0;
  for (let guess = 0; guess < 60; guess++) {
    const answer = await signIn(world, env, typed("wrong guess"), {
      network: `198.51.100.${guess}`,
      cookies: "",
    });
    if (!answer.ok && answer.because === "wrongSignIn") hashed++;
  }
  expect(hashed).toBe(40);
  // Elsewhere even the right password is not looked at …
  expect(await signIn(world, env, typed(PASSWORD), home)).toEqual({
    ok: false,
    because: "too_many",
  });
  // … in the browser she has used before, it is.
  const cookie = knownDeviceCookie(world, env, {
    id: rosa.id,
    passwordHash: rosa.password_hash ?? "",
  });
  const known = { ...home, cookies: cookie.split(";")[0] ?? "" };
  expect((await signIn(world, env, typed(PASSWORD), known)).ok).toBe(true);
});

test("a browser's mark is worth nothing when forged, for somebody else, or after a new password", async () => {
  const world = await freshWorld();
  const rosa = await rosaIn(world);
  const ben = await anAccount(world, {
    email: "ben@riverbend.example",
    passwordHash: rosa.password_hash ?? "",
  });
  for (let guess = 0; guess < 42; guess++) {
    await signIn(world, env, typed("wrong guess"), {
      network: `198.51.100.${guess}`,
      cookies: "",
    });
  }
  const marks = [
    "device=abc.def",
    "device=",
    knownDeviceCookie(world, env, {
      id: ben.id,
      passwordHash: ben.password_hash ?? "",
    }),
    knownDeviceCookie(world, env, { id: rosa.id, passwordHash: "an old one" }),
  ];
  for (const mark of marks) {
    const cookies = mark.split(";")[0] ?? "";
    expect(
      await signIn(world, env, typed(PASSWORD), { ...home, cookies }),
    ).toEqual({ ok: false, because: "too_many" });
  }
});

test("signing in rightly does not use tries up", async () => {
  const world = await freshWorld();
  await rosaIn(world);
  for (let day = 0; day < 10; day++) {
    expect((await signIn(world, env, typed(PASSWORD), home)).ok).toBe(true);
  }
});
