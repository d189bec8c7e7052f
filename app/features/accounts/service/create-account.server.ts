import type { Writer } from "@db/connection.server";
import { insertAccount } from "@db/queries/accounts.server";

import type { Locale } from "~/i18n/locales";
import { canonicalEmail } from "~/lib/email";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { hashPassword } from "~/server/session/password.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { passwordProblem } from "../rules";
import type { PasswordProblem } from "../types";

/** A person who is about to get an account, with the password already hashed. */
export interface NewPerson {
  id: string;
  name: string;
  email: string;
  passwordHash: string;
  locale: Locale;
}

/**
 * Checks and hashes the password. Hashing takes a tenth of a second, so it
 * happens before the transaction, which would keep every other writer waiting.
 */
export async function prepareAccount(
  world: World,
  typed: { name: string; email: string; password: string; locale: Locale },
): Promise<Result<NewPerson, PasswordProblem>> {
  const problem = passwordProblem(typed.password, typed);
  if (problem) return refused(problem);
  return done({
    id: world.newId(),
    name: typed.name,
    email: typed.email,
    passwordHash: await hashPassword(typed.password),
    locale: typed.locale,
  });
}

/**
 * Writes the account, in the transaction that gives it its first group.
 * @throws a unique violation when the address has an account already.
 */
export async function createAccount(
  world: World,
  trx: Writer,
  person: NewPerson,
): Promise<void> {
  await insertAccount(trx, {
    id: person.id,
    name: person.name,
    email: person.email,
    canonical_email: canonicalEmail(person.email),
    password_hash: person.passwordHash,
    locale: person.locale,
    created_at: timestamp(world),
  });
}

/**
 * Writes an account for somebody who proved that the mailbox is theirs and has
 * chosen no password: they sign in once they have asked for a new one.
 * @returns its id
 * @throws a unique violation when the address has an account already.
 */
export async function createAccountByMail(
  world: World,
  trx: Writer,
  person: { name: string; email: string; locale: Locale },
): Promise<string> {
  const id = world.newId();
  await insertAccount(trx, {
    id,
    name: person.name,
    email: person.email,
    canonical_email: canonicalEmail(person.email),
    password_hash: null,
    locale: person.locale,
    created_at: timestamp(world),
  });
  return id;
}
