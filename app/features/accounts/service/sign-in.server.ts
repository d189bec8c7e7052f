import { findAccount, findAccountByEmail } from "@db/queries/accounts.server";
import { readSetting } from "@db/queries/plumbing.server";

import type { Locale } from "~/i18n/locales";
import { canonicalEmail } from "~/lib/email";
import { networkOfAddress } from "~/lib/network";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { Env } from "~/server/env.server";
import { knownDeviceOf } from "~/server/session/known-device.server";
import { verifyPassword } from "~/server/session/password.server";
import { throttle } from "~/server/throttle.server";
import type { World } from "~/server/world.server";

import type { DemoAccount } from "../types";

/** Whoever signs in, as `startSessionHere` wants it. */
export interface SignedIn {
  id: string;
  passwordHash: string | null;
}

/**
 * What a stranger may try. A guesser is slowed by where the guesses come from
 * and by whom they aim at; a browser the owner has used before counts for
 * itself, so that nobody can lock the owner out by guessing.
 */
const LIMITS = {
  network: { name: "sign-in:network", tries: 30, minutes: 15 },
  pair: { name: "sign-in:pair", tries: 6, minutes: 15 },
  account: { name: "sign-in:account", tries: 40, minutes: 60 },
  knownDevice: { name: "sign-in:device", tries: 10, minutes: 15 },
} as const;

/**
 * Checks an address and a password.
 *
 * Refused with `wrongSignIn`, in the same words and after the same work
 * whether the address is unknown or the password is wrong; with `too_many`
 * before any work when the tries of this network or at this account are used up.
 *
 * @param from `network`: the address the request came from; `cookies`: its
 *   cookie header, for the mark of a known browser.
 */
export async function signIn(
  world: World,
  env: Env,
  typed: { email: string; password: string },
  from: { network: string; cookies: string },
): Promise<Result<SignedIn, "wrongSignIn" | "too_many">> {
  const canonical = canonicalEmail(typed.email);
  const account = await findAccountByEmail(world.db.read, canonical);
  const owner = account
    ? { id: account.id, passwordHash: account.password_hash }
    : null;
  const device = knownDeviceOf(env, from.cookies, owner);
  const network = networkOfAddress(from.network);
  const counts = device
    ? [{ count: throttle(world, LIMITS.knownDevice), key: device }]
    : [
        { count: throttle(world, LIMITS.network), key: network },
        {
          count: throttle(world, LIMITS.pair),
          key: `${network} ${canonical}`,
        },
        { count: throttle(world, LIMITS.account), key: canonical },
      ];
  for (const { count, key } of counts) {
    if (!(await count.take(key))) return refused("too_many");
  }
  const right = await verifyPassword(
    owner?.passwordHash ?? null,
    typed.password,
  );
  if (!right || !owner) return refused("wrongSignIn");
  for (const { count, key } of counts) await count.giveBack(key);
  return done(owner);
}

interface StoredDemoAccount {
  accountId: string;
  label_en: string;
  label_es: string;
}

async function storedDemoAccounts(
  world: World,
  env: Env,
): Promise<StoredDemoAccount[]> {
  if (!env.demo) return [];
  const text = await readSetting(world.db.read, "demo_accounts");
  return text === null ? [] : (JSON.parse(text) as StoredDemoAccount[]);
}

/** The sign-in buttons of the demonstration; none on any other site. */
export async function listDemoAccounts(
  world: World,
  env: Env,
  locale: Locale,
): Promise<DemoAccount[]> {
  const stored = await storedDemoAccounts(world, env);
  return stored.map((row) => ({
    accountId: row.accountId,
    label: locale === "es" ? row.label_es : row.label_en,
  }));
}

/** Signs in by a button of the demonstration; null for anyone not listed. */
export async function signInToDemo(
  world: World,
  env: Env,
  accountId: string,
): Promise<SignedIn | null> {
  const stored = await storedDemoAccounts(world, env);
  if (!stored.some((row) => row.accountId === accountId)) return null;
  const account = await findAccount(world.db.read, accountId);
  return account
    ? { id: account.id, passwordHash: account.password_hash }
    : null;
}
